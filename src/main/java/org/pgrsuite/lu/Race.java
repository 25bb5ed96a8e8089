package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.ReservationData.Reservation;
import org.pgrsuite.spc.ReservationKey;

/**
 * Commands of several initiators that are sent at the same moment, round after round, each round
 * from the same state. Whatever the unit does with them has to be what it does with the same
 * commands one after the other, in one order or another.
 */
public final class Race {
  /**
   * A command of the race.
   *
   * @param initiator who sends it
   * @param command what it sends
   * @param abortable whether another command of the race is a PREEMPT AND ABORT, which may take it
   *     away
   */
  record Entry(Initiator initiator, Command command, boolean abortable) {}

  /**
   * What a round came to.
   *
   * @param outcomes how each command ended, in the order of the entries
   * @param keys the registered keys
   * @param reservation the reservation
   * @param rise by how much PRgeneration has risen
   */
  public record Round(
      List<String> outcomes,
      List<ReservationKey> keys,
      Optional<Reservation> reservation,
      long rise) {
    @Override
    public String toString() {
      return "%s; then %s, %s, PRgeneration risen by %d"
          .formatted(
              String.join(" and ", outcomes),
              Snapshot.describeKeys(keys),
              Snapshot.describeReservation(reservation),
              rise);
    }
  }

  private static final long COUNTER = 0xFFFFFFFFL;

  /** No round begins later: one with an aborted command takes the whole limit of a command. */
  private static final long MOST_NANOS = Duration.ofMinutes(1).toNanos();

  private final LogicalUnit unit;
  private final Course course;
  private final List<Entry> entries;

  Race(LogicalUnit unit, Course course, List<Entry> entries) {
    this.unit = unit;
    this.course = course;
    this.entries = List.copyOf(entries);
  }

  /**
   * Runs it. The exchanges of the last round are told, which is the one that went wrong, if one
   * did.
   *
   * @param rounds how many, or as many as can begin within a minute
   * @return each round
   * @throws AssertionError if a round came to something that no order of the commands comes to
   */
  public List<Round> run(int rounds) {
    try {
      return runHeldBack(rounds);
    } finally {
      unit.line().release();
    }
  }

  private List<Round> runHeldBack(int rounds) {
    Set<Round> legal = oneAfterTheOther();
    List<Round> seen = new ArrayList<>();
    long began = System.nanoTime();
    for (int i = 1; i <= rounds && System.nanoTime() - began < MOST_NANOS; i++) {
      Round round = round(() -> unit.line().sendTogether(entries));
      if (!legal.contains(round)) {
        throw new AssertionError(
            "round %d of %s came to %s; sent one after the other they come to %s"
                .formatted(i, this, round, inWords(legal)));
      }
      seen.add(round);
    }
    return seen;
  }

  /** What the commands come to in every order. */
  private Set<Round> oneAfterTheOther() {
    Set<Round> legal = new LinkedHashSet<>();
    for (List<Integer> order : orders(entries.size())) {
      legal.add(round(() -> inOrder(order)));
    }
    return legal;
  }

  private List<String> inOrder(List<Integer> order) {
    String[] outcomes = new String[entries.size()];
    for (int index : order) {
      Entry entry = entries.get(index);
      outcomes[index] = entry.initiator().ask(entry.command()).outcome();
    }
    return List.of(outcomes);
  }

  private Round round(Supplier<List<String>> race) {
    unit.line().holdBack();
    unit.knownState().bringAbout();
    course.repeat();
    entries.forEach(entry -> unit.registrar().sending(entry.command()));
    long before = unit.observations().snapshot().generation();
    List<String> outcomes = race.get();
    unit.observations().mayHaveChanged(entries.get(0).initiator());
    Snapshot after = unit.observations().snapshot();
    return new Round(
        outcomes, after.keys(), after.reservation(), after.generation() - before & COUNTER);
  }

  private static List<List<Integer>> orders(int size) {
    List<List<Integer>> orders = new ArrayList<>(List.of(List.of()));
    for (int next = 0; next < size; next++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> order : orders) {
        for (int at = 0; at <= order.size(); at++) {
          List<Integer> inserted = new ArrayList<>(order);
          inserted.add(at, next);
          longer.add(inserted);
        }
      }
      orders = longer;
    }
    return orders;
  }

  private static String inWords(Set<Round> rounds) {
    return rounds.stream().map(Round::toString).collect(Collectors.joining(", or to "));
  }

  /** Who sends what. */
  @Override
  public String toString() {
    return entries.stream()
        .map(each -> each.initiator() + "'s " + CommandText.sentence(each.command()))
        .collect(Collectors.joining(" and "));
  }
}
