package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The commands of a logical unit that are in progress; only those that move data of the medium stay
 * so for a time. Safe for several threads.
 */
final class TaskSet {
  private static final long UNTIL_RELEASED = Long.MAX_VALUE;

  private final Set<Task> inProgress = ConcurrentHashMap.newKeySet();
  private final List<Hold> holds = new CopyOnWriteArrayList<>();
  private final long delay;

  /**
   * Makes an empty set.
   *
   * @param delay how long a data transfer is held up at least, in nanoseconds
   */
  TaskSet(long delay) {
    this.delay = delay;
  }

  /** A command has arrived. From now on it can be aborted. */
  Task enter(NexusId owner) {
    Task task = new Task(owner);
    inProgress.add(task);
    return task;
  }

  /** How many commands of a nexus are in progress. */
  long count(NexusId owner) {
    return inProgress.stream().filter(task -> task.owner().equals(owner)).count();
  }

  /** A command has passed all checks; it goes on now, or later if it is held up [ACC-43]. */
  void go(Task task, Predicate<NexusId> isOwner, Supplier<Answer> work) {
    Supplier<Answer> untilDone =
        () -> {
          Answer answer = work.get();
          inProgress.remove(task);
          return answer;
        };
    boolean held =
        holds.stream().anyMatch(hold -> isOwner.test(hold.nexus()) && hold(task, hold, untilDone));
    if (!held) {
      task.prepare(untilDone, delay);
    }
    if (!held && delay == 0) {
      task.run();
    }
  }

  private static boolean hold(Task task, Hold hold, Supplier<Answer> work) {
    task.prepare(work, UNTIL_RELEASED);
    return hold.take(task);
  }

  /** A command has ended without moving data. */
  void leave(Task task) {
    inProgress.remove(task);
  }

  Hold hold(NexusId nexus) {
    Hold hold = new Hold(nexus);
    holds.add(hold);
    return hold;
  }

  /**
   * Aborts commands.
   *
   * @param whose of which nexuses
   * @param told whether they end with TASK ABORTED; otherwise without an answer
   * @return the nexuses that lost a command
   */
  Set<NexusId> abort(Predicate<NexusId> whose, boolean told) {
    Set<NexusId> losers = new HashSet<>();
    for (Task task : new ArrayList<>(inProgress)) {
      if (whose.test(task.owner()) && task.abort(told)) {
        inProgress.remove(task);
        losers.add(task.owner());
      }
    }
    return losers;
  }
}
