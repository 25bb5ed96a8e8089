package org.pgrsuite.steps;

import java.util.Collection;
import org.pgrsuite.lu.LogicalUnit;
import org.pgrsuite.lu.Offer;

/** The tags {@code @needs-X} and {@code @needs-no-X} of a scenario. */
final class Needs {
  static final String NEEDS = "@needs-";
  static final String NEEDS_NO = "@needs-no-";

  private Needs() {}

  /**
   * Looks whether the unit offers what the tags ask for.
   *
   * @throws org.pgrsuite.lu.ending.NotSupportedException if not, with the reason
   */
  static void require(LogicalUnit unit, Collection<String> tags) {
    for (String tag : tags) {
      if (tag.startsWith(NEEDS_NO)) {
        unit.scenarios().require(Offer.named(tag.substring(NEEDS_NO.length())), false);
      } else if (tag.startsWith(NEEDS)) {
        unit.scenarios().require(Offer.named(tag.substring(NEEDS.length())), true);
      }
    }
  }
}
