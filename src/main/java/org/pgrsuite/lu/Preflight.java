package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;

/**
 * Before anything is written: is this the logical unit that the operator named, do all paths lead
 * to it, and does nobody else use it? What an earlier run left is removed on the way.
 */
final class Preflight {
  private static final int DEFAULT_SCRATCH = 64;

  private final LogicalUnit unit;
  private final Configuration configuration;
  private final Guard guard;
  private final Consumer<String> log;
  private final List<Initiator> initiators;

  Preflight(LogicalUnit unit, Configuration configuration, Guard guard, Consumer<String> log) {
    this.unit = unit;
    this.configuration = configuration;
    this.guard = guard;
    this.log = log;
    this.initiators = unit.initiators();
  }

  /**
   * Looks at all of it, and saves the scratch blocks.
   *
   * @return what it found out
   * @throws RefusedException if something is not as it has to be
   */
  Clearance pass() {
    initiators.forEach(this::introduce);
    confirm(
        new DirectAccess(),
        new Identity(configuration),
        guard.disks(),
        new ReservationSupport(),
        new PortState());
    Capacity capacity = capacity();
    confirm(new BlockSize(capacity));
    String recovered = recover(capacity);
    Permissions permissions = Permissions.of(configuration, initiators);
    ScratchBlocks scratch = new ScratchBlocks(range(capacity), capacity, permissions, guard);
    if (!configuration.safety().recoverOnly()) {
      guard.begin(initiators);
      makeReady(scratch);
    }
    return new Clearance(scratch, permissions, recovered);
  }

  private void confirm(Check... checks) {
    Stream.of(checks).forEach(check -> check.confirm(initiators));
  }

  private void introduce(Initiator initiator) {
    log.accept(
        "%s: %s, %s, initiator port %s, target port %s"
            .formatted(
                initiator,
                initiator.path().name(),
                initiator.path().transport(),
                initiator.path().initiatorPort(),
                initiator.path().targetPort()));
  }

  /** A file system that has appeared since the earlier run keeps its blocks from being restored. */
  private String recover(Capacity capacity) {
    Optional<Recovery> recovery =
        guard.take(name()).map(left -> new Recovery(unit, left, guard, log));
    recovery.ifPresent(Recovery::removeRegistrations);
    if (recovery.isPresent() || !configuration.safety().recoverOnly()) {
      refuseForeignKeys();
      confirm(new Unsigned(capacity, configuration.isExpendable()));
    }
    recovery.ifPresent(each -> each.restore(capacity));
    guard.done();
    return recovery.map(Recovery::summary).orElse("nothing of an earlier run was left");
  }

  /** The first of its names, whichever of them the operator stated. */
  private String name() {
    return Identity.names(initiators.get(0)).stream().findFirst().orElse("nameless");
  }

  /** Looked at through every path, since each may lead elsewhere. */
  private void refuseForeignKeys() {
    unit.views().keys().values().forEach(unit::refuseForeign);
  }

  /**
   * The scratch blocks are in the journal before the first registration, unless somebody who may be
   * cleared keeps them from being read.
   */
  private void makeReady(ScratchBlocks scratch) {
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

  private static BlockRange middle(Capacity capacity) {
    int count = (int) Math.min(DEFAULT_SCRATCH, capacity.blocks());
    return new BlockRange(capacity.blocks() / 2 - count / 2, count);
  }

  private Capacity capacity() {
    Initiator reader = initiators.get(0);
    String because = "the size of the logical unit is needed";
    Command first = Capacity.command10();
    var answer = reader.mustDo(first, because).dataIn();
    return Capacity.isBeyond10(answer)
        ? Decoded.of(
            reader.mustDo(Capacity.command16(), because).dataIn(), Capacity::decode16, reader)
        : Decoded.of(answer, Capacity::decode10, reader);
  }
}
