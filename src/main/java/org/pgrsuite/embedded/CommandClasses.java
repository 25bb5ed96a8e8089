package org.pgrsuite.embedded;

import java.util.HashMap;
import java.util.Map;
import org.pgrsuite.spc.Bytes;

/**
 * Which class a command is of. SPC-4 table 65 for primary commands, SBC-4 table 13 for block
 * commands. Immutable.
 *
 * <p>A command is named by its operation code and, where that alone does not decide, by a variant:
 * the service action, or what {@link #variantOf} makes of other fields.
 */
public final class CommandClasses {
  private static final String STANDARD =
      """
      always  12       INQUIRY
      always  A0       REPORT LUNS
      always  03       REQUEST SENSE
      always  4D       LOG SENSE
      always  5E       PERSISTENT RESERVE IN
      always  25       READ CAPACITY(10)
      always  9E/10    READ CAPACITY(16)
      always  9E/13    REPORT REFERRALS
      always  9E/1D    REPORT PROVISIONING INITIALIZATION PATTERN
      always  1B/01    START STOP UNIT with START = 1 and POWER CONDITION = 0h
      always  1E/00    PREVENT ALLOW MEDIUM REMOVAL with PREVENT = 0
      always  A3/0A    REPORT TARGET PORT GROUPS
      always  A3/0B    REPORT ALIASES
      always  A3/0E    REPORT PRIORITY
      always  A3/0F    REPORT TIMESTAMP
      always  A3/05    REPORT IDENTIFYING INFORMATION
      always  86       ACCESS CONTROL IN
      always  87       ACCESS CONTROL OUT
      always  AB/01    READ MEDIA SERIAL NUMBER
      always  84/05    RECEIVE COPY STATUS(LID4)
      always  84/06    RECEIVE COPY DATA(LID4)
      always  84/07    RECEIVE ROD TOKEN INFORMATION
      always  84/08    REPORT ALL ROD TOKENS
      tur     00       TEST UNIT READY
      tur     84/00    RECEIVE COPY STATUS(LID1)
      tur     84/01    RECEIVE COPY DATA(LID1)
      tur     84/03    RECEIVE COPY OPERATING PARAMETERS
      tur     84/04    RECEIVE COPY FAILURE DETAILS(LID1)
      config  1A       MODE SENSE(6)
      config  5A       MODE SENSE(10)
      config  A3/0C    REPORT SUPPORTED OPERATION CODES
      config  A3/0D    REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS
      config  3C       READ BUFFER
      config  1C       RECEIVE DIAGNOSTIC RESULTS
      config  8C       READ ATTRIBUTE
      config  37       READ DEFECT DATA(10)
      config  B7       READ DEFECT DATA(12)
      read    08       READ(6)
      read    28       READ(10)
      read    A8       READ(12)
      read    88       READ(16)
      read    7F/0009  READ(32)
      read    2F       VERIFY(10)
      read    AF       VERIFY(12)
      read    8F       VERIFY(16)
      read    7F/000A  VERIFY(32)
      read    34       PRE-FETCH(10)
      read    90       PRE-FETCH(16)
      read    9E/12    GET LBA STATUS
      read    9E/16    GET STREAM STATUS
      read    9E/17    GET PHYSICAL ELEMENT STATUS
      read    83/10    POPULATE TOKEN
      read    A2       SECURITY PROTOCOL IN
      read    A3/10    MANAGEMENT PROTOCOL IN
      write   0A       WRITE(6)
      write   2A       WRITE(10)
      write   AA       WRITE(12)
      write   8A       WRITE(16)
      write   7F/000B  WRITE(32)
      write   2E       WRITE AND VERIFY(10)
      write   AE       WRITE AND VERIFY(12)
      write   8E       WRITE AND VERIFY(16)
      write   7F/000C  WRITE AND VERIFY(32)
      write   41       WRITE SAME(10)
      write   93       WRITE SAME(16)
      write   7F/000D  WRITE SAME(32)
      write   42       UNMAP
      write   89       COMPARE AND WRITE
      write   8B       ORWRITE(16)
      write   9C       WRITE ATOMIC(16)
      write   3F       WRITE LONG(10)
      write   9F/11    WRITE LONG(16)
      write   9F/12    WRITE SCATTERED(16)
      write   9A       WRITE STREAM(16)
      write   9E/14    STREAM CONTROL
      write   9E/15    BACKGROUND CONTROL
      write   35       SYNCHRONIZE CACHE(10)
      write   91       SYNCHRONIZE CACHE(16)
      write   83/00    EXTENDED COPY(LID1)
      write   83/01    EXTENDED COPY(LID4)
      write   83/11    WRITE USING TOKEN
      write   83/1C    COPY OPERATION ABORT
      write   7F/1800  RECEIVE CREDENTIAL
      write   1B/00    START STOP UNIT with START = 0 or POWER CONDITION other than 0h
      write   1E/01    PREVENT ALLOW MEDIUM REMOVAL with PREVENT other than 0
      write   04       FORMAT UNIT
      write   38       FORMAT WITH PRESET
      write   48       SANITIZE
      write   07       REASSIGN BLOCKS
      write   9E/18    REMOVE ELEMENT AND TRUNCATE
      write   9E/19    RESTORE ELEMENTS AND REBUILD
      write   15       MODE SELECT(6)
      write   55       MODE SELECT(10)
      write   4C       LOG SELECT
      write   1D       SEND DIAGNOSTIC
      write   3B       WRITE BUFFER
      write   8D       WRITE ATTRIBUTE
      write   A4/0A    SET TARGET PORT GROUPS
      write   A4/0B    CHANGE ALIASES
      write   A4/0C    REMOVE I_T NEXUS
      write   A4/0E    SET PRIORITY
      write   A4/0F    SET TIMESTAMP
      write   A4/06    SET IDENTIFYING INFORMATION
      write   A4/10    MANAGEMENT PROTOCOL OUT
      write   B5       SECURITY PROTOCOL OUT
      write   3E       READ LONG(10), which older tables treat so
      write   9E/11    READ LONG(16)
      own     5F       PERSISTENT RESERVE OUT
      own     16       RESERVE(6)
      own     56       RESERVE(10)
      own     17       RELEASE(6)
      own     57       RELEASE(10)
      """;

  private final Map<Integer, CommandClass> classes;

  private CommandClasses(Map<Integer, CommandClass> classes) {
    this.classes = Map.copyOf(classes);
  }

  /** The classes of the standard. */
  public static CommandClasses standard() {
    Map<Integer, CommandClass> classes = new HashMap<>();
    STANDARD.lines().forEach(line -> read(line.split(" +", 3), classes));
    return new CommandClasses(classes);
  }

  private static void read(String[] fields, Map<Integer, CommandClass> classes) {
    String[] code = (fields[1] + "/0").split("/");
    int key = key(Integer.parseInt(code[0], 16), Integer.parseInt(code[1], 16));
    if (classes.put(key, classNamed(fields[0])) != null) {
      throw new IllegalStateException("twice in the table: " + fields[1]);
    }
  }

  private static CommandClass classNamed(String word) {
    return switch (word) {
      case "always" -> CommandClass.ALWAYS;
      case "tur" -> CommandClass.TEST_UNIT_READY;
      case "config" -> CommandClass.CONFIG_READ;
      case "read" -> CommandClass.READ;
      case "write" -> CommandClass.WRITE;
      case "own" -> CommandClass.OWN;
      default -> throw new IllegalStateException("no such class of commands: " + word);
    };
  }

  /** The class of a command; what the table does not know counts as a write. */
  public CommandClass of(Bytes cdb) {
    return classes.getOrDefault(key(cdb.u8(0), variantOf(cdb)), CommandClass.WRITE);
  }

  /** The same table but for one command. */
  public CommandClasses with(int operationCode, int variant, CommandClass commandClass) {
    Map<Integer, CommandClass> changed = new HashMap<>(classes);
    changed.put(key(operationCode, variant), commandClass);
    return new CommandClasses(changed);
  }

  /**
   * What tells commands with the same operation code apart: for START STOP UNIT 1 if it starts the
   * unit, for PREVENT ALLOW MEDIUM REMOVAL 1 if it prevents, else the service action; 0 where the
   * operation code is enough.
   */
  static int variantOf(Bytes cdb) {
    return switch (cdb.u8(0)) {
      case 0x1B -> (cdb.u8(4) & 0xF1) == 0x01 ? 1 : 0;
      case 0x1E -> (cdb.u8(4) & 0x03) == 0 ? 0 : 1;
      case 0x83, 0x84, 0x9E, 0x9F, 0xA3, 0xA4, 0xAB -> cdb.u8(1) & 0x1F;
      case 0x7F -> cdb.u16(8);
      default -> 0;
    };
  }

  private static int key(int operationCode, int variant) {
    return operationCode << 16 | variant;
  }
}
