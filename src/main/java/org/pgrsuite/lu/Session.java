package org.pgrsuite.lu;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.lu.routes.Difference;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.path.HeldTransfers;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.TransportException;

/**
 * The session of one initiator with the target: ends and begins, is lost and comes back. What that
 * may raise as unit attentions is noted. A path of the operating system has none that the suite
 * could end or begin; it gets lost like any other. For the thread of the scenario.
 */
final class Session {
  private static final long PAUSE_BETWEEN_ATTEMPTS = Duration.ofMillis(50).toNanos();

  private final Route route;
  private final Channel channel;
  private final Attentions attentions;

  /** On this channel, which was opened for this route. */
  Session(Route route, Channel channel, Attentions attentions) {
    this.route = route;
    this.channel = channel;
    this.attentions = attentions;
  }

  /** Whether it is the suite's own. */
  boolean isOwn() {
    return channel.isSession();
  }

  /** Whether the initiator is logged in. */
  boolean isOpen() {
    return channel.isOpen();
  }

  /**
   * Does something with it; what a login raises is fetched at once.
   *
   * @throws NotConfiguredException if the session is not the suite's to choose
   */
  void perform(SessionAct act) {
    attentions.mayBePending();
    performSilently(act);
    if (isOpen()) {
      attentions.fetch();
    }
  }

  /** The same, and sends nothing; for a thread that has the path for itself. */
  void performSilently(SessionAct act) {
    if (!isOwn()) {
      throw new NotConfiguredException(
          "not run: the operating system keeps the session of " + channel.description().name());
    }
    switch (act) {
      case LOGS_OUT -> channel.leave(ScsiPath::close);
      case LOSES_ITS_CONNECTION -> channel.leave(ScsiPath::cut);
      case LOGS_IN_AGAIN -> channel.enterAgain();
      case LOGS_IN_WITH_ANOTHER_ISID -> channel.enter(withAnotherIsid());
      case LOGS_IN_A_SECOND_TIME -> channel.reinstate();
    }
  }

  private Supplier<ScsiPath> withAnotherIsid() {
    return route
        .other(Difference.ISID)
        .orElseThrow(
            () ->
                new NotConfiguredException("not run: the path has no second ISID to log in with"));
  }

  /** Logs in as it was at first, if it is not. */
  void restore() {
    if (!channel.isOpenBy(route.opener())) {
      attentions.mayBePending();
      relogin(route.opener());
    }
  }

  private void relogin(Supplier<ScsiPath> way) {
    channel.leave(ScsiPath::close);
    channel.enter(way);
  }

  /** The next command goes out on a fresh path. */
  void renew() {
    attentions.mayBePending();
    channel.renew();
  }

  /** Gives it up without a word, if it is the suite's own. */
  void drop() {
    attentions.mayBePending();
    channel.drop();
  }

  /**
   * Waits until the unit answers again, and fetches what it is told then.
   *
   * @param limit how long that may take
   * @throws RunEndedException if the path cannot be opened any more
   * @throws TransportException if there is no answer after all
   */
  void comeBack(Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    attentions.mayBePending();
    while (!attentions.isNonePending()) {
      channel.reopenWithin(limit);
      try {
        attentions.fetch();
      } catch (RunEndedException interrupted) {
        throw interrupted;
      } catch (TransportException notYet) {
        if (System.nanoTime() - deadline > 0) {
          throw notYet;
        }
        LockSupport.parkNanos(PAUSE_BETWEEN_ATTEMPTS);
      }
    }
  }

  /** Whether there is a way to hold up the data of writes. */
  boolean mayHold() {
    return route.holding().isPresent();
  }

  /**
   * Makes ready for {@link #hold()}. If that takes another kind of session it logs in anew, and
   * fetches what that raises.
   */
  void prepareToHold() {
    Supplier<ScsiPath> holding = route.holding().orElseThrow(Session::holdsNothing);
    boolean ready = channel.hold().map(Session::released).isPresent();
    if (!ready) {
      relogin(holding);
      attentions.mayBePending();
      attentions.fetch();
    }
  }

  private static boolean released(HeldTransfers held) {
    held.close();
    return true;
  }

  /** Holds up the data of writes from now on. */
  HeldTransfers hold() {
    return channel.hold().orElseThrow(Session::holdsNothing);
  }

  private static NotConfiguredException holdsNothing() {
    return new NotConfiguredException("not run: the path holds nothing up");
  }
}
