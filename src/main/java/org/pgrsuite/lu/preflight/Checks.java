package org.pgrsuite.lu.preflight;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.sgio.LinuxHost;
import org.pgrsuite.spc.Capacity;

/**
 * What has to hold before the suite changes anything on a logical unit, in the order in which it
 * can be asked. Nothing of it writes. Disks that were looked at are held until this is closed. For
 * one thread at a time.
 */
public final class Checks implements AutoCloseable {
  private final Configuration configuration;
  private final UnusedDisks disks;

  /**
   * Looks at nothing yet.
   *
   * @param configuration what the operator said
   * @param host this machine
   * @param log for what the operator should know
   */
  public Checks(Configuration configuration, LinuxHost host, Consumer<String> log) {
    this.configuration = configuration;
    this.disks = new UnusedDisks(host, configuration.isExpendable(), log);
  }

  /**
   * Each path leads to a disk that has the name which the operator stated.
   *
   * @throws RefusedException if not
   */
  public void confirmIdentity(List<Probe> probes) {
    confirm(probes, new DirectAccess(), new Identity(configuration));
  }

  /**
   * Nobody on this machine uses the disk of a path, each path is an active one, and the unit has
   * persistent reservations. To be asked once no other run has the unit, whose own hold of the disk
   * would be taken for that of a file system.
   *
   * @throws RefusedException if not
   */
  public void confirmPaths(List<Probe> probes) {
    confirm(probes, disks, new PortState(), new ReservationSupport());
  }

  private static void confirm(List<Probe> probes, Check... checks) {
    Stream.of(checks).forEach(check -> check.confirm(probes));
  }

  /**
   * A further path leads to the same unit, over a disk that nobody on this machine uses.
   *
   * @throws RefusedException if not
   */
  public void confirmFurtherPath(Probe probe) {
    new Identity(configuration).confirm(List.of(probe));
    disks.confirm(List.of(probe));
  }

  /**
   * The suite can work with blocks of this size.
   *
   * @throws RefusedException if not
   */
  public void confirmSize(Capacity capacity) {
    BlockSize.confirm(capacity);
  }

  /**
   * The unit holds no file system, no volume and no partition table, unless all may be lost.
   *
   * @throws RefusedException if it does
   */
  public void confirmUnsigned(Capacity capacity, Probe reader) {
    if (!configuration.isExpendable()) {
      Unsigned.confirm(new DiskReader(reader, capacity));
    }
  }

  /** What scenarios may do to the unit. */
  public Permissions permissions(List<Probe> probes) {
    return Permissions.of(configuration, probes);
  }

  /** Every name that the unit has on a path. */
  public static List<String> unitNames(Probe probe) {
    return Identity.names(probe);
  }

  /** Lets others have the disks again. */
  @Override
  public void close() {
    disks.close();
  }
}
