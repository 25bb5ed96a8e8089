package org.pgrsuite.lu;

import java.util.Comparator;
import java.util.stream.Stream;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

/** Reads and writes the scratch blocks, to see who may. For the thread of the scenario. */
public final class Access {
  private final LogicalUnit unit;
  private final ScratchBlocks scratch;

  Access(LogicalUnit unit) {
    this.unit = unit;
    this.scratch = unit.scratch();
  }

  /** Reads a scratch block with READ(10). What was read has to be what was last written. */
  public Act read(Initiator reader) {
    Command command = scratch.read(BlockCommand.READ_10);
    ScsiResult result = reader.ask(command);
    Act act = new Act(reader, command, false, result);
    if (result.isGood()) {
      scratch.first().compare(reader, result.dataIn(), act.description());
    }
    return act;
  }

  /**
   * Writes a new pattern to a scratch block with WRITE(10) and lets another initiator read it back:
   * after GOOD it is there, after anything else the block is as before.
   */
  public Act write(Initiator writer) {
    Command command = scratch.write(BlockCommand.WRITE_10, writer);
    Act act = new Act(writer, command, true, writer.ask(command));
    scratch.first().judge(command, act.result());
    confirm(act);
    return act;
  }

  /**
   * What stands in a block, read through the first initiator that may, registrants first.
   *
   * @throws AssertionError if nobody may
   */
  Bytes readBack(long address, Initiator writer) {
    Command command = scratch.readAt(address);
    return readers(writer)
        .map(each -> each.ask(command))
        .filter(ScsiResult::isGood)
        .map(ScsiResult::dataIn)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody may read block " + address + " back"));
  }

  /** If this was a write: looks whether the block is as the outcome says. */
  public void confirm(Act act) {
    if (act.writes()) {
      scratch.first().verify(readers(act.initiator()), act.inWords());
    }
  }

  /** The block has to hold what it held before the last act. */
  public void confirmAsBefore() {
    scratch.first().unwind();
    scratch.first().verify(unit.loggedIn().stream(), "the data has to be unchanged");
  }

  /** What nobody was allowed to read before: now, that nothing is reserved. */
  void confirmLate() {
    scratch
        .first()
        .unverified()
        .ifPresent(complaint -> scratch.first().verify(unit.loggedIn().stream(), complaint));
  }

  /** Another initiator than the writer, registrants before the others. */
  private Stream<Initiator> readers(Initiator writer) {
    Comparator<Initiator> order =
        Comparator.comparing((Initiator each) -> each == writer)
            .thenComparing(each -> each.registeredKey().isZero());
    return unit.loggedIn().stream().sorted(order);
  }
}
