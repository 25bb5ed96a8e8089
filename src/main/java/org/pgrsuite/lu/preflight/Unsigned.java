package org.pgrsuite.lu.preflight;

import java.util.Optional;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Capacity;

/**
 * Nobody keeps data on the unit that a file system, a volume manager or a partition table speaks
 * of. Looks at its first blocks, on whatever path.
 */
final class Unsigned {
  private static final String CHECK = "no file system and no partitions on the unit";
  private static final String REMEDY =
      "take another unit, or wipe this one (wipefs -a); pgr.expendable=true says that everything on"
          + " it may be lost";

  private final Capacity capacity;

  Unsigned(Capacity capacity) {
    this.capacity = capacity;
  }

  /** Looks whether it holds, through this path. */
  void confirm(Probe reader) {
    Optional<Signature> found = Signature.in(beginning(reader));
    found.ifPresent(
        signature -> {
          throw refusal("the unit holds " + signature.name());
        });
  }

  private Bytes beginning(Probe reader) {
    int wanted = (Signature.REACH + capacity.blockLength() - 1) / capacity.blockLength();
    int blocks = (int) Math.min(wanted, capacity.blocks());
    ScsiResult result = reader.ask(BlockCommand.READ_10.read(0, blocks, capacity.blockLength()));
    if (!result.isGood()) {
      throw refusal(
          "its first %d blocks cannot be read to look for a file system, which ended with %s"
              .formatted(blocks, result.outcome()));
    }
    return result.dataIn();
  }

  private static RefusedException refusal(String found) {
    return new RefusedException(CHECK, found, REMEDY);
  }
}
