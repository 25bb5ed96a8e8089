package org.pgrsuite.lu.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pgrsuite.spc.ReservationKey;

/**
 * What a run that was killed may have left on a logical unit, by its journal.
 *
 * @param unit the name of the unit that it was left on; empty if the journal does not say
 * @param run who left it, in words: {@code process 4711 on host lab3, begun 2026-11-22T13:45:00Z}
 * @param paths its paths, in words, in the order I1, I2, I3
 * @param keys every key that it may have registered
 * @param blocks the scratch blocks as they were; nothing if it did not get that far
 * @param written whether it may have written to them
 * @param modes fields of the Control mode page that it may have changed, as they were
 */
public record LeftBehind(
    String unit,
    String run,
    List<String> paths,
    Set<ReservationKey> keys,
    Optional<SavedBlocks> blocks,
    boolean written,
    Map<String, Boolean> modes) {
  /** Copies the collections. */
  public LeftBehind {
    paths = List.copyOf(paths);
    keys = Set.copyOf(keys);
    modes = Map.copyOf(modes);
  }
}
