package org.pgrsuite.path.sgio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dev and a sys tree as Linux 6.1 lays them out, in a folder. */
public final class FakeSystem {
  private final Path root;

  /** An empty one; the folder need not be there. */
  public FakeSystem(Path root) throws IOException {
    this.root = root;
    Files.createDirectories(root.resolve("sys/class/block"));
    Files.createDirectories(root.resolve("sys/bus/scsi"));
    Files.createDirectories(root.resolve("dev/disk/by-id"));
  }

  /**
   * A SCSI disk without its generic node, behind a host adapter: {@code disk("sda", "2:0:0:1")}.
   */
  public Path disk(String name, String address) throws IOException {
    return disk(name, address, "sys/devices/pci0/host" + address.charAt(0));
  }

  /** The same at a place of its own. */
  public Path disk(String name, String address, String place) throws IOException {
    Path device = Files.createDirectories(root.resolve(place).resolve(address));
    Files.createSymbolicLink(device.resolve("subsystem"), root.resolve("sys/bus/scsi"));
    Path block = Files.createDirectories(device.resolve("block").resolve(name));
    Files.createSymbolicLink(block.resolve("device"), device);
    register("block", block);
    return device;
  }

  /** The generic node of a disk. */
  public void generic(String name, Path device) throws IOException {
    Path generic = Files.createDirectories(device.resolve("scsi_generic").resolve(name));
    Files.createSymbolicLink(generic.resolve("device"), device);
    register("scsi_generic", generic);
  }

  /** A partition of a disk. */
  public void partition(String name, String disk) throws IOException {
    Path whole = root.resolve("sys/class/block").resolve(disk).toRealPath();
    Path partition = Files.createDirectories(whole.resolve(name));
    attribute(partition.resolve("partition"), "1");
    register("block", partition);
  }

  /** A block device without a SCSI device under it. */
  public Path virtual(String name, String... slaves) throws IOException {
    Path block = Files.createDirectories(root.resolve("sys/devices/virtual/block").resolve(name));
    for (String slave : slaves) {
      Files.createDirectories(block.resolve("slaves").resolve(slave));
    }
    register("block", block);
    return block;
  }

  /** A file of one line. */
  public void attribute(Path file, String line) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, line + "\n");
  }

  /** A node without anything in sysfs. */
  public void node(String name) throws IOException {
    Files.createFile(root.resolve("dev").resolve(name));
  }

  /** A link in {@code dev}. */
  public void link(String name, String target) throws IOException {
    Files.createSymbolicLink(root.resolve("dev").resolve(name), Path.of(target));
  }

  private void register(String kind, Path device) throws IOException {
    String name = device.getFileName().toString();
    Path folder = Files.createDirectories(root.resolve("sys/class").resolve(kind));
    Files.createSymbolicLink(folder.resolve(name), device);
    node(name);
  }
}
