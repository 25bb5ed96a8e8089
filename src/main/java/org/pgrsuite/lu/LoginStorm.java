package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Initiators that log out and in again at the same time, a thread each. */
final class LoginStorm {
  /** Where a login takes a second there are fewer of them. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final List<Initiator> initiators;
  private final int times;

  LoginStorm(List<Initiator> initiators, int times) {
    this.initiators = List.copyOf(initiators);
    this.times = times;
  }

  /** Runs it, and tells how often each initiator came back; the least of them. */
  int run() {
    List<Callable<Integer>> work = new ArrayList<>();
    initiators.forEach(each -> work.add(() -> cycle(each)));
    return Threads.together(work).stream().mapToInt(Integer::intValue).min().orElse(times);
  }

  private int cycle(Initiator initiator) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    int done = 0;
    while (done < times && System.nanoTime() - deadline < 0) {
      initiator.session().performSilently(SessionAct.LOGS_OUT);
      initiator.session().performSilently(SessionAct.LOGS_IN_AGAIN);
      done++;
    }
    return done;
  }
}
