package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.UnitNames;

/** The pages of vital product data. SPC-4 7.8, SBC-3 6.5. */
final class VitalProductData {
  private static final int SUPPORTED_PAGES = 0x00;
  private static final int EXTENDED_INQUIRY = 0x86;
  private static final int SCSI_PORTS = 0x88;
  private static final int BLOCK_LIMITS = 0xB0;
  private static final int BLOCK_CHARACTERISTICS = 0xB1;
  private static final int PROVISIONING = 0xB2;
  private static final int HEADER = 4;
  private static final int LONG_PAGE = 60;

  /** The page with this code, 0 to 255. */
  Optional<Bytes> page(int code, Request request) {
    return payload(code, request).map(payload -> page(code, payload));
  }

  private static Optional<Bytes> payload(int code, Request request) {
    UnitOptions options = request.options();
    return switch (code) {
      case SUPPORTED_PAGES -> Optional.of(supportedPages());
      case UnitNames.SERIAL_NUMBER_PAGE -> Optional.of(Inquiry.ascii(options.serial()));
      case UnitNames.DEVICE_IDENTIFICATION_PAGE ->
          Optional.of(Designators.of(options, request.nexus().id()));
      case EXTENDED_INQUIRY -> Optional.of(extendedInquiry());
      case SCSI_PORTS -> Optional.of(ports(options));
      case BLOCK_LIMITS -> Optional.of(blockLimits(options));
      case BLOCK_CHARACTERISTICS -> Optional.of(new BytesBuilder(LONG_PAGE).u16(0, 1).build());
      case PROVISIONING -> Optional.of(Bytes.of(0, 0xE4, 0x02, 0));
      default -> Optional.empty();
    };
  }

  /** In ascending order. SPC-4 7.8.13. */
  private static Bytes supportedPages() {
    return Bytes.of(
        SUPPORTED_PAGES,
        UnitNames.SERIAL_NUMBER_PAGE,
        UnitNames.DEVICE_IDENTIFICATION_PAGE,
        EXTENDED_INQUIRY,
        SCSI_PORTS,
        BLOCK_LIMITS,
        BLOCK_CHARACTERISTICS,
        PROVISIONING);
  }

  /** SIMPLE, ORDERED and HEAD OF QUEUE tasks; unit attentions are cleared on report. */
  private static Bytes extendedInquiry() {
    return new BytesBuilder(LONG_PAGE).u8(1, 0x07).u8(3, 0x01).build();
  }

  /** One descriptor of twelve bytes a target port, without names. SPC-4 7.8.14. */
  private static Bytes ports(UnitOptions options) {
    BytesBuilder list = new BytesBuilder(12 * options.targetPorts());
    for (int port = 1; port <= options.targetPorts(); port++) {
      list.u16(12 * port - 10, port);
    }
    return list.build();
  }

  /** Offsets are those of the page less four. SBC-3 6.5.3. */
  private static Bytes blockLimits(UnitOptions options) {
    return new BytesBuilder(LONG_PAGE)
        .u8(0, 0x01)
        .u8(1, 0xFF)
        .u32(4, options.maximumTransfer())
        .u32(16, 0xFFFF_FFFFL)
        .u32(20, 0xFF)
        .u64(32, WriteSame.MOST)
        .build();
  }

  private static Bytes page(int code, Bytes payload) {
    return new BytesBuilder(HEADER + payload.length())
        .u8(1, code)
        .u16(2, payload.length())
        .bytes(HEADER, payload)
        .build();
  }
}
