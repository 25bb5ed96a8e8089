package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.RegistrationRules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

/** Units with room for few registrations that do not say so as they should. */
final class TableDefects {
  private static final int ROOM = 8;

  private TableDefects() {}

  static List<Defect> list() {
    return List.of(
        full(
            "full-table-is-an-error-in-the-list",
            "A ninth registration ends with INVALID FIELD IN PARAMETER LIST.",
            Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        full(
            "full-table-is-a-conflict",
            "A ninth registration ends with RESERVATION CONFLICT.",
            Refusal.CONFLICT),
        full(
            "full-table-is-not-ready",
            "A ninth registration ends with NOT READY.",
            Refusal.checkCondition(SenseKey.NOT_READY, new AdditionalSense(0x04, 0x00))),
        full(
            "full-table-is-busy",
            "A ninth registration ends with BUSY, for ever.",
            new Refusal(Status.BUSY, Optional.empty())),
        Slip.of(
            "ninth-registration-is-forgotten",
            "REG-16",
            "A ninth registration is GOOD and not kept.",
            TableDefects::isNinth,
            Act::nothing),
        Slip.of(
            "ninth-registration-replaces-the-first",
            "REG-16",
            "A ninth registration takes the place of the first.",
            TableDefects::isNinth,
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            state.registrations().subList(1, state.registrations().size())))));
  }

  private static boolean isNinth(Act act) {
    return act.registers() && act.succeeds() && act.after().registrations().size() > ROOM;
  }

  private static Defect full(String name, String sentence, Refusal refusal) {
    return Defect.replacing(
        RegistrationRules.class,
        new RegistrationRules() {
          @Override
          public Optional<Refusal> refuseFull(Situation situation, List<Registration> wanted) {
            return Refusal.when(wanted.size() > ROOM, refusal);
          }
        },
        name,
        "REG-15",
        sentence);
  }
}
