package org.pgrsuite.path.sgio;

import java.nio.file.Path;
import org.pgrsuite.path.TransportException;

/** A disk cannot be kept from others: they have it already, or it cannot be opened at all. */
public final class NotHeldException extends TransportException {
  private static final long serialVersionUID = 1L;

  private final int errno;

  NotHeldException(Path node, int errno, String system) {
    super(
        Kind.NOT_OPENED,
        "%s cannot be kept from others: %s (errno %d)."
            .formatted(node, reason(errno, system), errno));
    this.errno = errno;
  }

  private static String reason(int errno, String system) {
    return errno == Errno.EBUSY
        ? "somebody on this machine has it for itself (mounted, swap, RAID, LVM or multipath)"
        : system;
  }

  /** Whether somebody has it; else nothing is known of that. */
  public boolean isInUse() {
    return errno == Errno.EBUSY;
  }

  /** What the operator can do to have it opened, a clause without a full stop. */
  public String remedy() {
    return switch (errno) {
      case Errno.EACCES, Errno.EPERM ->
          "run as root, or give this user the right to read the disk (group disk)";
      case Errno.ENXIO, Errno.ENODEV, Errno.ENOENT ->
          "look whether the disk is there and online (lsblk -S)";
      default -> "look what the kernel says of the disk (dmesg)";
    };
  }
}
