package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that do not forget what an initiator was before it registered anew. */
final class ReturnedDefects {
  private static final String WHO = "Who registers again after ";

  private ReturnedDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(refused());
    defects.addAll(holdingAgain());
    defects.addAll(lesser());
    return defects;
  }

  private static boolean comesBack(Act act) {
    return act.registers()
        && act.succeeds()
        && act.byStranger()
        && !act.order().serviceActionKey().isZero();
  }

  private static List<Defect> refused() {
    return List.of(
        Past.defect(
            "victim-may-not-register-again",
            "PRE-30",
            "Who was preempted may not register again.",
            (past, act) -> comesBack(act) && past.has(act, Mark.PREEMPTED),
            act -> Refusal.CONFLICT),
        Past.defect(
            "victim-registers-again-in-vain",
            "PRE-30",
            "Who was preempted registers again in vain.",
            (past, act) -> comesBack(act) && past.has(act, Mark.PREEMPTED),
            Act::nothing),
        Past.defect(
            "who-unregistered-may-not-register-again",
            "REG-01",
            "Who unregistered may not register again.",
            (past, act) -> comesBack(act) && past.has(act, Mark.UNREGISTERED),
            act -> Refusal.CONFLICT));
  }

  private static List<Defect> holdingAgain() {
    return List.of(
        Past.defect(
            "holder-that-left-holds-again",
            "UNR-09",
            "A single holder that unregistered holds again as soon as it registers.",
            (past, act) -> comesBack(act) && past.has(act, Mark.LEFT) && act.foundNothing(),
            act ->
                act.leaving(
                    state -> state.withReservation(act.made(ReservationType.WRITE_EXCLUSIVE)))),
        Past.defect(
            "holder-that-was-ousted-holds-again",
            "PRE-30",
            "A holder that was preempted takes the reservation back when it registers.",
            (past, act) -> comesBack(act) && past.has(act, Mark.OUSTED) && act.foundOneHolder(),
            act -> act.leaving(state -> state.withReservation(act.made(act.reservation().type())))),
        Past.defect(
            "reservation-of-who-released-ends-with-it",
            "RES-18",
            "Who once released unregisters, and the reservation of the next holder ends.",
            (past, act) ->
                act.unregisters()
                    && past.has(act, Mark.RELEASED)
                    && act.foundOneHolder()
                    && !act.byHolder(),
            act -> act.leaving(UnitState::withoutReservation)),
        Past.misleading(
            "who-released-reads-and-writes-on",
            "RES-18",
            "Who once released reads and writes under the reservation of the next holder.",
            (rules, past) ->
                rules.with(
                    AccessRules.class,
                    new AccessRules() {
                      @Override
                      public boolean isAllowed(Situation situation, Bytes cdb) {
                        return past.has(situation, Mark.RELEASED)
                            || super.isAllowed(situation, cdb);
                      }
                    })),
        Past.misleading(
            "who-was-ousted-counts-as-holder-again",
            "PRE-30",
            "A holder that was preempted releases what its successor holds, once it is back.",
            (rules, past) ->
                rules.with(
                    ReservationRules.class,
                    new ReservationRules() {
                      @Override
                      public boolean mayRelease(Situation situation) {
                        return past.has(situation, Mark.OUSTED) || super.mayRelease(situation);
                      }
                    })));
  }

  private static List<Defect> lesser() {
    return List.of(
        Past.misleading(
            "victim-that-is-back-has-no-rights",
            "FEN-03",
            "Who was preempted has the rights of an initiator that is not registered for ever.",
            (rules, past) -> rules.with(AccessRules.class, new Fenced(past, Mark.PREEMPTED))),
        Past.misleading(
            "who-unregistered-and-is-back-has-no-rights",
            "REG-12",
            "Who unregistered has the rights of an initiator that is not registered for ever.",
            (rules, past) -> rules.with(AccessRules.class, new Fenced(past, Mark.UNREGISTERED))),
        Past.misleading(
            "listed-registrant-has-no-rights",
            "SIP-01",
            "Whom another one registered has no rights until it registers itself.",
            (rules, past) -> rules.with(AccessRules.class, new Fenced(past, Mark.LISTED))),
        Past.misleading(
            "who-changed-its-key-has-no-rights",
            "GEN-01",
            "A registrant that changed its key has the rights of one that is not registered.",
            (rules, past) -> rules.with(AccessRules.class, new Fenced(past, Mark.REKEYED))),
        untold(
            "returned-registrant-is-told-nothing",
            WHO + "it was preempted is told nothing.",
            Mark.RETURNED,
            "PRE-30"),
        untold(
            "listed-registrant-is-told-nothing",
            "Whom another one registered is told nothing.",
            Mark.LISTED,
            "SIP-01"),
        untold(
            "rekeyed-registrant-is-told-nothing",
            "Who changed its key is told nothing.",
            Mark.REKEYED,
            "REL-03"),
        unlisted(
            "returned-registrant-is-not-listed",
            WHO + "unregistering or a PREEMPT is not listed.",
            Mark.RETURNED,
            "REG-01"),
        Past.defect(
            "returned-registrant-is-not-preempted",
            "PRE-06",
            WHO + "it was preempted is not found by PREEMPT.",
            (past, act) ->
                act.is(PrOutAction.PREEMPT)
                    && act.succeeds()
                    && act.lost().stream()
                        .anyMatch(
                            each -> past.has(act.before().unit(), each.nexus(), Mark.RETURNED)),
            act -> Refusal.CONFLICT),
        Past.defect(
            "rekeyed-registrant-is-preempted-by-its-old-key-only",
            "REG-08",
            "Who changed its key is not found by PREEMPT of the new one.",
            (past, act) ->
                act.is(PrOutAction.PREEMPT)
                    && act.succeeds()
                    && act.lost().stream()
                        .anyMatch(
                            each -> past.has(act.before().unit(), each.nexus(), Mark.REKEYED)),
            act -> Refusal.CONFLICT));
  }

  private static Defect untold(String name, String sentence, Mark mark, String requirement) {
    return Past.misleading(
        name,
        requirement,
        sentence,
        (rules, past) ->
            rules.with(
                AttentionRules.class,
                new AttentionRules() {
                  @Override
                  public void tell(LogicalUnit unit, Notice notice) {
                    if (!past.has(unit, notice.receiver(), mark)) {
                      super.tell(unit, notice);
                    }
                  }
                }));
  }

  private static Defect unlisted(String name, String sentence, Mark mark, String requirement) {
    return Past.misleading(
        name,
        requirement,
        sentence,
        (rules, past) ->
            rules.with(
                AnswerRules.class,
                new AnswerRules() {
                  @Override
                  public Bytes keys(Situation situation) {
                    return super.keys(
                        without(situation, each -> past.has(situation.unit(), each.nexus(), mark)));
                  }
                }));
  }

  private static Situation without(Situation situation, Predicate<Registration> whom) {
    return new Situation(
        situation.unit(),
        situation
            .state()
            .withRegistrations(
                situation.state().registrations().stream().filter(whom.negate()).toList()),
        situation.sender());
  }

  /** Decides access as if whoever has a mark were not registered. */
  private static final class Fenced extends AccessRules {
    private final Past past;
    private final Mark mark;

    Fenced(Past past, Mark mark) {
      this.past = past;
      this.mark = mark;
    }

    @Override
    public boolean isAllowed(Situation situation, Bytes cdb) {
      boolean fenced =
          past.has(situation, mark)
              && !situation
                  .state()
                  .reservation()
                  .filter(held -> situation.isSender(held.reservedBy()))
                  .isPresent();
      return super.isAllowed(
          fenced ? without(situation, each -> situation.isSender(each.nexus())) : situation, cdb);
    }
  }
}
