package org.pgrsuite.lu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandFields;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.ReservationData.Reservation;
import org.pgrsuite.spc.ReservationKey;

/** The state as the logical unit reports it to each initiator. For the thread of the scenario. */
public final class Views {
  private final LogicalUnit unit;

  Views(LogicalUnit unit) {
    this.unit = unit;
  }

  /** The registered keys in numerical order, as each initiator reads them. */
  public Map<Initiator, List<ReservationKey>> keys() {
    return eachReads(reader -> Snapshot.sorted(unit.observations().readKeys(reader).keys()));
  }

  /** The same; of malformed answers whatever keys are in them. */
  Map<Initiator, List<ReservationKey>> salvagedKeys() {
    return eachReads(reader -> Snapshot.sorted(unit.observations().salvageKeys(reader).keys()));
  }

  /** The reservation, as each initiator reads it. */
  public Map<Initiator, Optional<Reservation>> reservations() {
    return eachReads(reader -> unit.observations().readReservation(reader).reservation());
  }

  /**
   * Takes a unit attention of this kind from what the initiator was told, and looks for it with
   * TEST UNIT READY if it has not come yet.
   *
   * @return whether there was one
   */
  public boolean takeAttention(Initiator initiator, Attention attention) {
    if (!initiator.attentions().hold(attention)) {
      initiator.attentions().fetch();
    }
    return initiator.attentions().take(attention).isPresent();
  }

  /** What an initiator was told and no step has spoken of, in words; for a failure text. */
  public String attentionsOf(Initiator initiator) {
    Map<String, Long> copies =
        initiator.attentions().all().stream()
            .collect(
                Collectors.groupingBy(Object::toString, LinkedHashMap::new, Collectors.counting()));
    return copies.isEmpty()
        ? "nothing"
        : copies.entrySet().stream()
            .map(each -> each.getKey() + (each.getValue() > 1 ? times(each.getValue()) : ""))
            .collect(Collectors.joining(", "));
  }

  private static String times(long count) {
    return count == 2 ? " twice" : " " + count + " times";
  }

  /** Initiators with a unit attention about reservations that no step has spoken of. */
  public List<Initiator> initiatorsWithAttentions() {
    unit.loggedIn().forEach(each -> each.attentions().fetch());
    return unit.initiators().stream()
        .filter(each -> !each.attentions().aboutReservations().isEmpty())
        .toList();
  }

  /** Whether the unit has to say what its state is; under RESERVE(6) it may refuse to. */
  public boolean areReadable() {
    return unit.initiators().stream().noneMatch(each -> each.leftovers().mayHoldOldReservation());
  }

  /** ALLOW COMMANDS of REPORT CAPABILITIES; 0, which says nothing, if that is not there. */
  public int allowCommands() {
    return unit.offers().allowCommands();
  }

  /** READ FULL STATUS, as each initiator reads it. */
  public Map<Initiator, FullStatusData> fullStatus() {
    return eachReads(reader -> unit.observations().readFullStatus(reader));
  }

  /**
   * What a command would return with all the room that it needs: sent again, through the same
   * initiator.
   */
  public Bytes wholeAnswer(Act act) {
    return wholeAnswer(act.initiator(), act.command());
  }

  /** The same for a command that has not been sent yet. */
  Bytes wholeAnswer(Initiator initiator, Command command) {
    Command roomy =
        CommandFields.with(
            command, "ALLOCATION LENGTH", PersistentReserveIn.USUAL_ALLOCATION_LENGTH);
    return initiator.mustDo(roomy, "it has to succeed with room for the whole answer").dataIn();
  }

  private <T> Map<Initiator, T> eachReads(Function<Initiator, T> read) {
    Map<Initiator, T> seen = new LinkedHashMap<>();
    unit.loggedIn().forEach(reader -> seen.put(reader, read.apply(reader)));
    return seen;
  }
}
