package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pgrsuite.lu.config.BlockRange;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.Decoded;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.journal.Guard;
import org.pgrsuite.lu.preflight.Checks;
import org.pgrsuite.lu.preflight.Permissions;
import org.pgrsuite.lu.preflight.Probe;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;

/**
 * Before anything is written: is this the logical unit that the operator named, do all paths lead
 * to it, and does nobody else use it? What an earlier run left is removed on the way.
 */
final class Preflight {
  private static final int DEFAULT_SCRATCH = 64;
  private static final long FOUR_BYTES_MIDDLE = 0x8000_0000L;

  private final LogicalUnit unit;
  private final Configuration configuration;
  private final Guard guard;
  private final Checks checks;
  private final Consumer<String> log;
  private final List<Initiator> initiators;
  private final List<Probe> probes;

  Preflight(
      LogicalUnit unit,
      Configuration configuration,
      Checks checks,
      Guard guard,
      Consumer<String> log) {
    this.unit = unit;
    this.configuration = configuration;
    this.guard = guard;
    this.checks = checks;
    this.log = log;
    this.initiators = unit.initiators();
    this.probes = initiators.stream().map(Initiator::probe).toList();
  }

  /**
   * Looks at all of it, and saves the scratch blocks.
   *
   * @return what it found out
   * @throws RefusedException if something is not as it has to be
   */
  Clearance pass() {
    List<String> paths = initiators.stream().map(Initiator::introduction).toList();
    paths.forEach(log);
    checks.confirmIdentity(probes);
    List<String> names = Checks.unitNames(probes.get(0));
    Optional<Recovery> recovery = recovery(names);
    keepTo(names);
    checks.confirmPaths(probes);
    Capacity capacity = freedCapacity(recovery);
    recovery.ifPresent(each -> each.restore(capacity));
    guard.done();
    Permissions permissions = checks.permissions(probes);
    ScratchBlocks scratch = new ScratchBlocks(range(capacity), capacity, permissions, guard);
    if (!configuration.safety().recoverOnly()) {
      guard.begin(paths);
      makeReady(scratch);
    }
    return new Clearance(scratch, permissions, inWords(recovery));
  }

  /**
   * The lock and the journal are those of a name, which has to be the unit's for certain: the first
   * that it has, whichever of them the operator stated.
   */
  private Optional<Recovery> recovery(List<String> names) {
    return guard
        .take(names.stream().findFirst().orElse("nameless"), probes.get(0).path().logicalUnit())
        .map(left -> new Recovery(unit, left, guard, configuration.isExpendable(), log));
  }

  /**
   * Under a reservation some units keep even their size to its holder, so that what an earlier run
   * left goes first, and keys of others are refused before. A file system that has appeared since
   * keeps the blocks from being restored.
   */
  private Capacity freedCapacity(Optional<Recovery> recovery) {
    boolean changesAnything = recovery.isPresent() || !configuration.safety().recoverOnly();
    recovery.ifPresent(Recovery::removeRegistrations);
    if (changesAnything) {
      refuseForeignKeys();
    }
    Capacity capacity = capacity();
    checks.confirmSize(capacity);
    if (changesAnything) {
      checks.confirmUnsigned(capacity, probes.get(0));
    }
    return capacity;
  }

  /** The embedded unit is reached by its own object. */
  private void keepTo(List<String> names) {
    if (!configuration.isEmbedded()) {
      unit.opener().keepTo(names);
    }
  }

  private static String inWords(Optional<Recovery> recovery) {
    return recovery.map(Recovery::summary).orElse("nothing of an earlier run was left");
  }

  /** Looked at through every path, since each may lead elsewhere. */
  private void refuseForeignKeys() {
    unit.views().salvagedKeys().values().forEach(unit.ledger()::refuseForeignAmong);
  }

  private void makeReady(ScratchBlocks scratch) {
    try {
      compareAndEmpty(scratch);
    } catch (RuntimeException | AssertionError notReady) {
      leave(notReady);
      throw notReady;
    }
  }

  /** Nobody cleans up after a run that did not begin; where that fails the journal stays. */
  private void leave(Throwable because) {
    try {
      unit.knownState().unregisterAllThatAnswer();
      if (unit.knownState().isEmpty()) {
        guard.done();
      }
    } catch (RuntimeException | AssertionError notLeft) {
      because.addSuppressed(notLeft);
    }
  }

  /**
   * The scratch blocks are in the journal before the first registration, unless somebody who may be
   * cleared keeps them from being read.
   */
  private void compareAndEmpty(ScratchBlocks scratch) {
    boolean free = unit.observations().snapshot().reservation().isEmpty();
    if (free) {
      scratch.save(initiators.get(0));
    }
    SameUnit.confirm(unit);
    unit.knownState().bringAbout();
    if (!free) {
      scratch.save(initiators.get(0));
    }
  }

  private BlockRange range(Capacity capacity) {
    BlockRange range = configuration.scratch().orElseGet(() -> middle(capacity));
    if (range.address() + range.count() > capacity.blocks()) {
      throw new ConfigurationException(
          "pgr.scratch=%s reaches beyond the logical unit, which has %d blocks"
              .formatted(range, capacity.blocks()));
    }
    return range;
  }

  /** Not so far behind that commands with an address of four bytes cannot be tried. */
  private static BlockRange middle(Capacity capacity) {
    int count = (int) Math.min(DEFAULT_SCRATCH, capacity.blocks());
    long middle = Math.min(capacity.blocks() / 2, FOUR_BYTES_MIDDLE);
    return new BlockRange(middle - count / 2, count);
  }

  private Capacity capacity() {
    Initiator reader = initiators.get(0);
    String because = "the size of the logical unit is needed";
    Command first = Capacity.command10();
    var answer = reader.mustDo(first, because).dataIn();
    return Capacity.isBeyond10(answer)
        ? Decoded.of(
            reader.mustDo(Capacity.command16(), because).dataIn(),
            Capacity::decode16,
            reader.name())
        : Decoded.of(answer, Capacity::decode10, reader.name());
  }
}
