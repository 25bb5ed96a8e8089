package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.ReservationKey;

/** Units that save a part of their state. */
final class PartlySavedDefects {
  private PartlySavedDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(partly());
    return defects;
  }

  private static Defect surviving(
      String name, String requirement, String sentence, UnaryOperator<UnitState> wrong) {
    return PowerLossDefects.surviving(
        name, requirement, sentence, (before, right) -> wrong.apply(right));
  }

  private static Registration rekeyed(Registration each, long key) {
    return new Registration(each.nexus(), new ReservationKey(key), each.allTargetPorts());
  }

  /** Of several registrations with one key only the first. */
  static UnitState oneOfEachKey(UnitState state) {
    Set<ReservationKey> seen = new HashSet<>();
    return Registered.only(state, each -> seen.add(each.key()));
  }

  private static List<Defect> partly() {
    return List.of(
        surviving(
            "power-loss-keeps-two-registrations",
            "APTPL-05",
            "Only the first two registrations outlive a loss of power.",
            state -> state.withRegistrations(state.registrations().stream().limit(2).toList())),
        surviving(
            "power-loss-keeps-equal-keys-once",
            "APTPL-05",
            "Of several registrations with one key only the first outlives a loss of power.",
            PartlySavedDefects::oneOfEachKey),
        surviving(
            "power-loss-truncates-keys",
            "APTPL-05",
            "Of the keys only the lower 32 bits outlive a loss of power.",
            state ->
                Registered.each(state, each -> rekeyed(each, each.key().value() & 0xFFFF_FFFFL))),
        surviving(
            "power-loss-saves-keys-as-positive-numbers",
            "APTPL-05",
            "The top bit of a key does not outlive a loss of power.",
            state ->
                Registered.each(state, each -> rekeyed(each, each.key().value() & Long.MAX_VALUE))),
        surviving(
            "power-loss-finds-the-holder-by-its-key",
            "APTPL-05",
            "After a loss of power the last registrant with the key of the holder holds.",
            PartlySavedDefects::heldByLast),
        surviving(
            "power-loss-gives-all-to-the-last-registrant",
            "APTPL-05",
            "After a loss of power the registrant that came last holds the reservation.",
            state ->
                state
                    .reservation()
                    .filter(held -> !state.registrations().isEmpty())
                    .map(held -> heldBy(state, held, last(state.registrations())))
                    .orElse(state)),
        surviving(
            "power-loss-ends-ptpl-a",
            "APTPL-05",
            "PTPL_A is zero after a loss of power.",
            state -> state.withPersistent(false)));
  }

  private static Registration last(List<Registration> registrations) {
    return registrations.get(registrations.size() - 1);
  }

  private static UnitState heldBy(UnitState state, Reservation held, Registration holder) {
    return state.withReservation(new Reservation(held.type(), holder.nexus(), holder.key()));
  }

  private static UnitState heldByLast(UnitState state) {
    Optional<ReservationKey> key =
        state
            .reservation()
            .flatMap(
                held ->
                    state.registrations().stream()
                        .filter(each -> each.nexus().equals(held.reservedBy()))
                        .map(Registration::key)
                        .findFirst());
    return key.map(
            equal ->
                heldBy(
                    state,
                    state.reservation().get(),
                    last(
                        state.registrations().stream()
                            .filter(each -> each.key().equals(equal))
                            .toList())))
        .orElse(state);
  }
}
