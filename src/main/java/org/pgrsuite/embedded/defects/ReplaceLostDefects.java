package org.pgrsuite.embedded.defects;

import static org.pgrsuite.embedded.defects.Refusing.Wrong.CDB;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.CONFLICT;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.GOOD;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.LIST;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.RELEASE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.CapabilityRules;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that are wrong about REPLACE LOST RESERVATION. */
final class ReplaceLostDefects {
  private static final String TITLE = "REPLACE LOST RESERVATION";

  private ReplaceLostDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>(unknown());
    capable().forEach(each -> defects.add(Lacking.NOT_RLR.in(each)));
    return defects;
  }

  /** The unit says that it has no such service action, and has it. */
  private static List<Defect> unknown() {
    Refusing never = lost("", TITLE + " of a unit without RLR_C", "RLR-01", act -> true);
    List<Defect> defects = new ArrayList<>();
    for (Defect each : never.wrongly(GOOD, CONFLICT, LIST, RELEASE)) {
      defects.add(known(each));
    }
    defects.add(
        known(never.leaking("registers", "the sender has a new registration", Act::rekeyed)));
    defects.add(
        known(
            never.leaking(
                "reserves",
                "the sender holds a reservation",
                act ->
                    act.rekeyed()
                        .withReservation(
                            new Reservation(
                                ReservationType.WRITE_EXCLUSIVE,
                                act.before().sender(),
                                act.order().serviceActionKey())))));
    defects.add(
        known(
            never.leaking(
                "clears",
                "everything is gone",
                act -> UnitState.empty(act.before().state().generation()))));
    return defects;
  }

  /** The service action is there, and the answer of who has none is given where it is right. */
  private static Defect known(Defect defect) {
    return new Defect(
        defect.name(),
        defect.requirement(),
        defect.sentence(),
        standard ->
            defect
                .rules()
                .apply(
                    standard.with(
                        CapabilityRules.class,
                        new CapabilityRules() {
                          @Override
                          public boolean has(UnitOptions options, PrOutAction action) {
                            return action == PrOutAction.REPLACE_LOST_RESERVATION
                                || super.has(options, action);
                          }
                        })));
  }

  private static List<Defect> capable() {
    List<Defect> defects = new ArrayList<>();
    Refusing nothing =
        lost(
            "-of-nothing",
            TITLE + " while nothing is reserved",
            "RLR-02",
            act -> act.foundNothing());
    Refusing held =
        lost(
            "-of-a-registrant",
            TITLE + " of a registrant while a reservation is held",
            "RLR-02",
            act -> !act.foundNothing() && !act.byStranger());
    Refusing stranger =
        lost(
            "-of-a-stranger",
            TITLE + " of an initiator that is not registered, while a reservation is held,",
            "RLR-03",
            act -> !act.foundNothing() && act.byStranger());
    defects.addAll(nothing.wrongly(GOOD, CONFLICT, CDB, LIST));
    defects.addAll(held.wrongly(GOOD, CONFLICT, CDB, LIST));
    defects.addAll(stranger.wrongly(GOOD, RELEASE, CDB));
    defects.addAll(
        lost(
                "-of-one-of-all-holders",
                TITLE + " of one of all registrants that hold",
                "RLR-02",
                act -> act.foundAllRegistrants() && !act.byStranger())
            .wrongly(GOOD));
    defects.addAll(
        lost(
                "-of-a-stranger-to-all-holders",
                TITLE + " of who is not registered, while all registrants hold,",
                "RLR-03",
                act -> act.foundAllRegistrants() && act.byStranger())
            .wrongly(GOOD));
    for (Refusing each : List.of(nothing, held, stranger)) {
      defects.add(each.leaking("registers", "the sender has a new registration", Act::rekeyed));
      defects.add(
          each.leaking(
              "takes-the-reservation",
              "everything else is gone",
              act ->
                  UnitState.empty(act.before().state().generation())
                      .withRegistrations(act.rekeyed().registrations())));
    }
    return defects;
  }

  private static Refusing lost(
      String event, String sentence, String requirement, Predicate<Act> when) {
    return new Refusing(
        "replace-lost" + event,
        sentence,
        requirement,
        act -> act.is(PrOutAction.REPLACE_LOST_RESERVATION) && when.test(act));
  }
}
