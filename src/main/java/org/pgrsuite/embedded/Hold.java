package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds up the data transfers of one nexus: commands that it sends from now on are checked, and
 * then stay in progress until they are released or aborted. Safe for several threads.
 */
public final class Hold implements AutoCloseable {
  private final NexusId nexus;
  private final List<Task> waiting = new ArrayList<>();
  private boolean released;

  Hold(NexusId nexus) {
    this.nexus = nexus;
  }

  NexusId nexus() {
    return nexus;
  }

  /** How many commands are held up now. */
  public synchronized int waiting() {
    return (int) waiting.stream().filter(task -> !task.hasEnded()).count();
  }

  /** Takes a command, unless it is over. */
  synchronized boolean take(Task task) {
    return !released && waiting.add(task);
  }

  /** Lets the commands go on in the order in which they came, and holds up no more. */
  public void release() {
    List<Task> ready;
    synchronized (this) {
      released = true;
      ready = List.copyOf(waiting);
      waiting.clear();
    }
    ready.forEach(Task::run);
  }

  /** As {@link #release()}. */
  @Override
  public void close() {
    release();
  }
}
