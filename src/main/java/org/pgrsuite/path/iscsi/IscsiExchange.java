package org.pgrsuite.path.iscsi;

import java.util.Optional;
import org.pgrsuite.path.PendingExchange;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Command;

/** A command in progress in a session. */
final class IscsiExchange implements PendingExchange {
  private final IscsiPath path;
  private final Command command;
  private final Slot slot;
  private final int token;
  private final long sentAt;
  private final long deadline;
  private Optional<ScsiResult> result = Optional.empty();
  private Optional<TransportException> failure = Optional.empty();

  IscsiExchange(IscsiPath path, Command command, Slot slot, int token, long sentAt, long deadline) {
    this.path = path;
    this.command = command;
    this.slot = slot;
    this.token = token;
    this.sentAt = sentAt;
    this.deadline = deadline;
  }

  @Override
  public ScsiResult await() {
    if (failure.isPresent()) {
      throw failure.get();
    }
    if (result.isEmpty()) {
      result = Optional.of(attempt());
    }
    return result.get();
  }

  private ScsiResult attempt() {
    try {
      return path.await(this);
    } catch (TransportException ended) {
      failure = Optional.of(ended);
      throw ended;
    }
  }

  Command command() {
    return command;
  }

  Slot slot() {
    return slot;
  }

  int token() {
    return token;
  }

  /** As {@link System#nanoTime()} counts. */
  long sentAt() {
    return sentAt;
  }

  /** As {@link System#nanoTime()} counts. */
  long deadline() {
    return deadline;
  }
}
