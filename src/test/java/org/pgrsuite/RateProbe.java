package org.pgrsuite;

import java.time.Duration;
import java.util.Optional;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.iscsi.IscsiPaths;
import org.pgrsuite.path.iscsi.IscsiUrl;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PrimaryCommand;

/**
 * How many commands a second a path takes: {@code RateProbe PATH N} sends TEST UNIT READY N times,
 * after a warm-up of as many, and prints one line. To be compared with the C loops in {@code lab/}.
 */
public final class RateProbe {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private RateProbe() {}

  /** Takes the name of a path and a number of commands. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[1]);
    try (ScsiPath path = open(arguments[0])) {
      System.err.println(path.description());
      run(path, count);
      double seconds = run(path, count) / 1e9;
      System.out.printf("%d commands, %.3f s, %.0f per second%n", count, seconds, count / seconds);
    }
  }

  private static ScsiPath open(String name) {
    return IscsiPaths.open(IscsiUrl.parse(name), Optional.empty());
  }

  private static long run(ScsiPath path, int count) {
    Command command = PrimaryCommand.testUnitReady();
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      path.execute(command, TIMEOUT);
    }
    return System.nanoTime() - start;
  }
}
