package org.pgrsuite.lu;

import java.util.Optional;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PersistentReserveOut;

/**
 * The acts of a scenario. Each is sent once. Before it goes out the state is known, so that a later
 * step can say what changed; and what the act before it came to has been spoken of.
 */
final class Acts {
  private final LogicalUnit unit;
  private final Observations observations;
  private final Expectation given;
  private final Course course;
  private final SecondTry secondTry;
  private Optional<Act> last = Optional.empty();
  private Snapshot before;
  private boolean begun;

  /**
   * Of one scenario.
   *
   * @param given what its Given steps asked for
   * @param course what it has done so far
   */
  Acts(LogicalUnit unit, Expectation given, Course course) {
    this.unit = unit;
    this.observations = unit.observations();
    this.given = given;
    this.course = course;
    this.secondTry = new SecondTry(unit, course);
    this.before = observations.snapshot();
  }

  /** From now on the state may be compared with that of this moment. */
  void watch() {
    begun = true;
  }

  void send(Initiator initiator, PersistentReserveOut request) {
    send(initiator, request.command());
  }

  void send(Initiator initiator, Command command) {
    send(initiator, command, false);
  }

  /**
   * Sends one.
   *
   * @param writes whether it changes the scratch block, if it is carried out
   * @throws AssertionError if the one before it failed and no step spoke of it
   */
  void send(Initiator initiator, Command command, boolean writes) {
    requireSpokenOf();
    if (Registrar.sparesNobody(command)) {
      observations.forget();
    }
    lookBefore(initiator);
    unit.scratch().first().mark();
    Departure.of(unit, initiator, command, writes);
    observations.mayHaveChanged(initiator);
    ScsiResult result = secondTry.send(initiator, command);
    course.remember(initiator, command, result);
    last = Optional.of(new Act(initiator, command, writes, result));
    noteEffect(initiator, command, writes, result);
  }

  private void noteEffect(Initiator sender, Command command, boolean writes, ScsiResult result) {
    unit.scratch().first().judge(command, result);
    if (result.isGood()) {
      if (writes && !BlockCommand.writes(command)) {
        unit.scratch().mayHaveChanged();
      }
      unit.registrar().done(sender, command);
    }
  }

  /** Something else than a command is about to happen, by this initiator or by nobody. */
  void aboutToHappen(Initiator actor) {
    requireSpokenOf();
    lookBefore(actor);
    observations.mayHaveChanged(actor);
  }

  /** Several commands are about to be sent at the same moment. */
  void aboutToRace() {
    requireSpokenOf();
    begun = true;
    before = observations.snapshot();
    given.confirm(before);
    given.end();
  }

  /** Where the state cannot be read it is as it was known last. */
  private void lookBefore(Initiator actor) {
    begun = true;
    if (unit.views().areReadable()) {
      before = observations.snapshotBeforeActOf(actor);
      given.confirm(before);
    }
    given.end();
  }

  /**
   * The state before the last act.
   *
   * @throws ConfigurationException if there was none yet
   */
  Snapshot before() {
    if (!begun) {
      throw new ConfigurationException(
          "this step compares with the state before an act; write a When before it");
    }
    return before;
  }

  /** The last one; nothing if none was sent. */
  Optional<Act> last() {
    return last;
  }

  /** The last one. From now on its outcome has been spoken of. */
  Act speakOfLast() {
    Act act =
        last.orElseThrow(
            () -> new ConfigurationException("this step speaks of a command; none was sent yet"));
    act.speak();
    return act;
  }

  /**
   * To be called before anything that an outcome could be forgotten over.
   *
   * @throws AssertionError if the last one failed and no step spoke of it
   */
  void requireSpokenOf() {
    last.filter(Act::failedUnspoken)
        .ifPresent(
            act -> {
              act.speak();
              throw new AssertionError(
                  act.inWords() + "; the scenario says nothing else than that it succeeds");
            });
  }
}
