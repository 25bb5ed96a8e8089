package org.pgrsuite.path.sgio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

/** Opens paths through SG_IO. Stateless. */
public final class SgioPaths {
  private SgioPaths() {}

  /**
   * Opens a device. Nothing is sent to it.
   *
   * @param device a disk ({@code /dev/sdc}), a generic node ({@code /dev/sg2}) or a link to either
   *     ({@code /dev/disk/by-id/…}); the description says which generic node is used
   * @throws TransportException if it is not there, not a SCSI device, not one path, not permitted,
   *     or the kernel has given it up; says what to do
   */
  public static ScsiPath open(String device) {
    LibC.load();
    Path root = Path.of("/");
    SgDevice found = new SgDeviceResolver(root).resolve(device);
    Condition condition = new Condition(new Sysfs(root), found.node().getFileName().toString());
    condition.requireUsable(device);
    SgHandles handles = new SgHandles(openNode(found), () -> openNode(found));
    return new SgIoPath(description(found), handles, condition);
  }

  static PathDescription description(SgDevice device) {
    String node = device.node().toString();
    String address = device.address().isEmpty() ? "" : ", SCSI address " + device.address();
    String target = device.targetPort().isEmpty() ? "" : ", " + device.targetPort();
    return new PathDescription(
        device.name(), "SG_IO", device.initiatorPort(), node + address + target, "");
  }

  private static SgHandle openNode(SgDevice device) {
    int descriptor = LibC.open(device.node().toString(), LibC.O_RDWR | LibC.nonBlocking());
    if (descriptor < 0) {
      throw notOpened(device, LibC.errno());
    }
    return new SgHandle(descriptor);
  }

  private static TransportException notOpened(SgDevice device, int errno) {
    String reason;
    try {
      PosixFileAttributes node = Files.readAttributes(device.node(), PosixFileAttributes.class);
      String group = node.group().getName();
      String owner =
          "%s:%s (%s)"
              .formatted(
                  node.owner().getName(), group, PosixFilePermissions.toString(node.permissions()));
      reason = Errno.ofOpening(errno, LibC.words(errno), owner, group);
    } catch (IOException unreadable) {
      reason = Errno.ofOpening(errno, LibC.words(errno), "nobody we can name", "of the node");
    }
    return new TransportException(
        Kind.NOT_OPENED,
        "%s cannot be opened through %s: %s.".formatted(device.name(), device.node(), reason));
  }
}
