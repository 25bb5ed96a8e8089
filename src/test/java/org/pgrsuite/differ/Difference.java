package org.pgrsuite.differ;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where two units part.
 *
 * @param at the index of the command that they treat differently
 * @param seen the index of the command by which that shows; later for a unit attention
 * @param step that command
 * @param facts what the unit was like and what the command says, see {@link Facts}
 * @param deviations in what they differ
 */
record Difference(int at, int seen, Step step, Set<String> facts, List<Deviation> deviations) {
  /** The same for differences of one kind. */
  String signature() {
    return step.kind()
        + ": "
        + deviations.stream().map(Deviation::aspect).distinct().collect(Collectors.joining(", "));
  }

  /** In the form of the list of explanations, so that it can be copied there. */
  String text() {
    StringBuilder text = new StringBuilder("  command  ").append(step.kind()).append('\n');
    text.append("  when     ").append(String.join("; ", facts)).append('\n');
    deviations.forEach(each -> text.append("  differs  ").append(each).append('\n'));
    return text.append("  bytes    ").append(step).append('\n').toString();
  }
}
