package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at one moment, each in a thread of its own. */
final class Together implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** What two came to, in this order. */
  List<String> outcomes(Callable<String> one, Callable<String> other)
      throws InterruptedException, ExecutionException {
    return outcomes(List.of(one, other));
  }

  /** How many came to GOOD. */
  long good(List<Callable<String>> acts) throws InterruptedException, ExecutionException {
    return outcomes(acts).stream().filter(Bench.GOOD::equals).count();
  }

  private List<String> outcomes(List<Callable<String>> acts)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(acts.size());
    List<Callable<String>> waiting = new ArrayList<>();
    for (Callable<String> act : acts) {
      waiting.add(
          () -> {
            start.await();
            return act.call();
          });
    }
    List<String> outcomes = new ArrayList<>();
    for (Future<String> end : threads.invokeAll(waiting)) {
      outcomes.add(end.get());
    }
    return outcomes;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
