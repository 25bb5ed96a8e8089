package org.pgrsuite.path.sgio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds who uses a disk: by mounts and swap areas in /proc, by holders and partitions in /sys. A
 * device of another container's mounts does not show there, but cannot be held either.
 */
final class DiskUses {
  private final Path root;
  private final Sysfs sysfs;

  DiskUses(Path root) {
    this.root = root;
    this.sysfs = new Sysfs(root);
  }

  List<String> of(String disk) {
    List<String> partitions = sysfs.partitionsOf(disk);
    List<String> found = new ArrayList<>();
    Stream.concat(Stream.of(disk), partitions.stream()).forEach(each -> addUses(each, found));
    if (!partitions.isEmpty()) {
      found.add("/dev/%s has the partitions %s".formatted(disk, String.join(", ", partitions)));
    }
    return found;
  }

  private void addUses(String node, List<String> found) {
    fields("proc/mounts")
        .filter(mount -> isNode(mount, node))
        .forEach(mount -> found.add("/dev/%s is mounted on %s".formatted(node, plain(mount[1]))));
    if (fields("proc/swaps").anyMatch(swap -> isNode(swap, node))) {
      found.add("/dev/" + node + " is a swap area");
    }
    List<String> holders = sysfs.holdersOf(node);
    if (!holders.isEmpty()) {
      List<String> names = holders.stream().map(this::named).toList();
      found.add("/dev/%s is a part of %s".formatted(node, String.join(", ", names)));
    }
  }

  private String named(String holder) {
    return sysfs.isMultipath(holder) ? holder + " (dm-multipath)" : holder;
  }

  /** The first field is a node, or a link to one. */
  private boolean isNode(String[] fields, String node) {
    String source = plain(fields[0]);
    if (fields.length < 2 || !source.startsWith("/dev/")) {
      return false;
    }
    try {
      return root.resolve(source.substring(1)).toRealPath().endsWith(Path.of("dev", node));
    } catch (IOException gone) {
      return source.equals("/dev/" + node);
    }
  }

  private Stream<String[]> fields(String file) {
    try {
      return Files.readAllLines(root.resolve(file)).stream()
          .map(String::strip)
          .map(line -> line.split("\\s+"));
    } catch (IOException absent) {
      return Stream.empty();
    }
  }

  /** These files write white space in a name as an octal number. */
  private static String plain(String field) {
    return field
        .replace("\\040", " ")
        .replace("\\011", "\t")
        .replace("\\012", "\n")
        .replace("\\134", "\\");
  }
}
