package org.pgrsuite.spc;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A designator of a logical unit, as the Device Identification page has it. SPC-4 7.8.6.
 *
 * @param codeSet CODE SET: 1 binary, 2 ASCII, 3 UTF-8
 * @param type DESIGNATOR TYPE, with ASSOCIATION 0 above it
 * @param value DESIGNATOR
 */
public record UnitDesignator(int codeSet, int type, Bytes value) {
  /** So many bytes of a designator have room in a target descriptor of EXTENDED COPY. */
  public static final int LONGEST = 20;

  private static final List<Integer> BEST_FIRST = List.of(3, 2, 1);

  /**
   * The designator in a Device Identification page that names the unit to a copy manager: NAA, else
   * EUI-64, else T10 vendor ID. {@code 00 83 00 0C 01 03 00 08 60 01 40 57 06 77 27 37} has code
   * set 1, type 3 and eight bytes.
   *
   * @return nothing if the page has none of at most {@value #LONGEST} bytes
   */
  public static Optional<UnitDesignator> best(Bytes page) {
    return UnitNames.designators(page).stream()
        .filter(each -> BEST_FIRST.contains(each.type()) && each.value().length() <= LONGEST)
        .min(Comparator.comparing(each -> BEST_FIRST.indexOf(each.type())));
  }
}
