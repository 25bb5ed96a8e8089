package org.pgrsuite.lu;

import java.util.Optional;
import java.util.function.Consumer;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.evidence.AroundScenarios;
import org.pgrsuite.lu.evidence.ExchangeListener;
import org.pgrsuite.lu.evidence.Traffic;
import org.pgrsuite.lu.routes.Routes;
import org.pgrsuite.path.iscsi.IscsiPaths;

/**
 * Binds the logical unit under test to the thread that runs its scenarios. The one place with
 * static state beside the locks of the process, since Cucumber's hooks around a whole run are
 * static: one Cucumber runtime a thread can then run against a unit of its own.
 */
public final class Units {
  private static final ThreadLocal<Lease> BOUND = new ThreadLocal<>();
  private static final ThreadLocal<AroundScenarios> AROUND =
      ThreadLocal.withInitial(AroundScenarios::new);

  private Units() {}

  /**
   * Opens the logical unit that the configuration names and binds it to this thread. An
   * interruption of the process ends the run and cleans up.
   *
   * @param log for what the operator should know
   * @param outsideScenarios is told of the exchanges before the first scenario and after the last
   * @throws ConfigurationException if the configuration is wrong
   * @throws RefusedException if the unit must not be touched
   * @throws org.pgrsuite.path.TransportException if it cannot be reached
   */
  public static void open(
      Configuration configuration, Consumer<String> log, ExchangeListener outsideScenarios) {
    around().clear();
    ExchangeListener listener = around().and(outsideScenarios);
    LogicalUnit unit = new LogicalUnit(configuration, Routes.of(configuration), log, listener);
    BOUND.set(new Lease(unit));
  }

  /**
   * The logical unit of this thread.
   *
   * @throws IllegalStateException if none is open
   */
  public static LogicalUnit current() {
    return lease().unit();
  }

  /** Whether a logical unit of this thread is open. */
  public static boolean isOpen() {
    return BOUND.get() != null && BOUND.get().isOpen();
  }

  /** Cleans up and closes the logical unit of this thread; does nothing if none is open. */
  public static void close() {
    if (BOUND.get() != null) {
      lease().close();
    }
  }

  /** What was sent to the logical unit of this thread since it was opened, also after its end. */
  public static Traffic traffic() {
    return BOUND.get() == null ? Traffic.NONE : lease().unit().traffic();
  }

  /**
   * What became of an earlier run, if the run on this thread was only to clean up after it; also
   * after its end.
   */
  public static Optional<String> recovered() {
    return Optional.ofNullable(BOUND.get()).flatMap(lease -> lease.unit().recovered());
  }

  /** What happens around the scenarios of this thread, since {@link #open} was called last. */
  public static AroundScenarios around() {
    return AROUND.get();
  }

  /** The file name of the library behind {@code iscsi://} paths; empty if there is none. */
  public static String libiscsi() {
    return IscsiPaths.library();
  }

  private static Lease lease() {
    Lease lease = BOUND.get();
    if (lease == null) {
      throw new IllegalStateException("no logical unit is open on this thread");
    }
    return lease;
  }
}
