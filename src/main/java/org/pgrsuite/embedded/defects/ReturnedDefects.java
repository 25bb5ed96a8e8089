package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.ReservationType;

/** Units that do not forget what an initiator was before it registered anew. */
final class ReturnedDefects {
  private ReturnedDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(refused());
    defects.addAll(holdingAgain());
    return defects;
  }

  private static List<Defect> refused() {
    return List.of(
        comingBack(
            "victim-may-not-register-again",
            "PRE-30",
            "Who was preempted may not register again.",
            Mark.PREEMPTED,
            act -> Refusal.CONFLICT),
        comingBack(
            "victim-registers-again-in-vain",
            "PRE-30",
            "Who was preempted registers again in vain.",
            Mark.PREEMPTED,
            Act::nothing),
        comingBack(
            "who-unregistered-may-not-register-again",
            "REG-01",
            "Who unregistered may not register again.",
            Mark.UNREGISTERED,
            act -> Refusal.CONFLICT));
  }

  /** A defect that shows when somebody registers to whom this happened. */
  private static Defect comingBack(
      String name, String requirement, String sentence, Mark mark, Function<Act, Ruling> instead) {
    return Past.defect(
        name, requirement, sentence, (past, act) -> comesBack(act) && past.has(act, mark), instead);
  }

  private static boolean comesBack(Act act) {
    return act.registers()
        && act.succeeds()
        && act.byStranger()
        && !act.order().serviceActionKey().isZero();
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
}
