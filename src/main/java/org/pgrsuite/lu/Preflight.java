package org.pgrsuite.lu;

import java.util.function.Consumer;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;

/**
 * Before anything is written: is this the logical unit that the operator named, do all paths lead
 * to it, and does nobody else use it?
 */
final class Preflight {
  private static final int DEFAULT_SCRATCH = 64;

  private final LogicalUnit unit;
  private final Configuration configuration;
  private final Consumer<String> log;

  Preflight(LogicalUnit unit, Configuration configuration, Consumer<String> log) {
    this.unit = unit;
    this.configuration = configuration;
    this.log = log;
  }

  /**
   * Looks at all of it, and saves the scratch blocks.
   *
   * @return the scratch blocks
   * @throws RefusedException if something is not as it has to be
   */
  ScratchBlocks pass() {
    unit.initiators().forEach(this::introduce);
    new Identity(configuration).confirm(unit.initiators());
    refuseForeignKeys();
    SameUnit.confirm(unit);
    unit.knownState().bringAbout();
    return saveScratchBlocks();
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

  /** Looked at through every path, since each may lead elsewhere. */
  private void refuseForeignKeys() {
    unit.views().keys().values().forEach(unit::refuseForeign);
  }

  private ScratchBlocks saveScratchBlocks() {
    Initiator reader = unit.initiators().get(0);
    Capacity capacity = capacity(reader);
    BlockRange range = configuration.scratch().orElseGet(() -> middle(capacity));
    if (range.address() + range.count() > capacity.blocks()) {
      throw new ConfigurationException(
          "pgr.scratch=%s reaches beyond the logical unit, which has %d blocks"
              .formatted(range, capacity.blocks()));
    }
    ScratchBlocks scratch = new ScratchBlocks(range, capacity);
    scratch.save(reader);
    return scratch;
  }

  private static BlockRange middle(Capacity capacity) {
    int count = (int) Math.min(DEFAULT_SCRATCH, capacity.blocks());
    return new BlockRange(capacity.blocks() / 2 - count / 2, count);
  }

  private static Capacity capacity(Initiator reader) {
    String because = "the size of the logical unit is needed";
    Command first = Capacity.command10();
    var answer = reader.mustDo(first, because).dataIn();
    return Capacity.isBeyond10(answer)
        ? Decoded.of(
            reader.mustDo(Capacity.command16(), because).dataIn(), Capacity::decode16, reader)
        : Decoded.of(answer, Capacity::decode10, reader);
  }
}
