package org.pgrsuite.lu;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

/**
 * Threads beside that of the scenario, for what has to happen at the same time. They are kept,
 * since a race starts some for each of a hundred rounds, and know nothing of the unit that they
 * last worked for. For any thread.
 */
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
   * Does all of this at the same time, each on a thread of its own, and waits until all have ended.
   *
   * @throws RuntimeException as for {@link #ended}
   */
  static <T> List<T> together(List<Callable<T>> work) {
    try {
      return POOL.invokeAll(work).stream().map(Threads::ended).toList();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /**
   * Waits for its end; each command has its own time limit.
   *
   * @throws TransportException if this thread was interrupted
   * @throws RuntimeException as it ended with one
   * @throws AssertionError as it ended with one
   */
  static <T> T ended(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof AssertionError failure) {
        throw failure;
      }
      throw new IllegalStateException("a command on another thread failed", e.getCause());
    }
  }

  /** What the first came to, once the other has ended as well, however it did. */
  static <T> T endedAfter(Future<T> work, Future<?> other) {
    try {
      return ended(work);
    } finally {
      awaitEnd(other);
    }
  }

  private static void awaitEnd(Future<?> work) {
    try {
      ended(work);
    } catch (RuntimeException | AssertionError toldByWhoeverAsks) {
      // Only its end counts here.
    }
  }

  /**
   * Waits for the end of all, so that none goes on with something else than it was begun for.
   *
   * @param each is told what those came to that ended well, in their order
   * @throws RuntimeException as for {@link #ended}, of the first that failed
   */
  static <T> void allEnded(List<Future<T>> all, Consumer<T> each) {
    Throwable first = null;
    for (Future<T> work : all) {
      try {
        each.accept(ended(work));
      } catch (RuntimeException | AssertionError failure) {
        first = first == null ? failure : first;
      }
    }
    if (first instanceof RuntimeException failure) {
      throw failure;
    }
    if (first instanceof AssertionError failure) {
      throw failure;
    }
  }

  private static TransportException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new TransportException(Kind.HOST_ERROR, "it was interrupted", cause);
  }
}
