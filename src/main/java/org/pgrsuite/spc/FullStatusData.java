package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;

/**
 * What READ FULL STATUS returns. SPC-4 6.15.5, tables 210 and 211.
 *
 * @param generation PRGENERATION: bytes 0 to 3, 0 to 4294967295
 * @param registrations one entry a registration, in the order of the answer
 */
public record FullStatusData(long generation, List<Registration> registrations) {
  private static final int HEADER = 8;
  private static final int DESCRIPTOR = 24;
  private static final String ANSWER = "READ FULL STATUS";
  private static final String CLAUSE = "SPC-4 6.15.5";

  /** Takes a copy of the list. */
  public FullStatusData {
    registrations = List.copyOf(registrations);
  }

  /**
   * A full status descriptor; offsets are its own.
   *
   * @param key RESERVATION KEY: bytes 0 to 7
   * @param allTargetPorts ALL_TG_PT: byte 12, bit 1
   * @param holder R_HOLDER: byte 12, bit 0
   * @param scope SCOPE: byte 13, bits 7 to 4; means something for a holder
   * @param type TYPE: byte 13, bits 3 to 0; means something for a holder
   * @param relativeTargetPort RELATIVE TARGET PORT IDENTIFIER: bytes 18 and 19
   * @param transportId the initiator port: from byte 24 on, ADDITIONAL DESCRIPTOR LENGTH (bytes 20
   *     to 23) bytes
   */
  public record Registration(
      ReservationKey key,
      boolean allTargetPorts,
      boolean holder,
      int scope,
      int type,
      int relativeTargetPort,
      TransportId transportId) {
    private int length() {
      return DESCRIPTOR + transportId.raw().length();
    }

    private void encode(BytesBuilder answer, int start) {
      answer
          .u64(start, key.value())
          .bit(start + 12, 0x02, allTargetPorts)
          .bit(start + 12, 0x01, holder)
          .u8(start + 13, scope << 4 | type & 0x0F)
          .u16(start + 18, relativeTargetPort)
          .u32(start + 20, transportId.raw().length())
          .bytes(start + DESCRIPTOR, transportId.raw());
    }
  }

  /**
   * Decodes a complete answer. {@code 00 00 00 05 00 00 00 34}, then the descriptor {@code 00 00 00
   * 00 00 00 00 0A 00 00 00 00 01 05 00 00 00 00 00 01 00 00 00 1C} and a TransportID of 28 bytes:
   * PRgeneration 5, and key Ah through target port 1 holds Write Exclusive Registrants Only.
   *
   * @throws MalformedDataException if the answer is shorter than its ADDITIONAL LENGTH (bytes 4 to
   *     7) says, or descriptors do not fill it exactly
   */
  public static FullStatusData decode(Bytes answer) {
    MalformedDataException.requireLength(answer, HEADER, ANSWER, CLAUSE);
    long additional = answer.u32(4);
    if (answer.length() - HEADER < additional) {
      throw new MalformedDataException(
          "READ FULL STATUS announced %d bytes of descriptors and returned %d (%s)"
              .formatted(additional, answer.length() - HEADER, CLAUSE));
    }
    return new FullStatusData(answer.u32(0), descriptors(answer.slice(HEADER, (int) additional)));
  }

  private static List<Registration> descriptors(Bytes list) {
    List<Registration> registrations = new ArrayList<>();
    int offset = 0;
    while (offset < list.length()) {
      Bytes rest = list.slice(offset, list.length() - offset);
      Registration next = descriptor(rest);
      registrations.add(next);
      offset += next.length();
    }
    return registrations;
  }

  private static Registration descriptor(Bytes rest) {
    MalformedDataException.requireLength(
        rest, DESCRIPTOR, "a descriptor of READ FULL STATUS", CLAUSE);
    long length = rest.u32(20);
    if (length > rest.length() - DESCRIPTOR) {
      throw new MalformedDataException(
          "READ FULL STATUS announced a TransportID of %d bytes where %d are left (%s)"
              .formatted(length, rest.length() - DESCRIPTOR, CLAUSE));
    }
    return new Registration(
        new ReservationKey(rest.u64(0)),
        rest.bit(12, 0x02),
        rest.bit(12, 0x01),
        rest.u8(13) >>> 4,
        rest.u8(13) & 0x0F,
        rest.u16(18),
        new TransportId(rest.slice(DESCRIPTOR, (int) length)));
  }

  /** The complete answer. */
  public Bytes encode() {
    int length = 0;
    for (Registration registration : registrations) {
      length += registration.length();
    }
    BytesBuilder answer = new BytesBuilder(HEADER + length).u32(0, generation).u32(4, length);
    int offset = HEADER;
    for (Registration registration : registrations) {
      registration.encode(answer, offset);
      offset += registration.length();
    }
    return answer.build();
  }
}
