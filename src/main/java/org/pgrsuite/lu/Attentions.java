package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.Status;

/**
 * The unit attentions for one initiator: those that commands of the suite itself have met and that
 * no step has spoken of yet, and whether the logical unit may have more. Reading the state takes a
 * unit attention away from the logical unit; if none were kept the suite would swallow what it
 * wants to see.
 */
final class Attentions {
  private final Function<Command, ScsiResult> asking;
  private final List<AdditionalSense> met = new ArrayList<>();
  private boolean certainlyNone;

  /** Of the initiator that sends its own commands this way, each unit attention to here. */
  Attentions(Function<Command, ScsiResult> asking) {
    this.asking = asking;
  }

  void add(AdditionalSense sense) {
    met.add(sense);
  }

  /** Takes one of this kind out; others of the same kind stay. */
  Optional<AdditionalSense> take(Attention kind) {
    for (AdditionalSense sense : met) {
      if (kind.isReportedBy(sense)) {
        met.remove(sense);
        return Optional.of(sense);
      }
    }
    return Optional.empty();
  }

  boolean hold(Attention kind) {
    return met.stream().anyMatch(kind::isReportedBy);
  }

  /** Those that speak of reservations. */
  List<AdditionalSense> aboutReservations() {
    return met.stream().filter(Attention::isAboutReservations).toList();
  }

  /** All that were met, in the order in which they came. */
  List<AdditionalSense> all() {
    return List.copyOf(met);
  }

  void clear() {
    met.clear();
  }

  /** Something has happened that may have raised one in the logical unit. */
  void mayBePending() {
    certainlyNone = false;
  }

  /** A command that reports unit attentions was answered without one: there was none. */
  void noneIsPending() {
    certainlyNone = true;
  }

  /** Whether it is certain that the logical unit has none for this initiator. */
  boolean isNonePending() {
    return certainlyNone;
  }

  /**
   * Fetches every one that the logical unit has for this initiator. Units built to SPC-3 may refuse
   * TEST UNIT READY under a reservation; PERSISTENT RESERVE IN is refused by none.
   */
  void fetch() {
    if (certainlyNone) {
      return;
    }
    if (asking.apply(PrimaryCommand.testUnitReady()).status().equals(Status.RESERVATION_CONFLICT)) {
      asking.apply(PersistentReserveIn.of(PrInAction.READ_KEYS));
    }
    certainlyNone = true;
  }
}
