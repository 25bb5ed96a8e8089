package org.pgrsuite.spc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names of the commands that the access tables of SPC-4 (table 65) and SBC-4 (table 13) list,
 * by operation code and service action. The commands that have an enum of their own get their names
 * from there.
 */
final class CommandNames {
  /** Operation code, or operation code and service action, and the name; all in hexadecimal. */
  private static final String TABLE =
      """
      00 TEST UNIT READY
      03 REQUEST SENSE
      04 FORMAT UNIT
      07 REASSIGN BLOCKS
      12 INQUIRY
      15 MODE SELECT(6)
      16 RESERVE(6)
      17 RELEASE(6)
      1A MODE SENSE(6)
      1B START STOP UNIT
      1C RECEIVE DIAGNOSTIC RESULTS
      1D SEND DIAGNOSTIC
      1E PREVENT ALLOW MEDIUM REMOVAL
      25 READ CAPACITY(10)
      2E WRITE AND VERIFY(10)
      2F VERIFY(10)
      34 PRE-FETCH(10)
      35 SYNCHRONIZE CACHE(10)
      37 READ DEFECT DATA(10)
      38 FORMAT WITH PRESET
      3B WRITE BUFFER
      3C READ BUFFER
      3E READ LONG(10)
      3F WRITE LONG(10)
      41 WRITE SAME(10)
      42 UNMAP
      48 SANITIZE
      4C LOG SELECT
      4D LOG SENSE
      55 MODE SELECT(10)
      56 RESERVE(10)
      57 RELEASE(10)
      5A MODE SENSE(10)
      5E PERSISTENT RESERVE IN
      5F PERSISTENT RESERVE OUT
      7F VARIABLE LENGTH CDB
      7F/0009 READ(32)
      7F/000A VERIFY(32)
      7F/000B WRITE(32)
      7F/000C WRITE AND VERIFY(32)
      7F/000D WRITE SAME(32)
      7F/000E ORWRITE(32)
      7F/000F WRITE ATOMIC(32)
      7F/0010 WRITE STREAM(32)
      7F/0011 WRITE SCATTERED(32)
      7F/0012 GET LBA STATUS(32)
      7F/1800 RECEIVE CREDENTIAL
      83 THIRD-PARTY COPY OUT
      83/00 EXTENDED COPY(LID1)
      83/01 EXTENDED COPY(LID4)
      83/10 POPULATE TOKEN
      83/11 WRITE USING TOKEN
      83/1C COPY OPERATION ABORT
      84 THIRD-PARTY COPY IN
      84/00 RECEIVE COPY STATUS(LID1)
      84/01 RECEIVE COPY DATA(LID1)
      84/03 RECEIVE COPY OPERATING PARAMETERS
      84/04 RECEIVE COPY FAILURE DETAILS(LID1)
      84/05 RECEIVE COPY STATUS(LID4)
      84/06 RECEIVE COPY DATA(LID4)
      84/07 RECEIVE ROD TOKEN INFORMATION
      84/08 REPORT ALL ROD TOKENS
      86 ACCESS CONTROL IN
      87 ACCESS CONTROL OUT
      89 COMPARE AND WRITE
      8B ORWRITE(16)
      8C READ ATTRIBUTE
      8D WRITE ATTRIBUTE
      8E WRITE AND VERIFY(16)
      8F VERIFY(16)
      90 PRE-FETCH(16)
      91 SYNCHRONIZE CACHE(16)
      93 WRITE SAME(16)
      9A WRITE STREAM(16)
      9C WRITE ATOMIC(16)
      9E SERVICE ACTION IN(16)
      9E/10 READ CAPACITY(16)
      9E/11 READ LONG(16)
      9E/12 GET LBA STATUS(16)
      9E/13 REPORT REFERRALS
      9E/14 STREAM CONTROL
      9E/15 BACKGROUND CONTROL
      9E/16 GET STREAM STATUS
      9E/17 GET PHYSICAL ELEMENT STATUS
      9E/18 REMOVE ELEMENT AND TRUNCATE
      9E/19 RESTORE ELEMENTS AND REBUILD
      9E/1D REPORT PROVISIONING INITIALIZATION PATTERN
      9F SERVICE ACTION OUT(16)
      9F/11 WRITE LONG(16)
      9F/12 WRITE SCATTERED(16)
      A0 REPORT LUNS
      A2 SECURITY PROTOCOL IN
      A3 MAINTENANCE IN
      A3/05 REPORT IDENTIFYING INFORMATION
      A3/0A REPORT TARGET PORT GROUPS
      A3/0B REPORT ALIASES
      A3/0C REPORT SUPPORTED OPERATION CODES
      A3/0D REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS
      A3/0E REPORT PRIORITY
      A3/0F REPORT TIMESTAMP
      A3/10 MANAGEMENT PROTOCOL IN
      A4 MAINTENANCE OUT
      A4/06 SET IDENTIFYING INFORMATION
      A4/0A SET TARGET PORT GROUPS
      A4/0B CHANGE ALIASES
      A4/0C REMOVE I_T NEXUS
      A4/0E SET PRIORITY
      A4/0F SET TIMESTAMP
      A4/10 MANAGEMENT PROTOCOL OUT
      A8 READ(12)
      AA WRITE(12)
      AB SERVICE ACTION IN(12)
      AB/01 READ MEDIA SERIAL NUMBER
      AE WRITE AND VERIFY(12)
      AF VERIFY(12)
      B5 SECURITY PROTOCOL OUT
      B7 READ DEFECT DATA(12)
      B8 READ ELEMENT STATUS
      """;

  private static final int VARIABLE_LENGTH = 0x7F;
  private static final String[] COMMANDS = new String[256];
  private static final Map<Integer, String> SERVICE_ACTIONS = new HashMap<>();
  private static final boolean[] HAS_SERVICE_ACTIONS = new boolean[256];

  static {
    TABLE.lines().forEach(CommandNames::enter);
    for (BlockCommand command : BlockCommand.values()) {
      COMMANDS[command.operationCode()] = command.title();
    }
    enter(OperationCode.PERSISTENT_RESERVE_IN, Arrays.stream(PrInAction.values()));
    enter(OperationCode.PERSISTENT_RESERVE_OUT, Arrays.stream(PrOutAction.values()));
  }

  private CommandNames() {}

  /** The name of the command that begins with these bytes. */
  static String of(Bytes cdb) {
    if (cdb.isEmpty()) {
      return "command without operation code";
    }
    int operationCode = cdb.u8(0);
    String command = COMMANDS[operationCode];
    if (command == null) {
      return "operation code " + Words.hexh(operationCode, 2);
    }
    return HAS_SERVICE_ACTIONS[operationCode] ? withAction(cdb, command) : command;
  }

  private static String withAction(Bytes cdb, String command) {
    int action = serviceAction(cdb);
    if (action < 0) {
      return command;
    }
    String known = SERVICE_ACTIONS.get(cdb.u8(0) << 16 | action);
    return known != null ? known : command + ", service action " + Words.hexh(action, 2);
  }

  /** The service action: byte 1, or bytes 8 and 9 of a variable-length CDB; -1 if cut off. */
  private static int serviceAction(Bytes cdb) {
    if (cdb.u8(0) == VARIABLE_LENGTH) {
      return cdb.length() < 10 ? -1 : cdb.u16(8);
    }
    return cdb.length() < 2 ? -1 : cdb.u8(1) & 0x1F;
  }

  private static void enter(String line) {
    int blank = line.indexOf(' ');
    String name = line.substring(blank + 1);
    int operationCode = Integer.parseInt(line.substring(0, 2), 16);
    if (blank == 2) {
      COMMANDS[operationCode] = name;
    } else {
      enter(operationCode, Integer.parseInt(line.substring(3, blank), 16), name);
    }
  }

  private static void enter(int operationCode, Stream<? extends Enum<?>> actionsInOrder) {
    String command = COMMANDS[operationCode] + ", ";
    actionsInOrder.forEach(a -> enter(operationCode, a.ordinal(), command + a));
  }

  private static void enter(int operationCode, int action, String name) {
    HAS_SERVICE_ACTIONS[operationCode] = true;
    SERVICE_ACTIONS.put(operationCode << 16 | action, name);
  }
}
