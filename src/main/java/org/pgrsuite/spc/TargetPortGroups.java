package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which target ports can be used now: REPORT TARGET PORT GROUPS, SPC-4 6.33, tables 276 and 277,
 * and the group of the port that a path goes through, from VPD page 83h.
 */
public final class TargetPortGroups {
  private static final int ALLOCATION_LENGTH = 4096;
  private static final int SERVICE_ACTION = 0x0A;
  private static final int HEADER = 4;
  private static final int GROUP_LENGTH = 8;
  private static final int PORT_LENGTH = 4;
  private static final int DESIGNATOR_TYPE_GROUP = 5;
  private static final int ASSOCIATION_TARGET_PORT = 1;

  private TargetPortGroups() {}

  /**
   * One group.
   *
   * @param id TARGET PORT GROUP
   * @param state ASYMMETRIC ACCESS STATE, 0 to 15
   */
  public record Group(int id, int state) {
    /** Whether the medium cannot be reached through its ports now. */
    public boolean isClosed() {
      return switch (state) {
        case 0x2, 0x3, 0xE, 0xF -> true;
        default -> false;
      };
    }

    /** The state as the standard names it, in lower case. */
    public String title() {
      return switch (state) {
        case 0x0 -> "active/optimized";
        case 0x1 -> "active/non-optimized";
        case 0x2 -> "standby";
        case 0x3 -> "unavailable";
        case 0x4 -> "logical block dependent";
        case 0xE -> "offline";
        case 0xF -> "transitioning";
        default -> "in the reserved state " + Words.hex2(state) + "h";
      };
    }
  }

  /** REPORT TARGET PORT GROUPS: {@code A3 0A 00 00 00 00 00 00 10 00 00 00}. */
  public static Command command() {
    Bytes cdb =
        new BytesBuilder(12)
            .u8(0, OperationCode.MAINTENANCE_IN)
            .u8(1, SERVICE_ACTION)
            .u32(6, ALLOCATION_LENGTH)
            .build();
    return Command.in(cdb, ALLOCATION_LENGTH);
  }

  /**
   * The groups of an answer: bytes 0 to 3 are the length of what follows, then a descriptor of 8
   * bytes a group (state in byte 0, bits 3 to 0, group in bytes 2 and 3, number of ports in byte 7)
   * with 4 bytes a port. {@code 00 00 00 0C 02 0F 00 01 00 00 00 01 00 00 00 01} is one group, 1,
   * on standby. What is cut off is left out.
   */
  public static List<Group> decode(Bytes answer) {
    List<Group> groups = new ArrayList<>();
    int end = end(answer, HEADER, answer.length() < HEADER ? 0 : answer.u32(0));
    int offset = HEADER;
    while (offset + GROUP_LENGTH <= end) {
      groups.add(new Group(answer.u16(offset + 2), answer.u8(offset) & 0x0F));
      offset += GROUP_LENGTH + PORT_LENGTH * answer.u8(offset + 7);
    }
    return groups;
  }

  /**
   * The group of the target port through which a Device Identification page was read (SPC-4
   * 7.8.6.8): a designator of type 5h, associated with the target port, of 4 bytes with the group
   * in bytes 2 and 3. {@code 00 83 00 08 01 15 00 04 00 00 00 01} says group 1.
   */
  public static Optional<Integer> ofPort(Bytes identification) {
    int end =
        end(identification, HEADER, identification.length() < HEADER ? 0 : identification.u16(2));
    int offset = HEADER;
    while (offset + HEADER <= end) {
      int kind = identification.u8(offset + 1);
      int length = identification.u8(offset + 3);
      boolean isGroup =
          (kind >>> 4 & 0x03) == ASSOCIATION_TARGET_PORT
              && (kind & 0x0F) == DESIGNATOR_TYPE_GROUP
              && length == PORT_LENGTH;
      if (isGroup && offset + HEADER + length <= end) {
        return Optional.of(identification.u16(offset + HEADER + 2));
      }
      offset += HEADER + length;
    }
    return Optional.empty();
  }

  private static int end(Bytes answer, int header, long announced) {
    return (int) Math.min(answer.length(), header + announced);
  }
}
