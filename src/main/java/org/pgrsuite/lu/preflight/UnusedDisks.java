package org.pgrsuite.lu.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.sgio.DiskHold;
import org.pgrsuite.path.sgio.LinuxHost;
import org.pgrsuite.path.sgio.NotHeldException;

/**
 * Nobody on this machine uses the disks behind kernel paths: they are not mounted, not swap, not a
 * part of something else and not partitioned. Each is then held, so that it stays so until the run
 * has ended.
 */
final class UnusedDisks implements Check, AutoCloseable {
  private static final String CHECK = "nobody on this machine uses the disks";
  private static final String REMEDY =
      "take another unit, or give this one free; pgr.expendable=true says that everything on it may"
          + " be lost";

  private final LinuxHost host;
  private final boolean expendable;
  private final Consumer<String> log;
  private final List<DiskHold> holds = new ArrayList<>();

  UnusedDisks(LinuxHost host, boolean expendable, Consumer<String> log) {
    this.host = host;
    this.expendable = expendable;
    this.log = log;
  }

  @Override
  public void confirm(List<Probe> probes) {
    List<String> disks =
        probes.stream()
            .filter(Probe::isKernelPath)
            .flatMap(each -> diskOf(each).stream())
            .distinct()
            .toList();
    host.pollersOf(disks).forEach(words -> log.accept("note: " + words));
    disks.forEach(this::confirm);
  }

  private Optional<String> diskOf(Probe initiator) {
    return host.diskOf(initiator.path().name());
  }

  private void confirm(String disk) {
    List<String> uses = host.usesOf(disk);
    if (!uses.isEmpty()) {
      refuseUnlessExpendable(String.join(", and ", uses), REMEDY);
    }
    try {
      holds.add(host.hold(disk));
    } catch (NotHeldException notHeld) {
      String found = notHeld.getMessage().replaceFirst("\\.$", "");
      if (notHeld.isInUse()) {
        refuseUnlessExpendable(found, REMEDY);
      } else {
        refuseUnlessExpendable(
            found + ", so that anybody may mount it while the run goes on", notHeld.remedy());
      }
    }
  }

  private void refuseUnlessExpendable(String found, String remedy) {
    if (!expendable) {
      throw new RefusedException(CHECK, found, remedy);
    }
    log.accept("note: " + found + "; the run goes on, since pgr.expendable=true");
  }

  /** Lets others have the disks again. */
  @Override
  public void close() {
    holds.forEach(DiskHold::close);
    holds.clear();
  }
}
