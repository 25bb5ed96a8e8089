package org.pgrsuite.spc;

import java.util.Optional;

/** Sense data in words. For bytes of any length and content; never throws. */
final class SenseText {
  private static final int FIELD_POINTER = 15;

  private SenseText() {}

  static String of(Bytes sense) {
    if (sense.isEmpty()) {
      return "no sense data";
    }
    Optional<SenseData> decoded = SenseData.decode(sense);
    return decoded.isPresent()
        ? words(decoded.get()) + fieldPointer(decoded.get(), sense)
        : "sense data that cannot be decoded: " + sense.hex();
  }

  private static String words(SenseData sense) {
    String deferred = sense.isDeferred() ? "deferred: " : "";
    String codes = Words.hex2(sense.key().code()) + '/' + sense.additional().codes();
    String title = sense.additional().isNamed() ? ", " + sense.additional().title() : "";
    return deferred + sense.key() + title + " (" + codes + ')';
  }

  /** Which byte was wrong, where fixed-format sense data says so (SPC-4 4.5.2.4.2). */
  private static String fieldPointer(SenseData sense, Bytes bytes) {
    if (sense.isDescriptorFormat()
        || sense.key() != SenseKey.ILLEGAL_REQUEST
        || bytes.length() < FIELD_POINTER + 3
        || !bytes.bit(FIELD_POINTER, 0x80)) {
      return "";
    }
    int flags = bytes.u8(FIELD_POINTER);
    String bit = (flags & 0x08) == 0 ? "" : " bit " + (flags & 0x07);
    String where = (flags & 0x40) == 0 ? "the parameter list" : "the CDB";
    return ": byte " + bytes.u16(FIELD_POINTER + 1) + bit + " of " + where;
  }
}
