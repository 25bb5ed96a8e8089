package org.pgrsuite.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.pgrsuite.lu.Units;
import org.pgrsuite.report.results.KnownFailure;
import org.pgrsuite.report.results.Run;

/** With what a run tests: the suite itself and what it stands on. */
final class Machine {
  private static final String VERSION = "version.txt";

  private Machine() {}

  /** The run that begins now. */
  static Run run(String catalogue, Map<String, String> settings, List<KnownFailure> baseline) {
    return new Run(
        suite(),
        catalogue,
        property("java.version") + ", " + property("java.vm.name"),
        property("os.name") + " " + property("os.version") + ", " + property("os.arch"),
        settings.values().stream().anyMatch(value -> value.contains("iscsi://"))
            ? Units.libiscsi()
            : "",
        now(),
        settings,
        baseline);
  }

  /** As results have times. */
  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The version of the suite, which the build writes. */
  private static String suite() {
    try (InputStream version = Machine.class.getResourceAsStream(VERSION)) {
      return version == null
          ? "unknown"
          : new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
