package org.pgrsuite.run;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pgrsuite.catalogue.Level;

/**
 * What the tags of a scenario say: {@code @REL-06 @mandatory @needs-NUAR}. Others may stand beside
 * these.
 *
 * @param tags each with its {@code @}, in the order in which they are written
 */
record ScenarioTags(List<String> tags) {
  private static final Pattern REQUIREMENT = Pattern.compile("@([A-Z][A-Z0-9]*-\\d+)");
  private static final Pattern NEEDS = Pattern.compile("@needs-(.+)");
  private static final Pattern LEVEL =
      Pattern.compile(
          Arrays.stream(Level.values())
              .map(Level::title)
              .collect(Collectors.joining("|", "@(", ")")));

  /** The ids of the requirements, whether there are such or not. */
  List<String> requirements() {
    return matching(REQUIREMENT);
  }

  /** The titles of the levels; one, if it is tagged right. */
  List<String> levels() {
    return matching(LEVEL);
  }

  /** What unit or path have to offer, or to lack: {@code NUAR}, {@code no-CRH}. */
  List<String> needs() {
    return matching(NEEDS);
  }

  private List<String> matching(Pattern pattern) {
    return tags.stream()
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .toList();
  }
}
