package org.pgrsuite;

import java.time.Duration;
import java.util.Optional;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.iscsi.IscsiPaths;
import org.pgrsuite.path.iscsi.IscsiUrl;
import org.pgrsuite.path.sgio.SgioPaths;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PrimaryCommand;

/**
 * How many commands a second a path takes: {@code RateProbe PATH N [tur|read-keys]} sends one
 * command N times, after a warm-up of as many, and prints one line. To be compared with the C loops
 * in {@code lab/}.
 */
public final class RateProbe {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final String INITIATOR = "iqn.2026-11.org.pgrsuite:rate";
  private static final int MOST_UNIT_ATTENTIONS = 10;

  private RateProbe() {}

  /** Takes the name of a path, a number of commands, and which command. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[1]);
    boolean readKeys = arguments.length > 2 && arguments[2].equals("read-keys");
    Command command = readKeys ? readKeys() : PrimaryCommand.testUnitReady();
    try (ScsiPath path = open(arguments[0])) {
      drain(path, command);
      run(path, command, count);
      double seconds = run(path, command, count) / 1e9;
      System.out.printf("%d commands, %.3f s, %.0f per second%n", count, seconds, count / seconds);
    }
  }

  /** The same that the C loops send: READ KEYS with room for 8192 bytes. */
  private static Command readKeys() {
    return Command.in(Bytes.of(0x5E, 0, 0, 0, 0, 0, 0, 0x20, 0, 0), 8192);
  }

  private static ScsiPath open(String name) {
    if (!name.startsWith(IscsiUrl.SCHEME)) {
      return SgioPaths.open(name);
    }
    IscsiUrl url = IscsiUrl.parse(name);
    return IscsiPaths.open(url.withInitiator(url.initiator().orElse(INITIATOR)), Optional.empty());
  }

  private static void drain(ScsiPath path, Command command) {
    int left = MOST_UNIT_ATTENTIONS;
    while (path.execute(command, TIMEOUT).isUnitAttention() && left > 0) {
      left--;
    }
  }

  private static long run(ScsiPath path, Command command, int count) {
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      ScsiResult result = path.execute(command, TIMEOUT);
      if (!result.isGood()) {
        throw new IllegalStateException("a command ended with " + result.outcome());
      }
    }
    return System.nanoTime() - start;
  }
}
