package org.pgrsuite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.iscsi.IscsiPaths;
import org.pgrsuite.path.iscsi.IscsiUrl;
import org.pgrsuite.path.sgio.SgioPaths;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

/**
 * Whether paths and commands leave something behind: {@code LeakProbe PATH PATHS COMMANDS} opens
 * and closes that many paths, every other one while a command is in progress, and sends that many
 * commands; a tenth of it before the first look, as a warm-up. Prints file descriptors, threads and
 * resident memory before and after; ends with 1 if they have grown. Linux only.
 */
public final class LeakProbe {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final long SETTLING = TimeUnit.SECONDS.toNanos(10);
  private static final long MOST_GROWTH_KIB = 24 * 1024;
  private static final Command READ_KEYS =
      Command.in(Bytes.of(0x5E, 0, 0, 0, 0, 0, 0, 0x20, 0, 0), 8192);

  private record Usage(long files, long threads, long kib) {
    boolean isWithin(Usage before) {
      return files <= before.files
          && threads <= before.threads
          && kib <= before.kib + MOST_GROWTH_KIB;
    }

    @Override
    public String toString() {
      return "%d file descriptors, %d threads, %d KiB resident".formatted(files, threads, kib);
    }
  }

  private final String name;

  private LeakProbe(String name) {
    this.name = name;
  }

  /** Takes the name of a path, and how many paths and commands. */
  public static void main(String[] arguments) throws IOException {
    LeakProbe probe = new LeakProbe(arguments[0]);
    int paths = Integer.parseInt(arguments[1]);
    int commands = Integer.parseInt(arguments[2]);
    probe.use(Math.max(1, paths / 10), commands / 10);
    System.out.printf("warmed up: %s%n", settled(new Usage(0, 0, 0)));
    Usage before = settled(new Usage(0, 0, 0));
    System.out.println("before: " + before);
    long began = System.nanoTime();
    probe.use(paths, commands);
    Usage after = settled(before);
    System.out.printf(
        "after %d paths and %d commands, %.0f s: %s%n",
        paths, commands, (System.nanoTime() - began) / 1e9, after);
    System.exit(after.isWithin(before) ? 0 : 1);
  }

  private void use(int paths, int commands) {
    for (int i = 0; i < paths; i++) {
      try (ScsiPath path = open()) {
        path.execute(READ_KEYS, TIMEOUT);
        if (i % 2 == 1) {
          path.send(READ_KEYS, TIMEOUT);
        }
      }
    }
    try (ScsiPath path = open()) {
      for (int i = 0; i < commands; i++) {
        path.execute(READ_KEYS, TIMEOUT);
      }
    }
  }

  private ScsiPath open() {
    return name.startsWith(IscsiUrl.SCHEME)
        ? IscsiPaths.open(
            IscsiUrl.parse(name).withInitiator("iqn.2026-11.org.pgrsuite:leaks"), Optional.empty())
        : SgioPaths.open(name);
  }

  /** Threads and freed memory need a moment to go; looks until it is as before, or the limit. */
  private static Usage settled(Usage before) throws IOException {
    long deadline = System.nanoTime() + SETTLING;
    Usage now;
    do {
      System.gc();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
      now = usage();
    } while (!now.isWithin(before) && before.kib > 0 && System.nanoTime() - deadline < 0);
    return now;
  }

  private static Usage usage() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return new Usage(files.count(), status("Threads:"), status("VmRSS:"));
    }
  }

  private static long status(String name) throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}
