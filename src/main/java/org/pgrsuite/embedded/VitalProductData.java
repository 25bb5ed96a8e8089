package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.UnitNames;

/** The pages of vital product data. SPC-4 7.8. */
final class VitalProductData {
  private static final int SUPPORTED_PAGES = 0x00;
  private static final int HEADER = 4;

  /** The page with this code, 0 to 255. */
  Optional<Bytes> page(int code, Request request) {
    return switch (code) {
      case SUPPORTED_PAGES -> Optional.of(page(code, supportedPages()));
      case UnitNames.SERIAL_NUMBER_PAGE ->
          Optional.of(page(code, Inquiry.ascii(request.options().serial())));
      case UnitNames.DEVICE_IDENTIFICATION_PAGE ->
          Optional.of(page(code, Designators.of(request.options(), request.nexus().id())));
      default -> Optional.empty();
    };
  }

  /** In ascending order. SPC-4 7.8.13. */
  private static Bytes supportedPages() {
    return Bytes.of(
        SUPPORTED_PAGES, UnitNames.SERIAL_NUMBER_PAGE, UnitNames.DEVICE_IDENTIFICATION_PAGE);
  }

  private static Bytes page(int code, Bytes payload) {
    return new BytesBuilder(HEADER + payload.length())
        .u8(1, code)
        .u16(2, payload.length())
        .bytes(HEADER, payload)
        .build();
  }
}
