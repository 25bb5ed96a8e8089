package org.pgrsuite.report.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pgrsuite.report.results.Exchange;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Step;

/**
 * A scenario as a short text: its steps, and below each a line for what was sent and what it came
 * to. Initiators that sent the same one after the other and were answered the same share a line.
 */
final class Transcript {
  private static final Pattern GENERATION = Pattern.compile("PRgeneration \\d+, ");

  private final StringBuilder text = new StringBuilder();
  private String generation = "";

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

  /** One exchange in full: {@code I2 RELEASE as Write Exclusive with key 0xB: GOOD}. */
  static String line(Exchange exchange) {
    return exchange.initiator() + " " + exchange.sentence() + ": " + answer(exchange);
  }

  private void step(Step step) {
    text.append(step.keyword()).append(' ').append(step.text()).append('\n');
    step.table().forEach(row -> text.append("  | ").append(String.join(" | ", row)).append(" |\n"));
    step.notes().forEach(note -> text.append("  ").append(note).append('\n'));
    exchanges(step.exchanges());
  }

  private void exchanges(List<Exchange> exchanges) {
    Set<String> initiators = new LinkedHashSet<>();
    String pending = "";
    for (Exchange exchange : exchanges) {
      String sentence = sentence(exchange);
      if (!sentence.equals(pending)) {
        line(initiators, pending);
        initiators.clear();
        pending = sentence;
      }
      initiators.add(exchange.initiator());
    }
    line(initiators, pending);
  }

  private void line(Set<String> initiators, String sentence) {
    if (!initiators.isEmpty()) {
      text.append("  ").append(String.join(", ", initiators));
      text.append(' ').append(withoutKnown(sentence)).append('\n');
    }
  }

  /** Of what a Given step sent its words tell the fields. */
  private static String sentence(Exchange exchange) {
    return exchange.isGiven() && exchange.isGood()
        ? exchange.name() + ": GOOD"
        : exchange.sentence() + ": " + answer(exchange);
  }

  /** PRgeneration stands where it is new. */
  private String withoutKnown(String sentence) {
    Matcher counted = GENERATION.matcher(sentence);
    if (!counted.find()) {
      return sentence;
    }
    boolean known = generation.equals(counted.group());
    generation = counted.group();
    return known ? counted.replaceFirst("") : sentence;
  }

  private static String answer(Exchange exchange) {
    boolean told = exchange.isGood() && !exchange.dataIn().isEmpty();
    return told ? exchange.answer() : exchange.outcome();
  }
}
