package org.pgrsuite.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pgrsuite.report.results.Exchange;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Step;

/**
 * A scenario as a short text: its steps, and below each a line for what was sent and what it came
 * to. Initiators that sent the same one after the other and were answered the same share a line.
 */
final class Transcript {
  private final StringBuilder text = new StringBuilder();

  private Transcript() {}

  static String of(Scenario scenario) {
    Transcript transcript = new Transcript();
    scenario.steps().stream().filter(Transcript::isWritten).forEach(transcript::step);
    return transcript.text.toString();
  }

  /** What the suite does before and after the steps is not what the scenario is about. */
  static boolean isWritten(Step step) {
    return !step.text().isEmpty();
  }

  /** One exchange: {@code I2 RELEASE as Write Exclusive with key 0xB → GOOD}. */
  static String line(Exchange exchange) {
    return exchange.initiator() + " " + sentence(exchange);
  }

  private void step(Step step) {
    text.append(step.keyword()).append(' ').append(step.text()).append('\n');
    step.table().forEach(row -> text.append("  | ").append(String.join(" | ", row)).append(" |\n"));
    step.notes().forEach(note -> text.append("  ").append(note).append('\n'));
    groups(step.exchanges()).forEach(group -> text.append("  ").append(words(group)).append('\n'));
  }

  /** Exchanges that follow each other and read alike. */
  private static List<List<Exchange>> groups(List<Exchange> exchanges) {
    List<List<Exchange>> groups = new ArrayList<>();
    for (Exchange exchange : exchanges) {
      boolean joins =
          !groups.isEmpty()
              && sentence(groups.get(groups.size() - 1).get(0)).equals(sentence(exchange));
      if (!joins) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(exchange);
    }
    return groups;
  }

  private static String words(List<Exchange> group) {
    String initiators =
        group.stream().map(Exchange::initiator).distinct().collect(Collectors.joining(", "));
    return initiators + " " + sentence(group.get(0));
  }

  private static String sentence(Exchange exchange) {
    boolean told = exchange.isGood() && !exchange.dataIn().isEmpty();
    return exchange.sentence() + " → " + (told ? exchange.answer() : exchange.outcome());
  }
}
