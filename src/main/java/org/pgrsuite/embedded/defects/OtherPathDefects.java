package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.AttentionQueue;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;

/** Units on which preempting goes wrong with several paths, or with hosts that are away. */
final class OtherPathDefects {
  private OtherPathDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(paths());
    defects.addAll(nodes());
    defects.addAll(others());
    return defects;
  }

  private static boolean preempts(Act act) {
    return act.succeeds() && act.is(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT);
  }

  private static boolean isAtPortOfSender(Act act, NexusId nexus) {
    return nexus.targetPort() == act.before().sender().targetPort();
  }

  private static boolean isOfVictim(Act act, Registration registration) {
    return !act.before().isSender(registration.nexus())
        && act.lost().stream()
            .anyMatch(
                each -> each.nexus().initiator().isNamed(registration.nexus().initiator().name()));
  }

  private static List<Defect> paths() {
    return List.of(
        Slip.of(
            "preempt-removes-all-sessions-of-the-victim",
            "PRE-06",
            "PREEMPT removes the victim's registrations of other sessions, whatever their key.",
            OtherPathDefects::preempts,
            act -> act.leavingOnly(each -> !isOfVictim(act, each))),
        Slip.of(
            "preempt-leaves-other-target-ports",
            "PRE-21",
            "PREEMPT leaves registrations at other target ports than the sender's.",
            OtherPathDefects::preempts,
            act ->
                act.leaving(
                    state ->
                        PreemptCase.restored(
                            act, state, each -> !isAtPortOfSender(act, each.nexus())))),
        Slip.of(
            "preempt-does-not-tell-other-target-ports",
            "PRE-21",
            "PREEMPT tells nobody at other target ports than the sender's.",
            OtherPathDefects::preempts,
            act ->
                act.telling(
                    act.notices().stream()
                        .filter(each -> isAtPortOfSender(act, each.receiver()))
                        .toList())));
  }

  private static boolean holdsOnAnotherPath(Act act) {
    return PreemptCase.ofRegistrants(act)
        && act.before()
            .registrationOf(act.reservation().reservedBy())
            .filter(act::hadKeyOfSender)
            .isPresent();
  }

  private static List<Defect> nodes() {
    return List.of(
        Aborting.of(
            "fencing-aborts-on-one-path",
            "FEN-05",
            "of a node with several paths aborts the commands of one of them.",
            act -> act.lost().size() > 1,
            act -> Aborting.victims(act).stream().limit(1).toList()),
        Slip.of(
            "fencing-of-a-node-that-does-not-hold-leaves-a-path",
            "FEN-05",
            "PREEMPT AND ABORT of a node that does not hold leaves one of its paths registered.",
            act -> preempts(act) && PreemptCase.ofRegistrants(act) && act.lost().size() > 1,
            act ->
                act.leaving(
                    state ->
                        PreemptCase.restored(act, state, each -> each.equals(act.lost().get(1))))),
        Slip.of(
            "fencing-by-another-path-takes-the-reservation",
            "FEN-05",
            "The path of the holding node that fences becomes the holder.",
            act -> preempts(act) && holdsOnAnotherPath(act),
            act ->
                act.leaving(state -> state.withReservation(act.made(act.reservation().type())))));
  }

  private static List<Defect> others() {
    return List.of(
        Defect.replacing(
            EventRules.class,
            new Restoring(),
            "host-that-was-preempted-while-away-is-registered-again",
            "FEN-12",
            "Who was preempted while logged out is registered again when it logs in."),
        new Defect(
            "full-status-shows-who-preempted-for-all-alone",
            "PRE-02",
            "READ FULL STATUS marks one holder where PREEMPT has made an All Registrants type.",
            OtherPathDefects::markingOne),
        Slip.of(
            "nuar-silences-a-change-of-type",
            "PRE-05",
            "With NUAR set PREEMPT that changes the type tells no bystander.",
            act -> preempts(act) && act.changesType() && act.before().control().silentRelease(),
            act ->
                act.telling(
                    act.notices().stream()
                        .filter(each -> !each.code().equals(AdditionalSense.RESERVATIONS_RELEASED))
                        .toList())));
  }

  private static Rules markingOne(Rules rules) {
    Map<LogicalUnit, NexusId> makers = new ConcurrentHashMap<>();
    return Slip.withRuling(
            rules,
            (request, act) -> {
              if (act.succeeds() && act.changesType()) {
                makers.remove(request.unit());
                if (preempts(act)) {
                  makers.put(request.unit(), act.before().sender());
                }
              }
              return act.right();
            })
        .with(
            AnswerRules.class,
            new AnswerRules() {
              @Override
              public boolean isReportedAsHolder(Situation situation, Registration registration) {
                return super.isReportedAsHolder(situation, registration)
                    && Optional.ofNullable(makers.get(situation.unit()))
                        .filter(maker -> !maker.equals(registration.nexus()))
                        .isEmpty();
              }
            });
  }

  /** Registrations are kept with the login, and come back with it. */
  private static final class Restoring extends EventRules {
    private final Map<LogicalUnit, Map<NexusId, Registration>> kept = new ConcurrentHashMap<>();

    @Override
    public void nexusLost(LogicalUnit unit, NexusId lost) {
      unit.rules()
          .nexuses()
          .registrationOf(unit.state(), lost)
          .ifPresent(each -> keptOf(unit).put(lost, each));
      super.nexusLost(unit, lost);
    }

    @Override
    public void nexusMade(LogicalUnit unit, AttentionQueue queue) {
      super.nexusMade(unit, queue);
      Optional.ofNullable(keptOf(unit).remove(queue.owner()))
          .filter(each -> unit.state().reservation().isPresent())
          .filter(each -> isGone(unit, each))
          .ifPresent(each -> restore(unit, each));
    }

    private Map<NexusId, Registration> keptOf(LogicalUnit unit) {
      return kept.computeIfAbsent(unit, any -> new ConcurrentHashMap<>());
    }

    private static boolean isGone(LogicalUnit unit, Registration registration) {
      return unit.rules().nexuses().registrationOf(unit.state(), registration.nexus()).isEmpty();
    }

    private static void restore(LogicalUnit unit, Registration registration) {
      List<Registration> all = new ArrayList<>(unit.state().registrations());
      all.add(registration);
      unit.become(unit.state().withRegistrations(all));
    }
  }
}
