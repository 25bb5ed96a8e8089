package org.pgrsuite.path.sgio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

/**
 * Finds the generic node of a device, {@code /dev/sgN}, through sysfs. Opening and closing the
 * block device itself would wake udev, whose probing consumes unit attentions.
 *
 * <p>Reads links and small files, and touches no device.
 */
final class SgDeviceResolver {
  private final Path root;
  private final Sysfs sysfs;

  /**
   * A resolver of one system.
   *
   * @param root the directory with {@code dev} and {@code sys} in it
   */
  SgDeviceResolver(Path root) {
    this.root = root;
    this.sysfs = new Sysfs(root);
  }

  /**
   * Finds the node of a disk, a generic device, or a link to either.
   *
   * @throws TransportException if there is none; says what it is instead, and what to name
   */
  SgDevice resolve(String name) {
    String node = realName(name);
    if (sysfs.isGeneric(node)) {
      return device(name, node);
    }
    if (!sysfs.isBlock(node)) {
      throw noBlockDevice(name, node);
    }
    refuseWhatIsMadeOfDisks(name, node);
    return device(name, sysfs.genericOf(node).orElseThrow(() -> withoutGeneric(name, node)));
  }

  private String realName(String name) {
    Path path = root.resolve(Path.of("/").relativize(Path.of("/").resolve(name)));
    if (Files.isDirectory(path)) {
      throw refused(name, "it is a folder", "name a disk such as /dev/sdc");
    }
    try {
      return path.toRealPath().getFileName().toString();
    } catch (IOException absent) {
      String what = Files.isSymbolicLink(path) ? "leads nowhere" : "there is no such device";
      throw refused(name, what, "lsblk -S and ls /dev/disk/by-id list those that there are");
    }
  }

  private SgDevice device(String name, String generic) {
    Nexus nexus = sysfs.nexusOf(generic);
    return new SgDevice(
        name,
        root.resolve("dev").resolve(generic),
        nexus.address(),
        nexus.initiatorPort(),
        nexus.targetPort());
  }

  private TransportException noBlockDevice(String name, String node) {
    if (node.matches("sg\\d+")) {
      return withoutGeneric(name, node);
    }
    return refused(
        name, "it is not a SCSI device", "name a disk such as /dev/sdc, or its /dev/sgN");
  }

  private void refuseWhatIsMadeOfDisks(String name, String node) {
    Optional<String> disk = sysfs.diskOfPartition(node);
    if (disk.isPresent()) {
      throw refused(name, "it is a partition", "name the disk, /dev/" + disk.get());
    }
    List<String> disks = sysfs.disksUnder(node);
    if (!disks.isEmpty()) {
      String what =
          sysfs.isMultipath(node)
              ? "it is a multipath device, which chooses a path by itself"
              : "it is made of other devices";
      throw refused(name, what, "name the disks under it: /dev/" + String.join(", /dev/", disks));
    }
  }

  private TransportException withoutGeneric(String name, String node) {
    return sysfs.isScsi(node) || node.startsWith("sg")
        ? refused(name, "the kernel has no generic device for it", "load the driver: modprobe sg")
        : refused(name, "it is not a SCSI device", "name a disk that lsblk -S lists");
  }

  private static TransportException refused(String name, String what, String remedy) {
    return new TransportException(
        Kind.NOT_OPENED, "%s cannot be opened: %s; %s.".formatted(name, what, remedy));
  }
}
