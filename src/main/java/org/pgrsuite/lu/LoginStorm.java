package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

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
    ExecutorService threads = Executors.newFixedThreadPool(initiators.size());
    try {
      List<Callable<Integer>> work = new ArrayList<>();
      initiators.forEach(each -> work.add(() -> cycle(each)));
      int least = times;
      for (Future<Integer> each : threads.invokeAll(work)) {
        least = Math.min(least, each.get());
      }
      return least;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransportException(Kind.HOST_ERROR, "the logins were interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("logging in and out failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
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
