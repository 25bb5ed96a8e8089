package org.pgrsuite.lu;

import java.util.List;
import java.util.function.Supplier;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** What a scenario sends at the same moment, round after round. For the thread of the scenario. */
public final class Races {
  private final LogicalUnit unit;
  private final Acts acts;
  private final Requests requests;
  private final Happenings happenings;
  private final Course course;
  private List<Round> rounds = List.of();

  Races(LogicalUnit unit, Acts acts, Requests requests, Happenings happenings, Course course) {
    this.unit = unit;
    this.acts = acts;
    this.requests = requests;
    this.happenings = happenings;
    this.course = course;
  }

  /**
   * Sends commands at the same moment, each round from the state that the Given steps made.
   *
   * @throws AssertionError if a round comes to what no order of the commands comes to
   */
  public void run(List<RaceEntry> commands) {
    acts.aboutToRace();
    List<Racer> racers = commands.stream().map(each -> racer(each, commands)).toList();
    rounds = new Race(unit, course, racers).run(unit.rounds());
  }

  /** What the rounds of the last race came to. */
  public List<Round> rounds() {
    return rounds;
  }

  /**
   * PREEMPT or PREEMPT AND ABORT at the same moment as a reset, each once, round after round.
   *
   * @throws org.pgrsuite.lu.ending.NotSupportedException if path or target does not have the reset
   * @throws AssertionError if a round leaves the service action half done
   */
  public void preemptsDuringReset(
      Initiator initiator,
      PrOutAction action,
      ReservationKey victim,
      ReservationType type,
      Initiator resetter,
      TaskFunction function) {
    happenings.requireOffered(function);
    acts.aboutToRace();
    Command command =
        requests.of(initiator, action).withServiceActionKey(victim).withType(type).command();
    new ResetRace(unit, course, initiator, command, resetter, function).run(unit.rounds());
  }

  private Racer racer(RaceEntry words, List<RaceEntry> all) {
    words.type().ifPresent(unit.offers()::require);
    Initiator initiator = words.initiator();
    NamedCommand named = words.command();
    unit.optionalCommands().require(named);
    boolean abortable =
        all.stream().anyMatch(other -> other.initiator() != initiator && other.aborts());
    Supplier<Command> making =
        named
            .reserveOut()
            .map(action -> reserveOut(words, action))
            .<Supplier<Command>>map(command -> () -> command)
            .orElseGet(() -> () -> named.build(initiator, unit.scratch()));
    return new Racer(initiator, making, named.writes(), abortable);
  }

  private Command reserveOut(RaceEntry words, PrOutAction action) {
    PersistentReserveOut request =
        requests.of(words.initiator(), action).withServiceActionKey(words.key());
    return words.type().map(request::withType).orElse(request).command();
  }
}
