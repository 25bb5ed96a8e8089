package org.pgrsuite.spc;

import java.util.Optional;

/** Sense data in words. For bytes of any length and content; never throws. */
final class SenseText {
  private static final int MOST_SHOWN = 32;
  private static final int FIELD_POINTER = 15;
  private static final int FIRST_DESCRIPTOR = 8;
  private static final int SENSE_KEY_SPECIFIC = 0x02;

  private SenseText() {}

  static String of(Bytes sense) {
    if (sense.isEmpty()) {
      return "no sense data";
    }
    Optional<SenseData> decoded = SenseData.decode(sense);
    return decoded.isPresent()
        ? words(decoded.get()) + fieldPointer(decoded.get(), sense)
        : "sense data that cannot be decoded: " + beginning(sense);
  }

  private static String beginning(Bytes sense) {
    return sense.first(MOST_SHOWN).hex() + (sense.length() > MOST_SHOWN ? " …" : "");
  }

  private static String words(SenseData sense) {
    String deferred = sense.isDeferred() ? "deferred: " : "";
    String codes = Words.hex2(sense.key().code()) + '/' + sense.additional().codes();
    String title = sense.additional().isNamed() ? ", " + sense.additional().title() : "";
    return deferred + sense.key() + title + " (" + codes + ')';
  }

  /** Which byte was wrong, where the sense data says so (SPC-4 4.5.2.4.2). */
  private static String fieldPointer(SenseData sense, Bytes bytes) {
    int at = sense.isDescriptorFormat() ? fieldPointerInDescriptors(bytes) : FIELD_POINTER;
    if (sense.key() != SenseKey.ILLEGAL_REQUEST
        || bytes.length() < at + 3
        || !bytes.bit(at, 0x80)) {
      return "";
    }
    int flags = bytes.u8(at);
    String bit = (flags & 0x08) == 0 ? "" : " bit " + (flags & 0x07);
    String where = (flags & 0x40) == 0 ? "the parameter list" : "the CDB";
    return ": byte " + bytes.u16(at + 1) + bit + " of " + where;
  }

  /**
   * Where the sense key specific descriptor has it: a descriptor is its type, the length of what
   * follows, and that; its bytes 4 to 6 are sense key specific (SPC-4 4.5.2.4). Beyond the end if
   * there is none.
   */
  private static int fieldPointerInDescriptors(Bytes bytes) {
    int at = FIRST_DESCRIPTOR;
    while (at + 1 < bytes.length() && bytes.u8(at) != SENSE_KEY_SPECIFIC) {
      at += 2 + bytes.u8(at + 1);
    }
    return at + 4;
  }
}
