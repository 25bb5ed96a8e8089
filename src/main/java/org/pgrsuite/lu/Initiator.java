package org.pgrsuite.lu;

import java.time.Duration;
import java.util.Optional;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NoVerdictException;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.lu.preflight.Probe;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.ReservationKey;

/**
 * An initiator of a feature: I1, I2, I3. It sends commands on its path, and has what belongs to
 * one: a session, an I_T nexus, unit attentions, a registered key. For the thread of the scenario.
 */
public final class Initiator {
  private final String name;
  private final Channel channel;
  private final Line line;
  private final Dispatch dispatch;
  private final Attentions attentions = new Attentions(this::ask);
  private final Leftovers leftovers = new Leftovers(this::ask);
  private final Session session;
  private final Nexus nexus;
  private ReservationKey registeredKey = ReservationKey.ZERO;
  private Optional<Occupation> occupation = Optional.empty();

  /**
   * On a channel that was opened for this route.
   *
   * @param limit how long something that passes may take to pass
   */
  Initiator(Route route, Channel channel, Line line, Duration limit) {
    this.name = route.initiator();
    this.channel = channel;
    this.line = line;
    this.dispatch = new Dispatch(name, this::sendOnce, attentions, limit);
    this.session = new Session(route, channel, attentions);
    this.nexus = new Nexus(this, channel);
  }

  /** The name in features: {@code I1}. */
  public String name() {
    return name;
  }

  /** Its path. */
  public PathDescription path() {
    return channel.description();
  }

  /** Who it is and how it reaches the unit, for the operator. */
  String introduction() {
    return "%s: %s, %s, initiator port %s, target port %s"
        .formatted(
            name, path().name(), path().transport(), path().initiatorPort(), path().targetPort());
  }

  /** Its path for the checks before the first scenario. */
  Probe probe() {
    return new Probe(name, path(), this::ask);
  }

  /** Its path for a thread that has it for itself, and tells of what it sends. */
  Channel channel() {
    return channel;
  }

  /** Its session with the target. */
  Session session() {
    return session;
  }

  /** Its I_T nexus. */
  public Nexus nexus() {
    return nexus;
  }

  /** The unit attentions for it. */
  Attentions attentions() {
    return attentions;
  }

  /** What its commands may have left behind besides registrations. */
  Leftovers leftovers() {
    return leftovers;
  }

  /** The key that it has registered by what it was answered; zero if it has none. */
  public ReservationKey registeredKey() {
    return registeredKey;
  }

  void registeredKey(ReservationKey key) {
    registeredKey = key;
  }

  /** Whether it can send, and has nothing in progress that its commands would get in the way of. */
  boolean isFree() {
    return session.isOpen() && occupation.isEmpty();
  }

  /** From now on it has something in progress. */
  void occupy(Occupation with) {
    occupation = Optional.of(with);
  }

  /** What it had in progress is over. */
  void free() {
    occupation = Optional.empty();
  }

  /** Ends what it has in progress, if anything. */
  void abandon() {
    Optional<Occupation> left = occupation;
    free();
    left.ifPresent(Occupation::abandon);
  }

  /**
   * Sends the act under test: once, whatever it meets is its outcome. Only BUSY and TASK SET FULL,
   * which ask for it, make it go out again.
   *
   * @throws NoVerdictException if the answer speaks of an earlier command
   */
  ScsiResult act(Command command) {
    return dispatch.act(command);
  }

  /**
   * Sends a task management function once.
   *
   * @return how it ended; nothing if the path cannot send it
   */
  Optional<TaskResponse> manage(TaskFunction function) {
    attentions.mayBePending();
    return line.manage(name, channel, function);
  }

  /**
   * Sends a command of the suite itself. A unit attention is kept, and the command goes out again;
   * so it does after whatever says nothing about this command, see {@link Dispatch}.
   *
   * @throws AssertionError if unit attentions do not end
   * @throws NoVerdictException if what is in the way does not pass
   */
  ScsiResult ask(Command command) {
    return dispatch.own(command, line.purpose());
  }

  /**
   * As {@link #ask}, for a command that has to be GOOD.
   *
   * @throws AssertionError if it is not; {@code because} ends the sentence
   */
  ScsiResult mustDo(Command command, String because) {
    return mustDo(command, line.purpose(), because);
  }

  /** As {@link #mustDo(Command, String)}, for this purpose. */
  ScsiResult mustDo(Command command, Purpose why, String because) {
    return requireGood(command, dispatch.own(command, why), because);
  }

  /** The same of a command that was answered already. */
  ScsiResult requireGood(Command command, ScsiResult result, String because) {
    if (!result.isGood()) {
      throw new AssertionError(
          "initiator %s's %s ended with %s; %s"
              .formatted(name, CommandText.sentence(command), result.outcome(), because));
    }
    return result;
  }

  private ScsiResult sendOnce(Command command, Purpose why) {
    if (occupation.isPresent()) {
      throw new ConfigurationException(
          "initiator " + name + " has writes in progress: first say what becomes of them");
    }
    try {
      return line.send(name, channel, command, why);
    } catch (TransportException e) {
      attentions.mayBePending();
      leftovers.unanswered(command);
      throw e;
    }
  }

  void close() {
    channel.close();
  }

  @Override
  public String toString() {
    return name;
  }
}
