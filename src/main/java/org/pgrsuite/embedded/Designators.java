package org.pgrsuite.embedded;

import java.util.List;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/** The designation descriptors of the Device Identification page. SPC-4 7.8.6. */
final class Designators {
  private static final int BINARY = 1;
  private static final int ASCII = 2;
  private static final int UTF_8 = 3;
  private static final int OF_TARGET_PORT = 0x10;
  private static final int OF_TARGET = 0x20;
  private static final int VENDOR_SPECIFIC = 0;
  private static final int T10_VENDOR_ID = 1;
  private static final int EUI_64 = 2;
  private static final int NAA = 3;
  private static final int RELATIVE_TARGET_PORT = 4;
  private static final int TARGET_PORT_GROUP = 5;
  private static final int LOGICAL_UNIT_GROUP = 6;
  private static final int MD5 = 7;
  private static final int SCSI_NAME = 8;
  private static final int ISCSI = 0x50;
  private static final int PROTOCOL_VALID = 0x80;
  private static final long LOCALLY_ASSIGNED = 0x3000_0000_0000_0000L;
  private static final long COMPANY = 0x5047_5200_0000_0000L;

  private final UnitOptions options;
  private final NexusId nexus;

  private Designators(UnitOptions options, NexusId nexus) {
    this.options = options;
    this.nexus = nexus;
  }

  /**
   * Names of the unit, and the identifiers of the port that the command came through [IN-27] and of
   * its group. There may be one name or many, of any kind and in any order.
   */
  static Bytes of(UnitOptions options, NexusId nexus) {
    return joined(new Designators(options, nexus).all());
  }

  private List<Bytes> all() {
    return switch (options.word(UnitOption.NAMES)) {
      case "eui" -> List.of(eui(), port());
      case "t10" -> List.of(port(), group(), t10());
      case "many" ->
          List.of(
              target(), group(), vendor(), port(), unitGroup(), md5(), name(), eui(), t10(), naa());
      default -> List.of(naa(), t10(), group(), port());
    };
  }

  private Bytes naa() {
    return descriptor(BINARY, NAA, number(LOCALLY_ASSIGNED | hash() & 0x0FFF_FFFF_FFFF_FFFFL));
  }

  private Bytes t10() {
    return descriptor(ASCII, T10_VENDOR_ID, Inquiry.ascii(Inquiry.VENDOR + options.serial()));
  }

  private Bytes eui() {
    return descriptor(BINARY, EUI_64, number(COMPANY | hash() & 0xFF_FFFF_FFFFL));
  }

  private Bytes name() {
    return descriptor(
        UTF_8, SCSI_NAME, padded("naa.%016X".formatted(LOCALLY_ASSIGNED | hash() >>> 4)));
  }

  private Bytes md5() {
    return descriptor(BINARY, MD5, new BytesBuilder(16).u64(0, hash()).u64(8, ~hash()).build());
  }

  private Bytes vendor() {
    return descriptor(ASCII, VENDOR_SPECIFIC, Inquiry.ascii("volume " + options.serial()));
  }

  private Bytes unitGroup() {
    return descriptor(BINARY, LOGICAL_UNIT_GROUP, identifier(1));
  }

  private Bytes port() {
    return ofPort(RELATIVE_TARGET_PORT, identifier(nexus.targetPort()));
  }

  private static Bytes group() {
    return ofPort(TARGET_PORT_GROUP, identifier(ReportTargetPortGroups.GROUP));
  }

  private static Bytes target() {
    return descriptor(
        ISCSI | UTF_8,
        PROTOCOL_VALID | OF_TARGET | SCSI_NAME,
        padded("iqn.2026-11.org.pgrsuite:embedded"));
  }

  private static Bytes ofPort(int kind, Bytes designator) {
    return descriptor(ISCSI | BINARY, PROTOCOL_VALID | OF_TARGET_PORT | kind, designator);
  }

  private static Bytes identifier(int value) {
    return new BytesBuilder(4).u16(2, value).build();
  }

  private static Bytes number(long value) {
    return new BytesBuilder(8).u64(0, value).build();
  }

  /** A SCSI name string ends with NUL, and its length is a multiple of four. */
  private static Bytes padded(String text) {
    int length = (text.length() + 4) / 4 * 4;
    return new BytesBuilder(length).bytes(0, Inquiry.ascii(text)).build();
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

  /** All numbers of the unit derive from its serial number (FNV-1a). */
  private long hash() {
    long hash = 0xCBF2_9CE4_8422_2325L;
    for (byte character : Inquiry.ascii(options.serial()).toArray()) {
      hash = (hash ^ character & 0xFF) * 0x0000_0100_0000_01B3L;
    }
    return hash;
  }
}
