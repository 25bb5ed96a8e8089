package org.pgrsuite.steps;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PRgeneration, a counter of 32 bits that wraps, has to be after an act.
 *
 * @param text as the feature says it
 * @param allowed makes of the value before each value that is right
 */
public record GenerationChange(String text, Set<LongUnaryOperator> allowed) {
  private static final Pattern RISE = Pattern.compile("risen by (\\d+)");
  private static final long MASK = 0xFFFFFFFFL;

  static GenerationChange parse(String text) {
    Set<LongUnaryOperator> allowed = new LinkedHashSet<>();
    if (text.startsWith("is unchanged")) {
      allowed.add(before -> before);
    }
    if (text.equals("is zero")) {
      allowed.add(before -> 0);
    }
    Matcher rise = RISE.matcher(text);
    if (rise.find()) {
      long by = Long.parseLong(rise.group(1));
      allowed.add(before -> before + by & MASK);
    }
    return new GenerationChange(text, allowed);
  }

  /** Whether the counter may have gone from one value to the other. */
  boolean allows(long before, long after) {
    return allowed.stream().anyMatch(rule -> rule.applyAsLong(before) == after);
  }
}
