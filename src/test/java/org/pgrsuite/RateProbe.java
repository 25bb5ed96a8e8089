package org.pgrsuite;

import java.time.Duration;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrimaryCommand;

/**
 * How many commands a second a path takes: {@code RateProbe PATH N [tur|read-keys]} sends TEST UNIT
 * READY or READ KEYS N times, after a warm-up of as many, and prints one line. To be compared with
 * the C loops in {@code lab/}.
 */
public final class RateProbe {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  /** Allocation length in bytes, that of the C loops too. */
  private static final int AS_SG_PERSIST = 8192;

  private RateProbe() {}

  /** Takes the name of a path, a number of commands, and which. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[1]);
    try (ScsiPath path = ProbePath.open(arguments[0])) {
      Command command = command(arguments.length > 2 ? arguments[2] : "tur");
      run(path, command, count);
      double seconds = run(path, command, count) / 1e9;
      System.out.printf("%d commands, %.3f s, %.0f per second%n", count, seconds, count / seconds);
    }
  }

  private static Command command(String name) {
    return switch (name) {
      case "tur" -> PrimaryCommand.testUnitReady();
      case "read-keys" -> PersistentReserveIn.of(PrInAction.READ_KEYS, AS_SG_PERSIST);
      default -> throw new IllegalArgumentException("neither tur nor read-keys: " + name);
    };
  }

  private static long run(ScsiPath path, Command command, int count) {
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      path.execute(command, TIMEOUT);
    }
    return System.nanoTime() - start;
  }
}
