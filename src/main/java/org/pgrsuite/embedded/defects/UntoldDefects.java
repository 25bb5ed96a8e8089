package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that tell the wrong initiators in one case, or lose what they had to tell. */
final class UntoldDefects {
  private UntoldDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(byPast());
    defects.addAll(inOneCase());
    for (ReservationType type : ReservationType.values()) {
      defects.add(newType(type));
    }
    return defects;
  }

  private static Defect bySuccessor(
      String name, PrOutAction way, String requirement, String sentence, Predicate<Act> when) {
    return Past.after(
        way,
        name,
        requirement,
        sentence,
        act -> act.succeeds() && when.test(act),
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
}
