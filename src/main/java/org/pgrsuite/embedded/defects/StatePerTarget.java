package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;

/**
 * A target that keeps registrations, reservation and PRgeneration once for all of its units. One
 * object a target; safe for several threads.
 */
final class StatePerTarget {
  private volatile Optional<UnitState> last = Optional.empty();

  static List<Defect> list() {
    return List.of(
        new Defect(
            "one-reservation-for-all-units",
            "GEN-11",
            "A reservation of one logical unit restricts the others.",
            rules -> new StatePerTarget().restricting(rules)),
        new Defect(
            "one-list-of-keys-for-all-units",
            "GEN-11",
            "READ KEYS and PRgeneration of a logical unit are those of another one.",
            rules -> new StatePerTarget().answering(rules)));
  }

  private Rules restricting(Rules rules) {
    return remembering(rules)
        .with(
            AccessRules.class,
            new AccessRules() {
              @Override
              public boolean isAllowed(Situation situation, Bytes cdb) {
                return super.isAllowed(shared(situation), cdb);
              }
            });
  }

  private Rules answering(Rules rules) {
    return remembering(rules)
        .with(
            AnswerRules.class,
            new AnswerRules() {
              @Override
              public Bytes keys(Situation situation) {
                return super.keys(shared(situation));
              }
            });
  }

  private Situation shared(Situation situation) {
    return new Situation(situation.unit(), ofTarget(situation.state()), situation.sender());
  }

  /** What RESERVE(6) reserved stays with each unit. */
  private UnitState ofTarget(UnitState own) {
    return last.map(state -> state.withReservedUnit(own.reservedUnit())).orElse(own);
  }

  private Rules remembering(Rules rules) {
    return Slip.withPrOut(
        rules,
        new PrOut(OutActions.standard()) {
          @Override
          protected Outcome conclude(
              Request request, Situation before, PrOutRequest order, Ruling ruling) {
            Outcome outcome = super.conclude(request, before, order, ruling);
            last = Optional.of(request.unit().state());
            return outcome;
          }
        });
  }
}
