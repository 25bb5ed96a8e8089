package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.AttentionQueue;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that tell the wrong initiators in one case, or lose what they had to tell. */
final class UntoldDefects {
  private UntoldDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(byPast());
    defects.addAll(inOneCase());
    defects.addAll(lost());
    defects.addAll(refused());
    for (ReservationType type : ReservationType.values()) {
      defects.add(newType(type));
    }
    return defects;
  }

  private static Defect bySuccessor(
      String name, PrOutAction way, String requirement, String sentence, Predicate<Act> when) {
    return History.defect(
        name,
        requirement,
        sentence,
        (history, act) -> act.succeeds() && history.cameBy(way, act) && when.test(act),
        act -> act.telling(List.of()));
  }

  private static List<Defect> byPast() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction way :
        List.of(
            PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT, PrOutAction.REGISTER_AND_MOVE)) {
      String who = "A holder that became it by " + way.title();
      defects.add(
          bySuccessor(
              "holder-by-" + Slip.word(way) + "-releases-in-silence",
              way,
              "REL-03",
              who + " releases, and nobody is told.",
              act -> act.is(PrOutAction.RELEASE)));
      defects.add(
          bySuccessor(
              "holder-by-" + Slip.word(way) + "-unregisters-in-silence",
              way,
              "UNR-05",
              who + " unregisters, and nobody is told.",
              Act::unregisters));
    }
    defects.add(
        Past.misleading(
            "type-that-reserve-made-decides-who-is-told",
            "PRE-17",
            "Whether RELEASE tells anybody is decided by the type that RESERVE made.",
            (rules, past) -> rules.with(AttentionRules.class, new FirstType(past))));
    return defects;
  }

  private static List<Defect> inOneCase() {
    return List.of(
        Slip.of(
            "release-of-all-tells-all-but-the-maker",
            "REL-04",
            "RELEASE of an All Registrants reservation tells all but who made it.",
            act ->
                act.is(PrOutAction.RELEASE)
                    && act.succeeds()
                    && act.foundAllRegistrants()
                    && !act.byMaker(),
            act -> {
              List<Notice> notices =
                  new ArrayList<>(
                      act.notices().stream()
                          .filter(each -> !each.receiver().equals(act.reservation().reservedBy()))
                          .toList());
              notices.add(new Notice(act.before().sender(), AdditionalSense.RESERVATIONS_RELEASED));
              return act.telling(notices);
            }),
        Slip.of(
            "clear-tells-of-a-release-too",
            "CLR-04",
            "CLEAR of a shared reservation tells the others RESERVATIONS RELEASED in addition.",
            act ->
                act.is(PrOutAction.CLEAR)
                    && act.succeeds()
                    && !act.foundNothing()
                    && act.reservation().isSharedByRegistrants(),
            act ->
                act.tellingAlso(
                    act.notices().stream().map(Notice::receiver).toList(),
                    AdditionalSense.RESERVATIONS_RELEASED)),
        Slip.of(
            "preempted-holder-is-told-of-the-release-too",
            "PRE-05",
            "PREEMPT that changes the type tells the preempted holder RESERVATIONS RELEASED, too.",
            act ->
                act.is(PrOutAction.PREEMPT)
                    && act.succeeds()
                    && act.changesType()
                    && !act.foundNothing(),
            act ->
                act.tellingAlso(
                    act.lost().stream().map(each -> each.nexus()).toList(),
                    AdditionalSense.RESERVATIONS_RELEASED)),
        Slip.of(
            "preempt-of-all-with-another-type-tells-victims-of-a-release",
            "PRE-13",
            "PREEMPT of key 0x0 with another type tells who lost its registration of a release.",
            act ->
                act.is(PrOutAction.PREEMPT)
                    && act.succeeds()
                    && act.foundAllRegistrants()
                    && act.changesType(),
            act ->
                act.telling(
                    act.lost().stream()
                        .filter(each -> !each.nexus().equals(act.before().sender()))
                        .map(
                            each -> new Notice(each.nexus(), AdditionalSense.RESERVATIONS_RELEASED))
                        .toList())),
        Slip.of(
            "preempt-and-abort-with-another-type-tells-only-victims",
            "PAB-01",
            "PREEMPT AND ABORT that changes the type does not tell other registrants.",
            act -> act.is(PrOutAction.PREEMPT_AND_ABORT) && act.succeeds(),
            act ->
                act.telling(
                    act.notices().stream()
                        .filter(each -> !each.code().equals(AdditionalSense.RESERVATIONS_RELEASED))
                        .toList())),
        Slip.of(
            "unregistering-tells-only-if-one-is-left",
            "UNR-04",
            "A Registrants Only holder that unregisters tells nobody if several are left.",
            act -> act.unregisters() && act.notices().size() > 1,
            act -> act.telling(List.of())),
        Slip.of(
            "release-tells-only-if-one-is-left",
            "REL-03",
            "RELEASE tells nobody if there are several other registrants.",
            act -> act.is(PrOutAction.RELEASE) && act.notices().size() > 1,
            act -> act.telling(List.of())),
        Slip.of(
            "clear-tells-the-holder-only",
            "CLR-04",
            "CLEAR by a registrant tells the single holder and nobody else.",
            act ->
                act.is(PrOutAction.CLEAR)
                    && act.succeeds()
                    && act.foundOneHolder()
                    && !act.byHolder(),
            act ->
                act.telling(
                    act.notices().stream()
                        .filter(each -> each.receiver().equals(act.reservation().reservedBy()))
                        .toList())));
  }

  private static Defect newType(ReservationType type) {
    return Slip.of(
        "preempt-to-" + Slip.word(type) + "-tells-nobody-of-the-old-type",
        "PRE-05",
        "PREEMPT of the holder that makes %s reservation tells no bystander."
            .formatted(Slip.a(type)),
        act ->
            act.is(PrOutAction.PREEMPT)
                && act.succeeds()
                && act.foundOneHolder()
                && !act.byHolder()
                && act.changesType()
                && act.order().type() == type.code(),
        act ->
            act.telling(
                act.notices().stream()
                    .filter(each -> !each.code().equals(AdditionalSense.RESERVATIONS_RELEASED))
                    .toList()));
  }

  private static List<Defect> refused() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action :
        List.of(
            PrOutAction.REGISTER,
            PrOutAction.RESERVE,
            PrOutAction.RELEASE,
            PrOutAction.CLEAR,
            PrOutAction.PREEMPT,
            PrOutAction.PREEMPT_AND_ABORT,
            PrOutAction.REGISTER_AND_MOVE)) {
      defects.add(
          new Defect(
              "refused-" + Slip.word(action) + "-tells-registrants",
              action == PrOutAction.REGISTER_AND_MOVE ? "GEN-15" : "ERR-07",
              "%s that is refused tells the other registrants RESERVATIONS RELEASED."
                  .formatted(action.title()),
              rules ->
                  Slip.withRuling(
                      rules,
                      (request, act) -> {
                        if (act.isRefused() && act.is(action)) {
                          act.remainingOthers()
                              .forEach(
                                  each ->
                                      request
                                          .unit()
                                          .notify(
                                              new Notice(
                                                  each, AdditionalSense.RESERVATIONS_RELEASED)));
                        }
                        return act.right();
                      })));
    }
    return defects;
  }

  private static List<Defect> lost() {
    List<Defect> defects = new ArrayList<>();
    defects.add(
        new Defect(
            "fetched-by-one-is-told-to-nobody-else",
            "UA-13",
            "As soon as one initiator has fetched a unit attention those of all others are forgotten.",
            rules -> rules.with(AdmissionRules.class, new OneFlag())));
    defects.add(
        new Defect(
            "release-of-the-same-kind-is-told-once",
            "REL-03",
            "Who was told RESERVATIONS RELEASED once is not told again.",
            rules ->
                rules.with(
                    AttentionRules.class, new OnceTold(AdditionalSense.RESERVATIONS_RELEASED))));
    defects.add(
        new Defect(
            "clear-is-told-once",
            "CLR-04",
            "Who was told RESERVATIONS PREEMPTED once is not told again.",
            rules ->
                rules.with(
                    AttentionRules.class, new OnceTold(AdditionalSense.RESERVATIONS_PREEMPTED))));
    for (int code :
        new int[] {
          OperationCode.READ_CAPACITY_10,
          OperationCode.MODE_SENSE_10,
          OperationCode.READ_16,
          OperationCode.WRITE_16,
          OperationCode.START_STOP_UNIT,
          OperationCode.LOG_SENSE
        }) {
      defects.add(
          Defect.replacing(
              AttentionRules.class,
              new AttentionRules() {
                @Override
                public boolean isReportedBy(int operationCode) {
                  return operationCode != code && super.isReportedBy(operationCode);
                }
              },
              "operation-%02x-reports-nothing".formatted(code),
              "UA-01",
              "Operation code %02Xh does not report a pending unit attention.".formatted(code)));
    }
    return defects;
  }

  /** Takes the type of a release from the RESERVE that came first. */
  private static final class FirstType extends AttentionRules {
    private final Past past;

    FirstType(Past past) {
      this.past = past;
    }

    @Override
    public List<Notice> released(Situation before, Reservation released) {
      ReservationType type = past.reservedAs(before.unit()).orElse(released.type());
      return super.released(
          before, new Reservation(type, released.reservedBy(), released.madeWith()));
    }
  }

  /** What one nexus has fetched is forgotten for all. */
  private static final class OneFlag extends AdmissionRules {
    @Override
    public Optional<Refusal> attention(Request request) {
      Optional<Refusal> told = super.attention(request);
      if (told.isPresent()) {
        request.unit().visitors().stream()
            .map(port -> request.unit().queueOf(new NexusId(port, 1)))
            .forEach(AttentionQueue::clear);
      }
      return told;
    }
  }
}
