package org.pgrsuite.differ;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrimaryCommand;

/** All commands but PERSISTENT RESERVE OUT. */
final class OtherCommands {
  private static final long BEYOND = 0x7FFF_FFF0L;
  private static final List<BlockCommand> BLOCK_COMMANDS = List.of(BlockCommand.values());
  private static final List<Supplier<Command>> UNIT_RESERVATIONS =
      List.of(
          PrimaryCommand::reserve6,
          PrimaryCommand::release6,
          PrimaryCommand::release6,
          PrimaryCommand::reserve10,
          PrimaryCommand::release10,
          PrimaryCommand::release10);

  private final Dice dice;

  OtherCommands(Dice dice) {
    this.dice = dice;
  }

  /** PERSISTENT RESERVE IN with room enough, or with little room; or with a reserved code. */
  Command reserveIn() {
    int room =
        dice.perMille(920)
            ? PersistentReserveIn.USUAL_ALLOCATION_LENGTH
            : dice.of(List.of(0, 4, 7, 8, 13, 16, 24, 27, 40));
    Command command = PersistentReserveIn.of(dice.of(List.of(PrInAction.values())), room);
    return dice.perMille(970) ? command : withAction(command, 4 + dice.below(28));
  }

  private static Command withAction(Command command, int code) {
    Bytes cdb = new BytesBuilder(10).bytes(0, command.cdb()).u8(1, code).build();
    return Command.in(cdb, command.dataInLength());
  }

  /** Reads and writes of one or two scratch blocks, seldom beyond the last; and what else moves. */
  Command block() {
    int count = 1 + dice.below(2);
    int address = Generator.FIRST_BLOCK + dice.below(Generator.BLOCKS - 1);
    if (dice.perMille(60)) {
      return dice.of(List.of(verify(address), synchronizeCache(address), writeSame(address)));
    }
    BlockCommand kind = dice.of(BLOCK_COMMANDS);
    long start = kind.reaches(BEYOND) && dice.perMille(20) ? BEYOND : address;
    return kind.isWrite()
        ? kind.write(start, count, pattern(count))
        : kind.read(start, count, Generator.BLOCK_LENGTH);
  }

  private Bytes pattern(int count) {
    byte[] data = new byte[count * Generator.BLOCK_LENGTH];
    Arrays.fill(data, (byte) (1 + dice.below(255)));
    return Bytes.copyOf(data);
  }

  private static Command verify(int address) {
    return Command.withoutData(ten(OperationCode.VERIFY_10, address));
  }

  private static Command synchronizeCache(int address) {
    return Command.withoutData(ten(OperationCode.SYNCHRONIZE_CACHE_10, address));
  }

  private Command writeSame(int address) {
    return Command.out(ten(OperationCode.WRITE_SAME_10, address), pattern(1));
  }

  private static Bytes ten(int operationCode, int address) {
    return new BytesBuilder(10).u8(0, operationCode).u32(2, address).u16(7, 1).build();
  }

  /** RESERVE and RELEASE. */
  Command unitReservation() {
    return dice.of(UNIT_RESERVATIONS).get();
  }

  /** Commands that say something of the unit; TEST UNIT READY for the most part. */
  Command primary() {
    return switch (dice.weighted(14, 2, 1, 1, 1, 1, 1)) {
      case 0 -> PrimaryCommand.testUnitReady();
      case 1 -> PrimaryCommand.requestSense();
      case 2 -> InquiryData.command();
      case 3 -> PrimaryCommand.reportLuns();
      case 4 -> Capacity.command10();
      case 5 -> Capacity.command16();
      default -> PrimaryCommand.vendorSpecific();
    };
  }
}
