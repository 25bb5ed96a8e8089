package org.pgrsuite.steps;

import java.util.List;
import org.pgrsuite.lu.Snapshot;
import org.pgrsuite.spc.ReservationKey;

/**
 * Keys that a feature expects, in any order, as often as they are listed.
 *
 * @param keys in numerical order
 */
public record KeyList(List<ReservationKey> keys) {
  /** Puts them in order. */
  public KeyList {
    keys = Snapshot.sorted(keys);
  }
}
