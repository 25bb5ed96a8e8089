package org.pgrsuite.lu;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pgrsuite.lu.ending.Decoded;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationData;
import org.pgrsuite.spc.ReservationKey;

/**
 * Reads the state of the logical unit, each part at most once until something may have changed it.
 * What the suite needs to know for itself it takes from malformed answers too, as far as that goes:
 * a unit that garbles an answer is to fail the scenarios about that answer, not to stop the run.
 */
final class Observations {
  private static final String ALLOWED =
      "PERSISTENT RESERVE IN is allowed for every initiator under every reservation";

  /** As long as this a look at the keys counts as one right before what comes next. */
  private static final long JUST_NOW = Duration.ofMillis(500).toNanos();

  private final List<Initiator> initiators;
  private Optional<KeysData> keys = Optional.empty();
  private long keysReadAt;
  private Optional<ReservationData> reservation = Optional.empty();
  private Optional<Initiator> lastSender = Optional.empty();

  Observations(List<Initiator> initiators) {
    this.initiators = initiators;
  }

  /** Somebody else may have changed the state: it is read again. */
  void forget() {
    keys = Optional.empty();
    reservation = Optional.empty();
  }

  /**
   * The state may change through a command that this initiator is about to send, whatever becomes
   * of it: to be called before, since the command may be carried out and its answer get lost.
   */
  void mayHaveChanged(Initiator sender) {
    lastSender = Optional.of(sender);
    doubt();
  }

  /** Something happened elsewhere that should not show here: nothing is taken for granted. */
  void doubt() {
    forget();
    initiators.forEach(each -> each.attentions().mayBePending());
  }

  /** The state as it is now, read through an initiator whose unit attentions do not matter. */
  Snapshot snapshot() {
    return snapshot(Optional.empty());
  }

  /**
   * The state as it is now, read so that {@code actor}, who is about to act, keeps its unit
   * attentions where that is possible.
   */
  Snapshot snapshotBeforeActOf(Initiator actor) {
    return snapshot(Optional.of(actor));
  }

  private Snapshot snapshot(Optional<Initiator> actor) {
    KeysData registered = registered(actor);
    if (reservation.isEmpty()) {
      reservation = Optional.of(salvageReservation(reader(actor)));
    }
    return Snapshot.of(registered, reservation.get());
  }

  /**
   * The state as it is now after a service action, its keys read through this initiator, for which
   * that has raised a unit attention, and the reservation through the sender: both would have to be
   * asked for unit attentions anyway.
   */
  Snapshot snapshotThrough(Initiator attentive, Initiator sender) {
    int met = attentive.attentions().all().size();
    keep(salvageKeys(attentive));
    if (attentive.attentions().all().size() == met) {
      // Either there was none, or the unit does not report them here: it is asked once more.
      attentive.attentions().mayBePending();
    }
    reservation = Optional.of(salvageReservation(sender));
    return snapshot();
  }

  private void keep(KeysData read) {
    keys = Optional.of(read);
    keysReadAt = System.nanoTime();
  }

  /** Whether the keys were read a moment ago, and no service action of ours has gone out since. */
  boolean hasJustReadKeys() {
    return keys.isPresent() && System.nanoTime() - keysReadAt < JUST_NOW;
  }

  /** PRGENERATION as it is now. */
  long generation() {
    return registered(Optional.empty()).generation();
  }

  /** The registered keys as they are now. */
  List<ReservationKey> keys() {
    return registered(Optional.empty()).keys();
  }

  private KeysData registered(Optional<Initiator> actor) {
    if (keys.isEmpty()) {
      keep(salvageKeys(reader(actor)));
    }
    return keys.get();
  }

  /** READ KEYS through this initiator; of a malformed answer whatever keys are in it. */
  KeysData salvageKeys(Initiator reader) {
    return read(reader, PrInAction.READ_KEYS, KeysData::salvage);
  }

  private ReservationData salvageReservation(Initiator reader) {
    return read(reader, PrInAction.READ_RESERVATION, ReservationData::salvage);
  }

  /** READ KEYS through this initiator. */
  KeysData readKeys(Initiator reader) {
    KeysData read = read(reader, PrInAction.READ_KEYS, KeysData::decode);
    if (keys.isEmpty()) {
      keep(read);
    }
    return read;
  }

  /** READ RESERVATION through this initiator. */
  ReservationData readReservation(Initiator reader) {
    ReservationData read = read(reader, PrInAction.READ_RESERVATION, ReservationData::decode);
    reservation = Optional.of(reservation.orElse(read));
    return read;
  }

  /** READ FULL STATUS through this initiator. */
  FullStatusData readFullStatus(Initiator reader) {
    return read(reader, PrInAction.READ_FULL_STATUS, FullStatusData::decode);
  }

  /**
   * Not the actor, unless it certainly has no unit attention; rather one that has none, or the
   * sender of the last service action, who gets none from it, or one that is not registered.
   */
  private Initiator reader(Optional<Initiator> actor) {
    Comparator<Initiator> order =
        Comparator.comparing(
                (Initiator each) -> !each.attentions().isNonePending() && is(each, actor))
            .thenComparing(each -> !each.attentions().isNonePending())
            .thenComparing(each -> !is(each, lastSender))
            .thenComparing(each -> !each.registeredKey().isZero());
    return initiators.stream().filter(Initiator::isFree).min(order).orElseThrow();
  }

  private static boolean is(Initiator initiator, Optional<Initiator> other) {
    return other.filter(initiator::equals).isPresent();
  }

  private static <T> T read(Initiator reader, PrInAction action, Function<Bytes, T> decoder) {
    Bytes answer = reader.mustDo(PersistentReserveIn.of(action), ALLOWED).dataIn();
    if (PersistentReserveIn.isCutOff(answer)) {
      answer = reader.mustDo(PersistentReserveIn.withMostRoom(action), ALLOWED).dataIn();
    }
    reader.attentions().noneIsPending();
    return Decoded.of(answer, decoder, reader.name());
  }
}
