package org.pgrsuite.embedded;

import java.util.List;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/** The designation descriptors of the Device Identification page. SPC-4 7.8.6. */
final class Designators {
  private static final int BINARY = 1;
  private static final int ASCII = 2;
  private static final int OF_UNIT = 0x00;
  private static final int OF_TARGET_PORT = 0x10;
  private static final int T10_VENDOR_ID = 1;
  private static final int EUI_64 = 2;
  private static final int NAA = 3;
  private static final int UTF_8 = 3;
  private static final int SCSI_NAME = 8;
  private static final int RELATIVE_TARGET_PORT = 4;
  private static final int TARGET_PORT_GROUP = 5;
  private static final int ISCSI_PORT = 0x50;
  private static final int PROTOCOL_VALID = 0x80;
  private static final long LOCALLY_ASSIGNED = 0x3000_0000_0000_0000L;

  private Designators() {}

  /**
   * Two names of the unit, and the identifiers of the port that the command came through [IN-27]
   * and of its group.
   */
  static Bytes of(UnitOptions options, NexusId nexus) {
    Bytes naa = descriptor(BINARY, OF_UNIT | NAA, new BytesBuilder(8).u64(0, naa(options)).build());
    Bytes t10 =
        descriptor(
            ASCII, OF_UNIT | T10_VENDOR_ID, Inquiry.ascii(Inquiry.VENDOR + options.serial()));
    Bytes port =
        ofPort(RELATIVE_TARGET_PORT, new BytesBuilder(4).u16(2, nexus.targetPort()).build());
    Bytes group =
        ofPort(TARGET_PORT_GROUP, new BytesBuilder(4).u16(2, ReportTargetPortGroups.GROUP).build());
    Bytes eui =
        descriptor(BINARY, OF_UNIT | EUI_64, new BytesBuilder(8).u64(0, eui(options)).build());
    Bytes name = descriptor(UTF_8, OF_UNIT | SCSI_NAME, scsiName(options));
    Bytes md5 = descriptor(BINARY, OF_UNIT | 7, Bytes.zeros(16));
    Bytes vendor = descriptor(ASCII, OF_UNIT, Inquiry.ascii("volume 7 of " + options.serial()));
    Bytes target =
        descriptor(
            ISCSI_PORT | UTF_8,
            PROTOCOL_VALID | 0x20 | SCSI_NAME,
            padded("iqn.2026-11.org.pgrsuite:target"));
    Bytes tpg = ofPort(7 - 1, new BytesBuilder(4).u16(2, 1).build());
    return switch (options.word(UnitOption.NAMES)) {
      case "eui" -> joined(List.of(eui, port));
      case "t10" -> joined(List.of(port, group, t10));
      case "many" -> joined(List.of(target, group, vendor, port, tpg, md5, name, eui, t10, naa));
      default -> joined(List.of(naa, t10, group, port));
    };
  }

  private static Bytes padded(String text) {
    int length = (text.length() + 4) / 4 * 4;
    return new BytesBuilder(length).bytes(0, Inquiry.ascii(text)).build();
  }

  private static Bytes scsiName(UnitOptions options) {
    return padded("eui.%016X".formatted(eui(options)));
  }

  private static long eui(UnitOptions options) {
    return 0x0014_0500_0000_0000L | naa(options) & 0xFF_FFFF_FFFFL;
  }

  private static Bytes ofPort(int kind, Bytes designator) {
    return descriptor(ISCSI_PORT | BINARY, PROTOCOL_VALID | OF_TARGET_PORT | kind, designator);
  }

  private static Bytes joined(List<Bytes> descriptors) {
    BytesBuilder all = new BytesBuilder(descriptors.stream().mapToInt(Bytes::length).sum());
    int offset = 0;
    for (Bytes each : descriptors) {
      all.bytes(offset, each);
      offset += each.length();
    }
    return all.build();
  }

  private static Bytes descriptor(int codeSet, int kind, Bytes designator) {
    return new BytesBuilder(4 + designator.length())
        .u8(0, codeSet)
        .u8(1, kind)
        .u8(3, designator.length())
        .bytes(4, designator)
        .build();
  }

  /** NAA 3h, locally assigned: 60 bits that derive from the serial number (FNV-1a). */
  private static long naa(UnitOptions options) {
    long hash = 0xCBF2_9CE4_8422_2325L;
    for (byte character : Inquiry.ascii(options.serial()).toArray()) {
      hash = (hash ^ character & 0xFF) * 0x0000_0100_0000_01B3L;
    }
    return LOCALLY_ASSIGNED | hash & 0x0FFF_FFFF_FFFF_FFFFL;
  }
}
