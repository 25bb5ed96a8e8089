package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.CommandText;

/**
 * Commands of several initiators that are sent at the same moment, round after round, each round
 * from the same state. Whatever the unit does with them has to be what it does with the same
 * commands one after the other, in one order or another.
 */
final class Race {
  /** No round begins later: one with an aborted command takes the whole limit of a command. */
  private static final long MOST_NANOS = Duration.ofMinutes(1).toNanos();

  private final LogicalUnit unit;
  private final Course course;
  private final List<Racer> racers;

  Race(LogicalUnit unit, Course course, List<Racer> racers) {
    this.unit = unit;
    this.course = course;
    this.racers = List.copyOf(racers);
  }

  /**
   * Runs it. The exchanges of the last round are told, which is the one that went wrong, if one
   * did.
   *
   * @param rounds how many, or as many as can begin within a minute
   * @return each round
   * @throws AssertionError if a round came to something that no order of the commands comes to
   */
  List<Round> run(int rounds) {
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
      Round round = round(unit.line()::sendTogether);
      if (!legal.contains(round)) {
        throw new AssertionError(
            "round %d of %s ended with %s. Sent one after the other they end, by their order, with %s"
                .formatted(i, this, round, inWords(legal)));
      }
      seen.add(round);
    }
    unit.line().note(summary(seen));
    return seen;
  }

  /** What the commands come to in every order. */
  private Set<Round> oneAfterTheOther() {
    Set<Round> legal = new LinkedHashSet<>();
    for (List<Integer> order : Orders.of(racers.size())) {
      legal.add(round(shots -> inOrder(shots, order)));
    }
    return legal;
  }

  private List<ScsiResult> inOrder(List<Racer.Shot> shots, List<Integer> order) {
    ScsiResult[] results = new ScsiResult[shots.size()];
    for (int index : order) {
      Racer.Shot shot = shots.get(index);
      results[index] = shot.initiator().ask(shot.command());
    }
    return List.of(results);
  }

  private Round round(Function<List<Racer.Shot>, List<ScsiResult>> race) {
    unit.line().holdBack();
    unit.knownState().bringAbout();
    course.repeat();
    List<Racer.Shot> shots = racers.stream().map(Racer::shot).toList();
    shots.forEach(shot -> Departure.of(unit, shot.initiator(), shot.command(), shot.writes()));
    long before = unit.observations().generation();
    List<ScsiResult> results = race.apply(shots);
    unit.observations().mayHaveChanged(shots.get(0).initiator());
    Snapshot after = unit.observations().snapshot();
    return new Round(
        results.stream().map(ScsiResult::outcome).toList(),
        answers(shots, results, before),
        after.keys(),
        after.reservation(),
        Snapshot.rise(before, after.generation()),
        block(shots));
  }

  private static List<String> answers(
      List<Racer.Shot> shots, List<ScsiResult> results, long before) {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < shots.size(); i++) {
      Racer.Shot shot = shots.get(i);
      StateRead.of(shot.initiator(), shot.command(), results.get(i), before)
          .ifPresent(answers::add);
    }
    return answers;
  }

  /** Whose data the block holds after the round. */
  private String block(List<Racer.Shot> shots) {
    if (shots.stream().noneMatch(Racer.Shot::writes)) {
      return "";
    }
    unit.scratch().mayHaveChanged();
    Bytes now = unit.access().readBack(unit.scratch().range().address(), shots.get(0).initiator());
    for (int i = 0; i < shots.size(); i++) {
      Racer.Shot shot = shots.get(i);
      if (shot.writes() && now.equals(shot.command().dataOut())) {
        return "the block as command %d wrote it".formatted(i + 1);
      }
    }
    return "the block as nobody wrote it";
  }

  private static String summary(List<Round> rounds) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rounds.forEach(round -> counts.merge(round.toString(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> "  %d × %s".formatted(each.getValue(), each.getKey()))
        .collect(Collectors.joining("\n", rounds.size() + " rounds were run:\n", ""));
  }

  private static String inWords(Set<Round> rounds) {
    return rounds.stream().map(Round::toString).collect(Collectors.joining("; or with "));
  }

  /** Who sends what. */
  @Override
  public String toString() {
    return racers.stream()
        .map(each -> each.initiator() + "'s " + CommandText.sentence(each.making().get()))
        .collect(Collectors.joining(" and "));
  }
}
