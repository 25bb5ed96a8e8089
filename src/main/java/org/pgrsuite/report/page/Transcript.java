package org.pgrsuite.report.page;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.report.results.Exchange;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Step;
import org.pgrsuite.report.results.Verdict;

/**
 * A scenario as a short text: its steps, and below each a line for what was sent and what it came
 * to. Of steps that went well the commands that tell nothing new are only counted, and initiators
 * that sent the same one after the other and were answered the same share a line. Steps that did
 * not go well have a sign.
 */
final class Transcript {
  private final StringBuilder text = new StringBuilder();
  private final News news = new News();
  private int skipped;

  private Transcript() {}

  /** Nothing of a scenario that was not carried out: the reason why stands for it. */
  static String of(Scenario scenario) {
    Transcript transcript = new Transcript();
    if (isCarriedOut(scenario.verdict())) {
      scenario.steps().stream().filter(Transcript::isWritten).forEach(transcript::step);
    }
    transcript.skipped();
    return transcript.text.toString().stripTrailing();
  }

  /** Whether a scenario with this verdict was begun, and so has something to tell. */
  static boolean isCarriedOut(Verdict verdict) {
    return verdict != Verdict.NOT_SUPPORTED && verdict != Verdict.NOT_RUN;
  }

  /** What the suite does before and after the steps is not what the scenario is about. */
  private static boolean isWritten(Step step) {
    return !step.text().isEmpty();
  }

  /** One exchange in full: {@code I2 RELEASE as Write Exclusive with key 0xB: GOOD}. */
  static String line(Exchange exchange) {
    return exchange.initiator() + " " + exchange.sentence() + ": " + answer(exchange);
  }

  private void step(Step step) {
    if (step.isSkipped()) {
      skipped++;
      return;
    }
    List<String> lines = new ArrayList<>();
    int counted = 0;
    for (Alike alike : Alike.of(step.exchanges())) {
      if (news.has(alike.first()) || !step.hasPassed()) {
        lines.add(line(alike));
      } else {
        counted += alike.exchanges().size();
      }
    }
    text.append(step.hasPassed() ? "" : step.mark() + " ");
    text.append(step.keyword()).append(' ').append(step.text());
    text.append(counted == 0 ? "" : " (" + counted + ")").append('\n');
    step.table().forEach(row -> text.append("  | ").append(String.join(" | ", row)).append(" |\n"));
    step.notes().forEach(note -> text.append("  ").append(note).append('\n'));
    lines.forEach(line -> text.append("  ").append(line).append('\n'));
  }

  /** Steps after the one that failed. */
  private void skipped() {
    if (skipped > 0) {
      text.append("– ")
          .append(skipped)
          .append(skipped == 1 ? " step" : " steps")
          .append(" not run");
    }
  }

  private static String line(Alike alike) {
    Exchange first = alike.first();
    return alike.initiators() + " " + first.sentence() + ": " + answer(first);
  }

  /** What came back on one line. */
  static String answer(Exchange exchange) {
    boolean told = exchange.isGood() && !exchange.dataIn().isEmpty();
    return told ? exchange.answer() : exchange.outcome();
  }
}
