package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The names that a logical unit gives itself in vital product data, written as Linux's sysfs
 * attribute {@code wwid} writes them: {@code naa.6001405…}, {@code eui.…}, {@code t10.…}; and
 * {@code serial.…} for the unit serial number. White space is collapsed, so that a name can be
 * copied from a terminal.
 */
public final class UnitNames {
  /** Unit Serial Number page. */
  public static final int SERIAL_NUMBER_PAGE = 0x80;

  /** Device Identification page. */
  public static final int DEVICE_IDENTIFICATION_PAGE = 0x83;

  private static final int PAGE_HEADER = 4;

  /** What is longer is no serial number that anybody could state; it is cut off here. */
  private static final int LONGEST_SERIAL_NUMBER = 255;

  private static final int DESIGNATOR_HEADER = 4;
  private static final int ASSOCIATION_LOGICAL_UNIT = 0;
  private static final int ASSOCIATION_TARGET_PORT = 1;
  private static final int RELATIVE_PORT = 4;

  private UnitNames() {}

  /**
   * The name in a Unit Serial Number page (SPC-4 7.8.15): {@code 00 80 00 04 41 42 43 44} is {@code
   * serial.ABCD}. Bytes 2 and 3 are the length, the serial number begins at byte 4.
   *
   * @return nothing if there is none or it is blank
   */
  public static Optional<String> serial(Bytes page) {
    String number = collapse(Words.printable(payload(page).first(LONGEST_SERIAL_NUMBER)));
    return number.isEmpty() ? Optional.empty() : Optional.of("serial." + number);
  }

  /**
   * The names of the logical unit in a Device Identification page (SPC-4 7.8.6), in the order of
   * the page. Each designator has a header of four bytes: byte 1 has the association in bits 5 and
   * 4 and the designator type in bits 3 to 0, byte 3 the length. Designators of ports and targets,
   * and of other types, are left out; what is cut off too. {@code 00 83 00 0C 01 03 00 08 60 01 40
   * 57 06 77 27 37} is {@code naa.6001405706772737}.
   */
  public static List<String> ofLogicalUnit(Bytes page) {
    return designators(page).stream()
        .flatMap(each -> name(each.type(), each.value()).stream())
        .toList();
  }

  /** The designators of the logical unit itself, of whatever type, in the order of the page. */
  public static List<UnitDesignator> designators(Bytes page) {
    List<UnitDesignator> designators = new ArrayList<>();
    Bytes list = payload(page);
    int offset = 0;
    while (offset + DESIGNATOR_HEADER <= list.length()) {
      int length = list.u8(offset + 3);
      int association = list.u8(offset + 1) >>> 4 & 0x03;
      int end = offset + DESIGNATOR_HEADER + length;
      if (association == ASSOCIATION_LOGICAL_UNIT && end <= list.length()) {
        Bytes designator = list.slice(offset + DESIGNATOR_HEADER, length);
        designators.add(
            new UnitDesignator(list.u8(offset) & 0x0F, list.u8(offset + 1) & 0x0F, designator));
      }
      offset = end;
    }
    return designators;
  }

  /**
   * The RELATIVE TARGET PORT IDENTIFIER in a Device Identification page: a designator of type 4
   * that is associated with the target port; its identifier is in bytes 2 and 3 of the designator.
   */
  public static OptionalInt relativeTargetPort(Bytes page) {
    Bytes list = payload(page);
    int offset = 0;
    while (offset + DESIGNATOR_HEADER + 4 <= list.length()) {
      int flags = list.u8(offset + 1);
      if ((flags >>> 4 & 0x03) == ASSOCIATION_TARGET_PORT && (flags & 0x0F) == RELATIVE_PORT) {
        return OptionalInt.of(list.u16(offset + DESIGNATOR_HEADER + 2));
      }
      offset += DESIGNATOR_HEADER + list.u8(offset + 3);
    }
    return OptionalInt.empty();
  }

  /** Runs of white space become one blank, those at the ends vanish. */
  public static String collapse(String text) {
    return text.replace('\0', ' ').replaceAll("\\s+", " ").strip();
  }

  private static Bytes payload(Bytes page) {
    if (page.length() < PAGE_HEADER) {
      return Bytes.NONE;
    }
    int length = Math.min(page.u16(2), page.length() - PAGE_HEADER);
    return page.slice(PAGE_HEADER, length);
  }

  private static Optional<String> name(int designatorType, Bytes designator) {
    if (designator.isEmpty()) {
      return Optional.empty();
    }
    return switch (designatorType) {
      case 1 -> Optional.of("t10." + collapse(Words.printable(designator)));
      case 2 -> Optional.of("eui." + hex(designator));
      case 3 -> Optional.of("naa." + hex(designator));
      case 8 -> Optional.of(collapse(Words.printable(designator)));
      default -> Optional.empty();
    };
  }

  private static String hex(Bytes designator) {
    return designator.plainHex().toLowerCase(Locale.ROOT);
  }
}
