package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;

/**
 * TransportIDs in the parameter list of PERSISTENT RESERVE OUT: those of SPEC_I_PT behind the basic
 * list (SPC-4 table 215), and the one of REGISTER AND MOVE (table 217).
 */
public final class TransportIdList {
  private static final int LENGTH_FIELD = 4;
  private static final int KEYS = 16;
  private static final int MOVE_HEADER = 24;
  private static final int LEAST = 24;
  private static final String CLAUSE = "SPC-4 7.6.4";

  private TransportIdList() {}

  /**
   * The command with SPEC_I_PT set and these initiator ports listed: bytes 24 to 27 are the length
   * of what follows, the TransportIDs are back to back.
   *
   * @param register a command with the basic list of 24 bytes
   */
  public static Command specifying(Command register, List<TransportId> ports) {
    int length = ports.stream().mapToInt(port -> port.raw().length()).sum();
    int basic = PersistentReserveOut.PARAMETER_LIST_LENGTH;
    BytesBuilder list =
        new BytesBuilder(basic + LENGTH_FIELD + length)
            .bytes(0, register.dataOut())
            .bit(20, PersistentReserveOut.SPEC_I_PT, true)
            .u32(basic, length);
    int offset = basic + LENGTH_FIELD;
    for (TransportId port : ports) {
      list.bytes(offset, port.raw());
      offset += port.raw().length();
    }
    return resized(register, list.build());
  }

  /**
   * REGISTER AND MOVE to an initiator port: bytes 18 and 19 are the relative target port
   * identifier, bytes 20 to 23 the length of the TransportID, which follows.
   *
   * @param command service action REGISTER AND MOVE with both keys, which stay
   */
  public static Command moving(Command command, int relativeTargetPort, TransportId destination) {
    Bytes list =
        new BytesBuilder(MOVE_HEADER + destination.raw().length())
            .bytes(0, command.dataOut().first(KEYS))
            .u16(18, relativeTargetPort)
            .u32(20, destination.raw().length())
            .bytes(MOVE_HEADER, destination.raw())
            .build();
    return resized(command, list);
  }

  /**
   * TransportIDs that stand back to back, each of the length that its bytes 2 and 3 say. Twice
   * {@code 05 00 00 14 69 71 6E 2E 78} with fifteen times {@code 00} behind it is {@code iqn.x}
   * twice.
   *
   * @throws MalformedDataException if they do not fill the bytes exactly, or one has a length below
   *     24 or one that is no multiple of four
   */
  public static List<TransportId> decode(Bytes list) {
    List<TransportId> ports = new ArrayList<>();
    int offset = 0;
    while (offset < list.length()) {
      Bytes rest = list.slice(offset, list.length() - offset);
      MalformedDataException.requireLength(rest, LENGTH_FIELD, "a TransportID", CLAUSE);
      int length = LENGTH_FIELD + rest.u16(2);
      if (length < LEAST || length % 4 != 0 || length > rest.length()) {
        throw new MalformedDataException(
            "a TransportID of %d bytes where %d are left (%s)"
                .formatted(length, rest.length(), CLAUSE));
      }
      ports.add(new TransportId(rest.first(length)));
      offset += length;
    }
    return ports;
  }

  private static Command resized(Command command, Bytes list) {
    return CommandFields.with(
        Command.out(command.cdb(), list), "PARAMETER LIST LENGTH", list.length());
  }
}
