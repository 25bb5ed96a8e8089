package org.pgrsuite.lu;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.path.HeldTransfers;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.PendingExchange;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Command;

/**
 * Keeps one path open. A path that was lost is opened again before the next command; every command
 * goes out exactly once.
 */
final class Channel implements AutoCloseable {
  private static final long PAUSE_BETWEEN_ATTEMPTS = Duration.ofMillis(50).toNanos();

  private final String initiator;
  private final Route route;
  private final Duration timeout;
  private final Optional<Runnable> revival;
  private ScsiPath path;
  private Supplier<ScsiPath> opener;
  private boolean lost;
  private boolean open = true;

  /**
   * Opens the path.
   *
   * @param revival starts the target again, if the operator said how
   * @throws TransportException if it cannot be opened
   */
  Channel(Route route, Duration timeout, Optional<Runnable> revival) {
    this.initiator = route.initiator();
    this.route = route;
    this.timeout = timeout;
    this.revival = revival;
    this.opener = route.opener();
    this.path = opener.get();
  }

  PathDescription description() {
    return path.description();
  }

  /**
   * Sends a command once and waits for its answer.
   *
   * @throws RunEndedException if the path was lost before and cannot be opened again
   */
  ScsiResult execute(Command command) {
    makeReady();
    return noticingLoss(() -> path.execute(command, timeout));
  }

  /**
   * Sends a task management function once and waits for its end.
   *
   * @return nothing if the path cannot send it
   * @throws RunEndedException if the path was lost before and cannot be opened again
   */
  Optional<TaskResponse> manage(TaskFunction function) {
    makeReady();
    return noticingLoss(() -> path.manage(function, timeout));
  }

  /** The same I_T nexus to another logical unit; nothing if the path leads to one only. */
  Optional<ScsiPath> at(int lun) {
    makeReady();
    return path.at(lun);
  }

  /** Sends a command once, if the path works or can be opened at once. */
  Optional<ScsiResult> attempt(Command command) {
    try {
      if (lost) {
        path.cut();
        path = opener.get();
        lost = false;
      }
      return Optional.of(noticingLoss(() -> path.execute(command, timeout)));
    } catch (TransportException notYet) {
      return Optional.empty();
    }
  }

  private <T> T noticingLoss(Supplier<T> sending) {
    try {
      return sending.get();
    } catch (TransportException e) {
      lost |= e.isPathLost();
      throw e;
    }
  }

  private void makeReady() {
    if (!open) {
      throw new ConfigurationException("initiator " + initiator + " is logged out and cannot send");
    }
    if (lost) {
      reopen(timeout);
    }
  }

  /**
   * Opens the path again, if it was lost.
   *
   * @throws RunEndedException if that takes longer than this
   */
  void reopenWithin(Duration limit) {
    if (open && lost) {
      reopen(limit);
    }
  }

  /** Gives a session up without a word; the next command goes out in a new one. */
  void drop() {
    if (open && path.isSession()) {
      path.cut();
      lost = true;
    }
  }

  /**
   * Sends a command once and does not wait for its answer.
   *
   * @throws RunEndedException if the path was lost before and cannot be opened again
   */
  PendingExchange start(Command command) {
    makeReady();
    return noticingLoss(() -> path.send(command, timeout));
  }

  /** Holds up the data of writes from now on; nothing if the path cannot do this. */
  Optional<HeldTransfers> hold() {
    makeReady();
    return path.hold();
  }

  /** Whether there is a way to hold up the data of writes. */
  boolean mayHold() {
    return route.holding().isPresent();
  }

  /**
   * Logs in anew, so that data can be held up, if that takes another kind of session.
   *
   * @return whether it did
   */
  boolean prepareToHold() {
    Supplier<ScsiPath> holding =
        route
            .holding()
            .orElseThrow(() -> new NotConfiguredException("not run: the path holds nothing up"));
    makeReady();
    boolean ready = path.hold().map(Channel::released).isPresent();
    if (!ready) {
      leave(ScsiPath::close);
      enter(holding);
    }
    return !ready;
  }

  private static boolean released(HeldTransfers held) {
    held.close();
    return true;
  }

  boolean isSession() {
    return path.isSession();
  }

  boolean isOpen() {
    return open;
  }

  /**
   * Does something with the session of the path.
   *
   * @throws NotConfiguredException if the session is not the suite's to choose
   */
  void session(SessionAct act) {
    if (!path.isSession()) {
      throw new NotConfiguredException(
          "not run: the operating system keeps the session of " + path.description().name());
    }
    switch (act) {
      case LOGS_OUT -> leave(ScsiPath::close);
      case LOSES_ITS_CONNECTION -> leave(ScsiPath::cut);
      case LOGS_IN_AGAIN -> enter(opener);
      case LOGS_IN_WITH_ANOTHER_ISID -> enter(otherSession(route));
      case LOGS_IN_A_SECOND_TIME -> reinstate();
    }
  }

  /**
   * Back to the session that the path had at first.
   *
   * @return whether that took a login
   */
  boolean restoreSession() {
    boolean another = !open || opener != route.opener();
    if (another) {
      leave(ScsiPath::close);
      enter(route.opener());
    }
    return another;
  }

  /** The same initiator name with another ISID. */
  static Supplier<ScsiPath> otherSession(Route route) {
    return route
        .other(Difference.ISID)
        .orElseThrow(
            () ->
                new NotConfiguredException("not run: the path has no second ISID to log in with"));
  }

  private void leave(Consumer<ScsiPath> how) {
    if (open) {
      how.accept(path);
    }
    open = false;
  }

  private void enter(Supplier<ScsiPath> as) {
    path = as.get();
    opener = as;
    open = true;
    lost = false;
  }

  /** The target ends the first session, so nothing more is said on it. */
  private void reinstate() {
    ScsiPath first = path;
    enter(opener);
    first.cut();
  }

  /** Gives the path up, so that the next command goes out on a fresh one. */
  void renew() {
    lost = true;
  }

  /**
   * A target that restarts or a kernel that recovers needs a moment: tries until the limit. One
   * that does not come back in that time is taken for dead, and started again once.
   */
  private void reopen(Duration limit) {
    path.close();
    Optional<TransportException> failure = tryUntil(limit);
    if (failure.isPresent() && revival.isPresent()) {
      revival.get().run();
      failure = tryUntil(limit);
    }
    failure.ifPresent(
        e -> {
          throw new RunEndedException(
              "The run ends here: the path of %s could not be re-established within %d s. %s"
                  .formatted(initiator, limit.toSeconds(), e.getMessage()),
              e);
        });
  }

  private Optional<TransportException> tryUntil(Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    Optional<TransportException> failure = tryToOpen();
    while (failure.isPresent() && System.nanoTime() - deadline < 0) {
      LockSupport.parkNanos(PAUSE_BETWEEN_ATTEMPTS);
      failure = tryToOpen();
    }
    return failure;
  }

  private Optional<TransportException> tryToOpen() {
    try {
      path = opener.get();
      lost = false;
      return Optional.empty();
    } catch (TransportException notYet) {
      return Optional.of(notYet);
    }
  }

  @Override
  public void close() {
    path.close();
  }
}
