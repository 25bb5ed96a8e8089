package org.pgrsuite.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on many units, as many at a time as there are processors. */
final class SideBySide {
  private SideBySide() {}

  /**
   * What each comes to, in the order in which they were given.
   *
   * @throws ExecutionException if the work on one of them ended with an exception
   */
  static <T, R> List<R> each(List<T> units, Function<T, R> work)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<R>> running = new ArrayList<>();
      for (T unit : units) {
        running.add(pool.submit(() -> work.apply(unit)));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : running) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
