package org.pgrsuite.lu;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.lu.routes.Route;
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
 * goes out exactly once. For one thread at a time: that of the scenario, or one that has the path
 * for itself.
 */
final class Channel implements AutoCloseable {
  private final String initiator;
  private final CommandTimeout timeout;
  private final Reopening reopening;
  private final Destination destination;
  private ScsiPath path;
  private Supplier<ScsiPath> opener;
  private boolean lost;
  private boolean open = true;

  /**
   * Opens the path.
   *
   * @param timeout how long the unit has for a command
   * @param reopening opens it again when it was lost
   * @param destination looks where it leads then
   * @throws TransportException if it cannot be opened
   */
  Channel(Route route, CommandTimeout timeout, Reopening reopening, Destination destination) {
    this.initiator = route.initiator();
    this.timeout = timeout;
    this.reopening = reopening;
    this.destination = destination;
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
    return noticingLoss(() -> timeout.with(command, limit -> path.execute(command, limit)));
  }

  /**
   * Sends a command once and does not wait for its answer.
   *
   * @throws RunEndedException if the path was lost before and cannot be opened again
   */
  PendingExchange start(Command command) {
    makeReady();
    return noticingLoss(() -> path.send(command, timeout.limit()));
  }

  /**
   * Sends a task management function once and waits for its end.
   *
   * @return nothing if the path cannot send it
   * @throws RunEndedException if the path was lost before and cannot be opened again
   */
  Optional<TaskResponse> manage(TaskFunction function) {
    makeReady();
    return noticingLoss(() -> path.manage(function, timeout.limit()));
  }

  /** Sends a command once, if the path works or can be opened at once. */
  Optional<ScsiResult> attempt(Command command) {
    try {
      if (lost) {
        path.cut();
        path = opener.get();
        lost = false;
        confirm();
      }
      return Optional.of(noticingLoss(() -> path.execute(command, timeout.limit())));
    } catch (TransportException notYet) {
      return Optional.empty();
    }
  }

  /** The same I_T nexus to another logical unit; nothing if the path leads to one only. */
  Optional<ScsiPath> at(int lun) {
    makeReady();
    return path.at(lun);
  }

  /** Holds up the data of writes from now on; nothing if the path cannot do this. */
  Optional<HeldTransfers> hold() {
    makeReady();
    return path.hold();
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
    reopenWithin(timeout.limit());
  }

  /**
   * Opens the path again, if it was lost.
   *
   * @throws RunEndedException if that takes longer than this
   */
  void reopenWithin(Duration limit) {
    if (open && lost) {
      path.close();
      path = reopening.within(limit, opener);
      lost = false;
      confirm();
    }
  }

  private void confirm() {
    try {
      destination.confirm(initiator, path, timeout.limit());
    } catch (TransportException | RefusedException notThere) {
      lost = true;
      throw notThere;
    }
  }

  /** Gives the path up, so that the next command goes out on a fresh one. */
  void renew() {
    lost = true;
  }

  /** Gives a session up without a word; the next command goes out in a new one. */
  void drop() {
    if (open && path.isSession()) {
      path.cut();
      lost = true;
    }
  }

  /** Whether the path is a session of the suite's own. */
  boolean isSession() {
    return path.isSession();
  }

  /** Whether it has not been left. */
  boolean isOpen() {
    return open;
  }

  /** Whether it has not been left, and was opened by this. */
  boolean isOpenBy(Supplier<ScsiPath> way) {
    return open && opener == way;
  }

  /** Ends the session in this way; nothing can be sent until another one is begun. */
  void leave(Consumer<ScsiPath> how) {
    if (open) {
      how.accept(path);
    }
    open = false;
  }

  /** Begins a session in this way, which also opens it again when it was lost. */
  void enter(Supplier<ScsiPath> way) {
    path = way.get();
    opener = way;
    open = true;
    lost = false;
    confirm();
  }

  /** Begins one again, as the last one. */
  void enterAgain() {
    enter(opener);
  }

  /**
   * Begins one while the first is there. The target ends the first, so nothing more is said on it.
   */
  void reinstate() {
    ScsiPath first = path;
    enterAgain();
    first.cut();
  }

  @Override
  public void close() {
    path.close();
  }
}
