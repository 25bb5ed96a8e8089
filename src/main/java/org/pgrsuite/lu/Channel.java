package org.pgrsuite.lu;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
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
  private ScsiPath path;
  private Supplier<ScsiPath> opener;
  private boolean lost;
  private boolean open = true;

  /**
   * Opens the path.
   *
   * @throws TransportException if it cannot be opened
   */
  Channel(Route route, Duration timeout) {
    this.initiator = route.initiator();
    this.route = route;
    this.timeout = timeout;
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
    if (!open) {
      throw new ConfigurationException("initiator " + initiator + " is logged out and cannot send");
    }
    if (lost) {
      reopen();
    }
    try {
      return path.execute(command, timeout);
    } catch (TransportException e) {
      lost |= e.isPathLost();
      throw e;
    }
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

  /** Back to the session that the path had at first. */
  void restoreSession() {
    if (!open || opener != route.opener()) {
      leave(ScsiPath::close);
      enter(route.opener());
    }
  }

  /** The same initiator name with another ISID. */
  static Supplier<ScsiPath> otherSession(Route route) {
    return route
        .otherSession()
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

  /** A target that restarts or a kernel that recovers needs a moment: tries until the limit. */
  private void reopen() {
    path.close();
    long deadline = System.nanoTime() + timeout.toNanos();
    while (lost) {
      try {
        path = opener.get();
        lost = false;
      } catch (TransportException e) {
        if (System.nanoTime() - deadline > 0) {
          throw new RunEndedException(
              "The run ends here: the path of %s could not be re-established within %d s. %s"
                  .formatted(initiator, timeout.toSeconds(), e.getMessage()),
              e);
        }
        LockSupport.parkNanos(PAUSE_BETWEEN_ATTEMPTS);
      }
    }
  }

  @Override
  public void close() {
    path.close();
  }
}
