package org.pgrsuite.run;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps that features may use; says of one that is none what was probably meant. */
final class Vocabulary {
  private static final Pattern COLUMN = Pattern.compile("<[^<>]+>");

  private final Set<String> expressions = new ConcurrentSkipListSet<>();

  /** There is a step of this expression: {@code initiator {initiator} reserves as {type}}. */
  void add(String expression) {
    expressions.add(expression);
  }

  /** Why a step of a feature is none, and what to write instead. */
  String noSuchStep(String text) {
    Matcher column = COLUMN.matcher(text);
    if (column.find()) {
      return "no such step; %s is no column of the Examples".formatted(column.group());
    }
    return nearest(text)
        .map(
            step ->
                "no such step; the nearest is '%s'%s; features/README.md lists all steps, and what may stand for the words in braces"
                    .formatted(step.expression(), step.reading(text)))
        .orElse("no such step");
  }

  private Optional<StepShape> nearest(String text) {
    return expressions.stream()
        .map(StepShape::new)
        .min(Comparator.comparingInt(shape -> shape.distance(text)));
  }
}
