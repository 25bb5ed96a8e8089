package org.pgrsuite.path.sgio;

import java.util.Map;
import org.pgrsuite.path.TransportException.Kind;

/** What an error number of Linux means for a path. Numbers of {@code <asm-generic/errno.h>}. */
final class Errno {
  static final int EPERM = 1;
  static final int ENOENT = 2;
  static final int EINTR = 4;
  static final int ENXIO = 6;
  static final int ENOMEM = 12;
  static final int EACCES = 13;
  static final int EBUSY = 16;
  static final int ENODEV = 19;
  static final int EINVAL = 22;

  private static final Map<Integer, String> OF_COMMANDS =
      Map.of(
          EPERM, "the kernel does not let this process send it, which needs CAP_SYS_RAWIO",
          EINTR, "a signal ended the waiting",
          ENXIO, "the device is gone or offline",
          ENODEV, "the device is gone or offline",
          ENOMEM, "the kernel has no memory for that much data",
          EINVAL, "the kernel refuses it as malformed or too large");

  private Errno() {}

  /** Whether the path still works after a command that ended so. */
  static Kind kind(int errno) {
    return switch (errno) {
      case ENXIO, ENODEV -> Kind.CONNECTION_LOST;
      case EINTR -> Kind.NO_ANSWER;
      default -> Kind.HOST_ERROR;
    };
  }

  /** Why a command could not be sent, or its answer not be fetched. */
  static String ofCommand(int errno, String system) {
    return OF_COMMANDS.getOrDefault(errno, "the kernel refuses it") + detail(errno, system);
  }

  /**
   * Why a node could not be opened, and what to do.
   *
   * @param owner user and group of the node and its permissions
   * @param group the group alone
   */
  static String ofOpening(int errno, String system, String owner, String group) {
    String reason =
        switch (errno) {
          case EACCES ->
              "it belongs to %s: run as root, or as a member of the group %s"
                  .formatted(owner, group);
          case EPERM -> "the kernel does not let this process open it, which needs CAP_SYS_RAWIO";
          case ENXIO, ENODEV -> "the device is gone or offline: look for it with lsblk -S";
          case ENOENT -> "the node is not there: look whether udev runs";
          case EBUSY -> "another process has it for itself: look for it with fuser -v";
          default -> "the kernel refuses it";
        };
    return reason + detail(errno, system);
  }

  private static String detail(int errno, String system) {
    return " (errno %d, %s)".formatted(errno, system);
  }
}
