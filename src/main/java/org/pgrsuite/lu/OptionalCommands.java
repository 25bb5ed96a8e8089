package org.pgrsuite.lu;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;

/**
 * Commands of the access tables (SPC-4 table 65, SBC-3) that a unit may lack. Each is harmless to
 * all but a scratch block, if it is carried out; the destructive ones are marked.
 */
final class OptionalCommands {
  /**
   * Name | CDB in hexadecimal, with LBA and the number of its bytes | data: in LENGTH, out LENGTH
   * of zeros, block (a new pattern), same (what is there), compare (what is there and a new
   * pattern), other (two new patterns), unmap (a list of one descriptor) | writes, destructive or
   * nothing | of a destructive one a harmless form, the data behind a comma: FORMAT UNIT with DPRY
   * and without FOV, which SBC-3 5.3.2.2 refuses, and SANITIZE with a reserved service action.
   */
  private static final String TABLE =
      """
      LOG SENSE | 4D 00 40 00 00 00 00 00 FC 00 | in 252 |
      START STOP UNIT with START=1 | 1B 00 00 00 01 00 | |
      START STOP UNIT with START=0 | 1B 00 00 00 00 00 | | destructive | 1B 00 00 00 01 00
      START STOP UNIT with POWER CONDITION=3 | 1B 00 00 00 30 00 | | destructive | 1B 00 00 00 10 00
      PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | 1E 00 00 00 00 00 | |
      PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1 | 1E 00 00 00 01 00 | |
      REPORT TARGET PORT GROUPS | A3 0A 00 00 00 00 00 00 00 FC 00 00 | in 252 |
      REPORT ALIASES | A3 0B 00 00 00 00 00 00 00 FC 00 00 | in 252 |
      REPORT PRIORITY | A3 0E 00 00 00 00 00 00 00 FC 00 00 | in 252 |
      REPORT TIMESTAMP | A3 0F 00 00 00 00 00 00 00 FC 00 00 | in 252 |
      REPORT IDENTIFYING INFORMATION | A3 05 00 00 00 00 00 00 00 FC 00 00 | in 252 |
      RECEIVE COPY OPERATING PARAMETERS | 84 03 00 00 00 00 00 00 00 00 00 00 00 FC 00 00 | in 252 |
      MODE SENSE(6) | 1A 08 0A 00 FC 00 | in 252 |
      MODE SENSE(10) | 5A 08 0A 00 00 00 00 00 FC 00 | in 252 |
      REPORT SUPPORTED OPERATION CODES | A3 0C 00 00 00 00 00 00 10 00 00 00 | in 4096 |
      REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | A3 0D 00 00 00 00 00 00 00 10 00 00 | in 16 |
      READ BUFFER | 3C 03 00 00 00 00 00 00 04 00 | in 4 |
      RECEIVE DIAGNOSTIC RESULTS | 1C 01 00 00 FC 00 | in 252 |
      READ DEFECT DATA(10) | 37 00 0D 00 00 00 00 00 08 00 | in 8 |
      READ DEFECT DATA(12) | B7 0D 00 00 00 00 00 00 00 08 00 00 | in 8 |
      READ(12) | A8 00 LBA4 00 00 00 01 00 00 | in block |
      READ(32) | 7F 00 00 00 00 00 00 18 00 09 00 00 LBA8 00 00 00 00 00 00 00 00 00 00 00 01 | in block |
      VERIFY(10) | 2F 00 LBA4 00 00 01 00 | |
      VERIFY(10) with BYTCHK=1 | 2F 02 LBA4 00 00 01 00 | same |
      VERIFY(12) | AF 00 LBA4 00 00 00 01 00 00 | |
      VERIFY(12) with BYTCHK=1 | AF 02 LBA4 00 00 00 01 00 00 | same |
      VERIFY(16) | 8F 00 LBA8 00 00 00 01 00 00 | |
      VERIFY(16) with BYTCHK=1 | 8F 02 LBA8 00 00 00 01 00 00 | same |
      VERIFY(32) | 7F 00 00 00 00 00 00 18 00 0A 00 00 LBA8 00 00 00 00 00 00 00 00 00 00 00 01 | |
      PRE-FETCH(10) | 34 00 LBA4 00 00 01 00 | |
      PRE-FETCH(16) | 90 00 LBA8 00 00 00 01 00 00 | |
      GET LBA STATUS | 9E 12 LBA8 00 00 00 18 00 00 | in 24 |
      SECURITY PROTOCOL IN | A2 00 00 00 00 00 00 00 00 FC 00 00 | in 252 |
      WRITE(12) | AA 00 LBA4 00 00 00 01 00 00 | block | writes
      WRITE AND VERIFY(10) | 2E 00 LBA4 00 00 01 00 | block | writes
      WRITE AND VERIFY(12) | AE 00 LBA4 00 00 00 01 00 00 | block | writes
      WRITE AND VERIFY(16) | 8E 00 LBA8 00 00 00 01 00 00 | block | writes
      WRITE(32) | 7F 00 00 00 00 00 00 18 00 0B 00 00 LBA8 00 00 00 00 00 00 00 00 00 00 00 01 | block | writes
      WRITE AND VERIFY(32) | 7F 00 00 00 00 00 00 18 00 0C 00 00 LBA8 00 00 00 00 00 00 00 00 00 00 00 01 | block | writes
      WRITE(10) with TRANSFER LENGTH=2 | 2A 00 LBA4 00 00 02 00 | other | writes
      WRITE(16) with TRANSFER LENGTH=2 | 8A 00 LBA8 00 00 00 02 00 00 | other | writes
      WRITE LONG(10) | 3F 00 LBA4 00 00 00 00 | |
      WRITE LONG(16) | 9F 11 LBA8 00 00 00 00 00 00 | |
      WRITE SAME(32) | 7F 00 00 00 00 00 00 18 00 0D 00 00 LBA8 00 00 00 00 00 00 00 00 00 00 00 01 | block | writes
      WRITE SAME(10) | 41 00 LBA4 00 00 01 00 | block | writes
      WRITE SAME(10) with UNMAP | 41 08 LBA4 00 00 01 00 | zeros | writes
      WRITE SAME(16) | 93 00 LBA8 00 00 00 01 00 00 | block | writes
      WRITE SAME(16) with UNMAP | 93 08 LBA8 00 00 00 01 00 00 | zeros | writes
      WRITE SAME(16) with NDOB | 93 01 LBA8 00 00 00 01 00 00 | | writes
      UNMAP | 42 00 00 00 00 00 00 00 18 00 | unmap | writes
      COMPARE AND WRITE | 89 00 LBA8 00 00 00 01 00 00 | compare | writes
      COMPARE AND WRITE with MISCOMPARE | 89 00 LBA8 00 00 00 01 00 00 | other | writes
      WRITE ATOMIC(16) | 9C 00 LBA8 00 00 00 01 00 00 | block | writes
      ORWRITE(16) | 8B 00 LBA8 00 00 00 01 00 00 | block | writes
      SYNCHRONIZE CACHE(10) | 35 00 LBA4 00 00 01 00 | |
      SYNCHRONIZE CACHE(16) | 91 00 LBA8 00 00 00 01 00 00 | |
      POPULATE TOKEN | 83 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 | |
      WRITE USING TOKEN | 83 11 00 00 00 00 00 00 00 00 00 00 00 00 00 00 | |
      EXTENDED COPY(LID1) | 83 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 | |
      EXTENDED COPY(LID4) | 83 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 | |
      MODE SELECT(6) | 15 10 00 00 00 00 | |
      MODE SELECT(10) | 55 10 00 00 00 00 00 00 00 00 | |
      LOG SELECT | 4C 00 00 00 00 00 00 00 00 00 | |
      SEND DIAGNOSTIC | 1D 04 00 00 00 00 | | destructive | 1D 04 00 00 00 00
      WRITE BUFFER | 3B 02 00 00 00 00 00 00 00 00 | | destructive | 3B 02 00 00 00 00 00 00 00 00
      FORMAT UNIT | 04 00 00 00 00 00 | | destructive | 04 10 00 00 00 00, 00 40 00 00
      SANITIZE | 48 03 00 00 00 00 00 00 00 00 | | destructive | 48 00 00 00 00 00 00 00 00 00
      REASSIGN BLOCKS | 07 00 00 00 00 00 | out 4 | destructive | 07 00 00 00 00 00, 00 00 00 00
      SET TARGET PORT GROUPS | A4 0A 00 00 00 00 00 00 00 00 00 00 | |
      CHANGE ALIASES | A4 0B 00 00 00 00 00 00 00 00 00 00 | |
      SET PRIORITY | A4 0E 00 00 00 00 00 00 00 00 00 00 | |
      SET TIMESTAMP | A4 0F 00 00 00 00 00 00 00 00 00 00 | |
      SET IDENTIFYING INFORMATION | A4 06 00 00 00 00 00 00 00 00 00 00 | |
      SECURITY PROTOCOL OUT | B5 00 00 00 00 00 00 00 00 00 00 00 | |
      """;

  private static final int UNMAP_LIST = 24;
  private static final long MOST_IN_FOUR_BYTES = 0xFFFFFFFFL;

  private OptionalCommands() {}

  static Stream<NamedCommand> all() {
    return TABLE.lines().map(OptionalCommands::parse);
  }

  private static NamedCommand parse(String line) {
    String[] columns =
        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    return new NamedCommand(
        columns[0],
        (sender, scratch) -> build(columns[1], columns[2], sender, scratch),
        Optional.empty(),
        true,
        columns[3].equals("writes"),
        columns[3].equals("destructive") ? Optional.of(harmless(columns[4])) : Optional.empty());
  }

  private static Command harmless(String column) {
    String[] parts = column.split(", ");
    return Command.out(
        Bytes.ofHex(parts[0]), parts.length == 2 ? Bytes.ofHex(parts[1]) : Bytes.NONE);
  }

  private static Command build(
      String template, String data, Initiator sender, ScratchBlocks scratch) {
    Bytes cdb = cdb(template, address(template, scratch));
    if (data.startsWith("in ")) {
      String length = data.substring(3);
      return Command.in(
          cdb, length.equals("block") ? scratch.blockLength() : Integer.parseInt(length));
    }
    return Command.out(cdb, dataOut(data, sender, scratch));
  }

  /** Cut off it would be the address of a block that is somebody else's. */
  private static long address(String template, ScratchBlocks scratch) {
    long address = scratch.range().address();
    if (template.contains("LBA4") && address > MOST_IN_FOUR_BYTES) {
      throw new NotConfiguredException(
          "not run: its address has four bytes and does not reach scratch block %d: set pgr.scratch to a lower address"
              .formatted(address));
    }
    return address;
  }

  private static Bytes cdb(String template, long address) {
    return Bytes.ofHex(
        template
            .replace("LBA4", "%08X".formatted(address))
            .replace("LBA8", "%016X".formatted(address)));
  }

  private static Bytes dataOut(String data, Initiator sender, ScratchBlocks scratch) {
    return switch (data) {
      case "" -> Bytes.NONE;
      case "block" -> scratch.nextPattern(sender);
      case "zeros" -> Bytes.zeros(scratch.blockLength());
      case "same" -> scratch.first().content();
      case "compare" -> twice(scratch.first().content(), scratch.nextPattern(sender));
      case "other" -> twice(scratch.nextPattern(sender), scratch.nextPattern(sender));
      case "unmap" -> unmapList(scratch.range().address());
      default -> Bytes.zeros(Integer.parseInt(data.substring("out ".length())));
    };
  }

  private static Bytes twice(Bytes compared, Bytes written) {
    return new BytesBuilder(compared.length() + written.length())
        .bytes(0, compared)
        .bytes(compared.length(), written)
        .build();
  }

  /** UNMAP parameter list (SBC-3 table 80) with one descriptor of one block. */
  private static Bytes unmapList(long address) {
    return new BytesBuilder(UNMAP_LIST)
        .u16(0, UNMAP_LIST - 2)
        .u16(2, UNMAP_LIST - 8)
        .u64(8, address)
        .u32(16, 1)
        .build();
  }
}
