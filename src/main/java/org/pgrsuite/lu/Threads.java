package org.pgrsuite.lu;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

/** Threads beside that of the scenario, for what has to happen at the same time. */
final class Threads {
  private static final ExecutorService POOL =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "pgr-beside");
            thread.setDaemon(true);
            return thread;
          });

  private Threads() {}

  /** Begins to do something on a thread of its own. */
  static <T> Future<T> start(Callable<T> work) {
    return POOL.submit(work);
  }

  /**
   * Waits for its end; each command has its own time limit.
   *
   * @throws TransportException if that is what it ended with, or this thread was interrupted
   * @throws AssertionError if that is what it ended with
   */
  static <T> T ended(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransportException(Kind.HOST_ERROR, "it was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TransportException failure) {
        throw failure;
      }
      if (e.getCause() instanceof AssertionError failure) {
        throw failure;
      }
      throw new IllegalStateException("a command on another thread failed", e.getCause());
    }
  }
}
