package org.pgrsuite.path.sgio;

import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

/**
 * What the kernel thinks of a device at the moment: after a command without an answer it may block
 * it, recover, or take it offline for good.
 */
final class Condition {
  private static final String RUNNING = "running";
  private static final String RECOVERY = "recovery";

  private final Sysfs sysfs;
  private final String generic;

  /** Of a generic node, named without {@code /dev/}. */
  Condition(Sysfs sysfs, String generic) {
    this.sysfs = sysfs;
    this.generic = generic;
  }

  /** One clause: {@code the kernel calls the device offline and its host adapter running}. */
  String words() {
    String device = sysfs.stateOf(generic);
    if (device.isEmpty()) {
      return "the kernel does not have the device any more";
    }
    String adapter = sysfs.adapterStateOf(generic);
    String more = adapter.isEmpty() ? "" : " and its host adapter " + adapter;
    return "the kernel calls the device " + device + more;
  }

  /** Whether the kernel has the device and neither blocks it nor has given it up. */
  boolean isRunning() {
    return sysfs.stateOf(generic).equals(RUNNING);
  }

  /**
   * Looks whether a command would be sent. A thread that enters the kernel while the host adapter
   * recovers could not be taken out of it.
   *
   * @throws TransportException if the device is offline or blocked, or its host adapter recovers
   */
  void requireUsable(String name) {
    String device = sysfs.stateOf(generic);
    if (!device.isEmpty() && !device.equals(RUNNING)) {
      throw refused(name, "look at dmesg; echo running > " + sysfs.stateFileOf(generic));
    }
    if (sysfs.adapterStateOf(generic).startsWith(RECOVERY)) {
      throw refused(name, "wait until the kernel has recovered");
    }
  }

  private TransportException refused(String name, String remedy) {
    return new TransportException(
        Kind.NOT_OPENED, "%s cannot be opened: %s: %s.".formatted(name, words(), remedy));
  }
}
