package org.pgrsuite.path.sgio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what sends commands to disks behind the suite's back. */
final class Pollers {
  private static final Map<String, String> DAEMONS =
      new TreeMap<>(
          Map.of(
              "multipathd",
              "multipathd runs: it checks its paths every few seconds and may take unit attentions"
                  + " that scenarios wait for, and registers keys if it is told to; blacklist these"
                  + " disks or stop it",
              "smartd",
              "smartd runs: it reads the state of disks now and then and may take unit attentions"
                  + " that scenarios wait for; stop it while the suite runs"));

  private final Path root;

  Pollers(Path root) {
    this.root = root;
  }

  List<String> of(List<String> disks) {
    Set<String> running = running();
    List<String> found = new ArrayList<>();
    DAEMONS.forEach(
        (name, words) -> {
          if (running.contains(name)) {
            found.add(words);
          }
        });
    List<String> polled = disks.stream().filter(this::isPolled).toList();
    if (!polled.isEmpty()) {
      found.add(
          "the kernel polls %s for events, for udev: it may take unit attentions that scenarios wait for; echo 0 > /sys/block/DISK/events_poll_msecs"
              .formatted(String.join(", ", polled)));
    }
    return found;
  }

  private Set<String> running() {
    try (Stream<Path> processes = Files.list(root.resolve("proc"))) {
      return processes.map(process -> text(process.resolve("comm"))).collect(Collectors.toSet());
    } catch (IOException absent) {
      return Set.of();
    } catch (UncheckedIOException ended) {
      return Set.of();
    }
  }

  /** Minus one stands for what the kernel does with all disks. */
  private boolean isPolled(String disk) {
    Path block = root.resolve("sys/class/block").resolve(disk);
    String own = text(block.resolve("events_poll_msecs"));
    String every = text(root.resolve("sys/module/block/parameters/events_dfl_poll_msecs"));
    String applies = own.equals("-1") ? every : own;
    return !text(block.resolve("events")).isEmpty() && applies.matches("[1-9]\\d*");
  }

  private static String text(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file).strip() : "";
    } catch (IOException gone) {
      return "";
    }
  }
}
