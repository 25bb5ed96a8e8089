package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.embedded.CommandClasses;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/**
 * A command that a reservation lets through or keeps out, told by its CDB. Immutable.
 *
 * @param name lower case words joined by hyphens
 * @param title the standard's name
 * @param requirement what speaks of it under a reservation
 * @param operationCode byte 0
 * @param offset of the byte that tells it from others with this operation code
 * @param mask which bits of that byte do; 0 if the operation code is enough
 * @param value of those bits
 */
record ReservedCommand(
    String name,
    String title,
    String requirement,
    int operationCode,
    int offset,
    int mask,
    int value) {
  private static final int CDB_LENGTH = 32;
  private static final int HEXADECIMAL = 16;

  private static final Set<String> DESTRUCTIVE =
      Set.of(
          "START STOP UNIT with START=0",
          "START STOP UNIT with POWER CONDITION=3",
          "FORMAT UNIT",
          "SANITIZE",
          "REASSIGN BLOCKS",
          "SEND DIAGNOSTIC",
          "WRITE BUFFER");

  /** Title | requirement | operation code | OFFSET:MASK=VALUE where another byte decides. */
  private static final String TABLE =
      """
      INQUIRY | ACC-27 | 12 |
      REPORT LUNS | ACC-27 | A0 |
      REQUEST SENSE | ACC-27 | 03 |
      LOG SENSE | ACC-26 | 4D |
      READ CAPACITY(10) | ACC-19 | 25 |
      READ CAPACITY(16) | ACC-19 | 9E | 1:1F=10
      START STOP UNIT with START=1 | ACC-20 | 1B | 4:F1=01
      PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | ACC-22 | 1E | 4:03=00
      REPORT TARGET PORT GROUPS | ACC-29 | A3 | 1:1F=0A
      REPORT ALIASES | ACC-29 | A3 | 1:1F=0B
      REPORT PRIORITY | ACC-29 | A3 | 1:1F=0E
      REPORT TIMESTAMP | ACC-29 | A3 | 1:1F=0F
      REPORT IDENTIFYING INFORMATION | ACC-29 | A3 | 1:1F=05
      TEST UNIT READY | ACC-23 | 00 |
      RECEIVE COPY OPERATING PARAMETERS | ACC-32 | 84 | 1:1F=03
      MODE SENSE(6) | ACC-24 | 1A |
      MODE SENSE(10) | ACC-24 | 5A |
      REPORT SUPPORTED OPERATION CODES | ACC-28 | A3 | 1:1F=0C
      REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | ACC-28 | A3 | 1:1F=0D
      READ BUFFER | ACC-35 | 3C |
      RECEIVE DIAGNOSTIC RESULTS | ACC-34 | 1C |
      READ DEFECT DATA(10) | ACC-36 | 37 |
      READ DEFECT DATA(12) | ACC-36 | B7 |
      READ(6) | ACC-12 | 08 |
      READ(12) | ACC-12 | A8 |
      READ(16) | ACC-12 | 88 |
      VERIFY(10) | ACC-17 | 2F | 1:06=00
      VERIFY(10) with BYTCHK=1 | ACC-17 | 2F | 1:06=02
      VERIFY(12) | ACC-17 | AF | 1:06=00
      VERIFY(12) with BYTCHK=1 | ACC-17 | AF | 1:06=02
      VERIFY(16) | ACC-17 | 8F | 1:06=00
      VERIFY(16) with BYTCHK=1 | ACC-17 | 8F | 1:06=02
      PRE-FETCH(10) | ACC-36 | 34 |
      PRE-FETCH(16) | ACC-36 | 90 |
      GET LBA STATUS(16) | ACC-36 | 9E | 1:1F=12
      SECURITY PROTOCOL IN | ACC-37 | A2 |
      POPULATE TOKEN | ACC-38 | 83 | 1:1F=10
      WRITE(6) | ACC-13 | 0A |
      WRITE(12) | ACC-13 | AA |
      WRITE(16) | ACC-13 | 8A |
      WRITE AND VERIFY(10) | ACC-13 | 2E |
      WRITE AND VERIFY(12) | ACC-13 | AE |
      WRITE AND VERIFY(16) | ACC-13 | 8E |
      ORWRITE(16) | ACC-13 | 8B |
      WRITE ATOMIC(16) | ACC-13 | 9C |
      UNMAP | ACC-14 | 42 |
      WRITE SAME(10) | ACC-15 | 41 | 1:08=00
      WRITE SAME(10) with UNMAP | ACC-15 | 41 | 1:08=08
      WRITE SAME(16) | ACC-15 | 93 | 1:09=00
      WRITE SAME(16) with UNMAP | ACC-15 | 93 | 1:09=08
      WRITE SAME(16) with NDOB | ACC-15 | 93 | 1:09=01
      COMPARE AND WRITE | ACC-16 | 89 |
      SYNCHRONIZE CACHE(10) | ACC-18 | 35 |
      SYNCHRONIZE CACHE(16) | ACC-18 | 91 |
      EXTENDED COPY(LID1) | ACC-30 | 83 | 1:1F=00
      WRITE USING TOKEN | ACC-38 | 83 | 1:1F=11
      START STOP UNIT with START=0 | ACC-21 | 1B | 4:F1=00
      START STOP UNIT with POWER CONDITION=3 | ACC-21 | 1B | 4:F0=30
      PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1 | ACC-22 | 1E | 4:03=01
      FORMAT UNIT | ACC-33 | 04 |
      SANITIZE | ACC-33 | 48 |
      REASSIGN BLOCKS | ACC-33 | 07 |
      MODE SELECT(6) | ACC-25 | 15 |
      MODE SELECT(10) | ACC-25 | 55 |
      LOG SELECT | ACC-26 | 4C |
      SEND DIAGNOSTIC | ACC-34 | 1D |
      WRITE BUFFER | ACC-35 | 3B |
      SECURITY PROTOCOL OUT | ACC-37 | B5 |
      SET TARGET PORT GROUPS | ACC-29 | A4 | 1:1F=0A
      CHANGE ALIASES | ACC-29 | A4 | 1:1F=0B
      SET PRIORITY | ACC-29 | A4 | 1:1F=0E
      SET TIMESTAMP | ACC-29 | A4 | 1:1F=0F
      SET IDENTIFYING INFORMATION | ACC-29 | A4 | 1:1F=06
      """;

  /** Every command but READ(10) and WRITE(10), which have requirements of their own. */
  static List<ReservedCommand> all() {
    return TABLE.lines().map(line -> parse(line.split(" *\\| *", -1))).toList();
  }

  private static ReservedCommand parse(String[] columns) {
    String[] decider = (columns[3].isEmpty() ? "0:00=00" : columns[3]).split("[:=]");
    return new ReservedCommand(
        columns[0].toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", ""),
        columns[0],
        columns[1],
        Integer.parseInt(columns[2], HEXADECIMAL),
        Integer.parseInt(decider[0]),
        Integer.parseInt(decider[1], HEXADECIMAL),
        Integer.parseInt(decider[2], HEXADECIMAL));
  }

  /**
   * Whether it destroys what nobody gets back: the suite sends it only where the reservation has to
   * keep it out.
   */
  boolean isDestructive() {
    return DESTRUCTIVE.contains(title);
  }

  /** Whether a CDB is one of this command. */
  boolean matches(Bytes cdb) {
    return cdb.u8(0) == operationCode && (cdb.u8(offset) & mask) == value;
  }

  /** How the standard classes it. */
  CommandClass commandClass() {
    BytesBuilder cdb = new BytesBuilder(CDB_LENGTH).u8(0, operationCode);
    return CommandClasses.standard().of((mask == 0 ? cdb : cdb.u8(offset, value)).build());
  }
}
