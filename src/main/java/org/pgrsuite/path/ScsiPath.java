package org.pgrsuite.path;

import java.time.Duration;
import java.util.Optional;
import org.pgrsuite.spc.Command;

/**
 * One path to one logical unit: commands sent here arrive on one I_T nexus.
 *
 * <p>A path belongs to one thread at a time; another thread may only {@link #close} it. Several
 * commands can be in progress: {@link #send} does not wait for the answer. Commands are sent
 * exactly once; nothing is repeated, and nothing is sent that was not asked for.
 */
public interface ScsiPath extends AutoCloseable {
  /** What the path is and where it leads, for logs and reports. */
  PathDescription description();

  /**
   * Sends a command without waiting for its answer.
   *
   * @param command what to send
   * @param timeout how long the logical unit has for it
   * @return the command in progress, to be awaited
   * @throws TransportException if it could not be sent, or the path is closed or lost
   */
  PendingExchange send(Command command, Duration timeout);

  /**
   * Sends a command and waits for its answer.
   *
   * @throws TransportException if there is none, see {@link PendingExchange#await()}
   */
  default ScsiResult execute(Command command, Duration timeout) {
    return send(command, timeout).await();
  }

  /**
   * Holds up the data of writes that are sent from now on, so that they are in progress until they
   * are released or aborted. A command that is awaited meanwhile may release them.
   *
   * @return what releases them; nothing if the path cannot do this
   */
  default Optional<HeldTransfers> hold() {
    return Optional.empty();
  }

  /**
   * Whether the path is a session of its own, which logs in when it is opened and out when it is
   * closed. Where the operating system keeps the session, it is not.
   */
  default boolean isSession() {
    return false;
  }

  /**
   * Sends a task management function to the logical unit and waits for its end.
   *
   * @param timeout how long the target has for it
   * @return how it ended; nothing if this kind of path cannot send it
   * @throws TransportException if there is no response in time, or the path is closed or lost
   */
  default Optional<TaskResponse> manage(TaskFunction function, Duration timeout) {
    return Optional.empty();
  }

  /**
   * The same I_T nexus to another logical unit of the target, whether or not there is one. Closing
   * that path leaves this one as it is; once this one is lost, so is that.
   *
   * @param lun logical unit number, 0 to 16383
   * @return nothing if this kind of path leads to one logical unit only
   */
  default Optional<ScsiPath> at(int lun) {
    return Optional.empty();
  }

  /** Breaks the connection without logging out, as a pulled cable does, and closes the path. */
  default void cut() {
    close();
  }

  /**
   * Gives up the path and what it holds. Commands in progress end with a {@link
   * TransportException}. Closing again does nothing; nothing is thrown.
   */
  @Override
  void close();
}
