package org.pgrsuite.lu;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.ReservationData;
import org.pgrsuite.spc.ReservationData.Reservation;
import org.pgrsuite.spc.ReservationKey;

/**
 * The state of the logical unit as PERSISTENT RESERVE IN reports it.
 *
 * @param generation PRGENERATION, 0 to 4294967295
 * @param keys the registered keys in numerical order, as often as they are listed
 * @param reservation the reservation, if there is one
 */
public record Snapshot(
    long generation, List<ReservationKey> keys, Optional<Reservation> reservation) {
  private static final long COUNTER = 0xFFFFFFFFL;
  private static final Comparator<ReservationKey> NUMERICAL =
      (a, b) -> Long.compareUnsigned(a.value(), b.value());

  /** Puts the keys in order, since the standard defines none. */
  public Snapshot {
    keys = sorted(keys);
  }

  static Snapshot of(KeysData keys, ReservationData reservation) {
    return new Snapshot(keys.generation(), keys.keys(), reservation.reservation());
  }

  /** The keys in numerical order, so that lists can be compared. */
  public static List<ReservationKey> sorted(List<ReservationKey> keys) {
    return keys.stream().sorted(NUMERICAL).toList();
  }

  /** By how much PRgeneration, 32 bits that wrap, has risen since it had an earlier value. */
  static long rise(long earlier, long later) {
    return later - earlier & COUNTER;
  }

  /** Whether nobody is registered and nothing reserved. */
  public boolean isEmpty() {
    return keys.isEmpty() && reservation.isEmpty();
  }

  /** As failure texts write a list of keys: {@code keys 0xA, 0xB}, {@code no key}. */
  public static String describeKeys(List<ReservationKey> keys) {
    return switch (keys.size()) {
      case 0 -> "no key";
      case 1 -> "key " + keys.get(0);
      default -> "keys " + String.join(", ", keys.stream().map(Object::toString).toList());
    };
  }

  /** As failure texts write a reservation. */
  public static String describeReservation(Optional<Reservation> reservation) {
    return reservation.map(Reservation::toString).orElse("no reservation");
  }
}
