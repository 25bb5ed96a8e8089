package org.pgrsuite.path.sgio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Linux tells of its SCSI devices under /sys/class. Nodes are names without {@code /dev/}. */
final class Sysfs {
  private static final Pattern SESSION = Pattern.compile("/(session\\d+)/");
  private static final Pattern HOST = Pattern.compile("/(host\\d+)/");

  private final Path classes;

  Sysfs(Path root) {
    this.classes = root.resolve("sys/class");
  }

  boolean isGeneric(String node) {
    return Files.exists(classes.resolve("scsi_generic").resolve(node));
  }

  boolean isBlock(String node) {
    return Files.exists(block(node));
  }

  boolean isScsi(String node) {
    return real(block(node).resolve("device/subsystem"))
        .filter(subsystem -> subsystem.endsWith("scsi"))
        .isPresent();
  }

  /** The generic node of a disk. */
  Optional<String> genericOf(String node) {
    return children(block(node).resolve("device/scsi_generic")).stream().findFirst();
  }

  /** The disk behind a generic node. */
  Optional<String> blockOf(String generic) {
    Path device = classes.resolve("scsi_generic").resolve(generic).resolve("device");
    return children(device.resolve("block")).stream().findFirst();
  }

  /** The partitions of a disk. */
  List<String> partitionsOf(String node) {
    return children(block(node)).stream()
        .filter(name -> Files.exists(block(node).resolve(name).resolve("partition")))
        .toList();
  }

  /** The devices that are made of this one: of LVM, MD, dm-multipath and others. */
  List<String> holdersOf(String node) {
    return children(block(node).resolve("holders"));
  }

  /** The disk that a partition is a part of; nothing if it is no partition. */
  Optional<String> diskOfPartition(String node) {
    if (!Files.exists(block(node).resolve("partition"))) {
      return Optional.empty();
    }
    return real(block(node)).map(partition -> partition.getParent().getFileName().toString());
  }

  /** The disks that a device-mapper or RAID device is made of, however deep; none for a disk. */
  List<String> disksUnder(String node) {
    return children(block(node).resolve("slaves")).stream()
        .flatMap(this::diskOrDisksUnder)
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<String> diskOrDisksUnder(String node) {
    List<String> deeper = disksUnder(node);
    return deeper.isEmpty() ? Stream.of(diskOfPartition(node).orElse(node)) : deeper.stream();
  }

  /** Whether it is a device-mapper device that dm-multipath made. */
  boolean isMultipath(String node) {
    return text(block(node).resolve("dm/uuid")).startsWith("mpath-");
  }

  /** What the SCSI layer thinks of a device: {@code running}, {@code offline}, {@code blocked}. */
  String stateOf(String generic) {
    return text(stateFileOf(generic));
  }

  /** Where that is said, and can be set. */
  Path stateFileOf(String generic) {
    return classes.resolve("scsi_generic").resolve(generic).resolve("device/state");
  }

  /** The same of its host adapter: {@code running}, {@code recovery}; empty if unknown. */
  String adapterStateOf(String generic) {
    String place =
        real(classes.resolve("scsi_generic").resolve(generic + "/device"))
            .map(Path::toString)
            .orElse("");
    return text(classes.resolve("scsi_host").resolve(first(HOST, place)).resolve("state"));
  }

  /** Both ends of the path that a generic device is. */
  Nexus nexusOf(String generic) {
    Optional<Path> device = real(classes.resolve("scsi_generic").resolve(generic + "/device"));
    String place = device.map(Path::toString).orElse("");
    String address = device.map(path -> path.getFileName().toString()).orElse("");
    String host = first(HOST, place);
    Path session = classes.resolve("iscsi_session").resolve(first(SESSION, place));
    String initiator = text(session.resolve("initiatorname"));
    String port = text(classes.resolve("fc_host").resolve(host).resolve("port_name"));
    return new Nexus(
        address,
        Stream.of(initiator, port, host)
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("unknown"),
        text(session.resolve("targetname")));
  }

  private static String first(Pattern pattern, String place) {
    Matcher matcher = pattern.matcher(place);
    return matcher.find() ? matcher.group(1) : "";
  }

  private Path block(String node) {
    return classes.resolve("block").resolve(node);
  }

  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** The first line of an attribute, empty if there is none. */
  private static String text(Path attribute) {
    try {
      return Files.isRegularFile(attribute) ? Files.readString(attribute).strip() : "";
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static List<String> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
