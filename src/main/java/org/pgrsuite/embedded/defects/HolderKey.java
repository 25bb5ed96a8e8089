package org.pgrsuite.embedded.defects;

import java.util.Optional;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * The key that the holder had when it reserved: some units copy it into the reservation and never
 * look at the registration again. One object a unit; safe for several threads.
 */
final class HolderKey {
  private record Kept(Reservation reservation, ReservationKey key) {}

  private volatile Optional<Kept> kept = Optional.empty();

  /** The rules of a unit that keeps the key, without using it. */
  Rules keptBy(Rules rules) {
    return rules.with(
        ReservationRules.class,
        new ReservationRules() {
          @Override
          public UnitState reserved(Situation situation, ReservationType type) {
            UnitState after = super.reserved(situation, type);
            if (situation.state().reservation().isEmpty()) {
              kept =
                  after
                      .reservation()
                      .flatMap(made -> situation.own().map(own -> new Kept(made, own.key())));
            }
            return after;
          }
        });
  }

  /** READ RESERVATION reports the key that was kept. */
  Rules reportedBy(Rules rules) {
    return keptBy(rules)
        .with(
            AnswerRules.class,
            new AnswerRules() {
              @Override
              public ReservationKey reservationKey(Situation situation, Reservation held) {
                return of(held)
                    .filter(key -> !held.type().isAllRegistrants())
                    .orElseGet(() -> super.reservationKey(situation, held));
              }
            });
  }

  /** RELEASE of the holder wants the key that was kept. */
  Rules wantedBy(Rules rules) {
    return keptBy(rules)
        .with(
            ParameterRules.class,
            new ParameterRules() {
              @Override
              public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
                Optional<ReservationKey> wanted =
                    request.action() == PrOutAction.RELEASE && situation.isHolder()
                        ? situation.state().reservation().flatMap(HolderKey.this::of)
                        : Optional.empty();
                return wanted.isPresent()
                    ? Refusal.when(!wanted.get().equals(request.key()), Refusal.CONFLICT)
                    : super.ownKey(situation, request);
              }
            });
  }

  /** The old key of the holder is taken as well as its new one. */
  Rules stillTakenBy(Rules rules) {
    return keptBy(rules)
        .with(
            ParameterRules.class,
            new ParameterRules() {
              @Override
              public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
                boolean old =
                    situation.isHolder()
                        && situation
                            .state()
                            .reservation()
                            .flatMap(HolderKey.this::of)
                            .filter(request.key()::equals)
                            .isPresent();
                return old ? Optional.empty() : super.ownKey(situation, request);
              }
            });
  }

  /** The key that the holder had when it made this reservation. */
  Optional<ReservationKey> of(Reservation held) {
    return kept.filter(each -> each.reservation() == held).map(Kept::key);
  }
}
