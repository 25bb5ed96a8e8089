package org.pgrsuite.run;

import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.DocStringArgument;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.HookType;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.StepArgument;
import io.cucumber.plugin.event.TestStep;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pgrsuite.lu.evidence.ExchangeJson;
import org.pgrsuite.report.results.Exchange;
import org.pgrsuite.report.results.ExchangeList;
import org.pgrsuite.report.results.Step;

/** Gathers the steps of one scenario as they run, with what they attach. For one thread. */
final class StepRecorder {
  private final ExchangeList reader;
  private final List<Step> steps = new ArrayList<>();
  private List<Exchange> exchanges = new ArrayList<>();
  private List<String> notes = new ArrayList<>();

  StepRecorder(ExchangeList reader) {
    this.reader = reader;
  }

  /** The step in progress attached something; exchanges as JSON are kept. */
  void attached(EmbedEvent event) {
    if (ExchangeJson.MEDIA_TYPE.equals(event.getMediaType())) {
      exchanges.addAll(reader.read(new String(event.getData(), StandardCharsets.UTF_8)));
    }
  }

  /** The step in progress said something. */
  void said(String text) {
    notes.add(text);
  }

  /** A step ended; a hook that did nothing is none. */
  void ended(TestStep step, Result result) {
    String status = result.getStatus().name().toLowerCase(Locale.ROOT);
    long nanos = result.getDuration().toNanos();
    if (step instanceof PickleStepTestStep written) {
      StepArgument argument = written.getStep().getArgument();
      add(
          new Step(
              written.getStep().getKeyword().strip(),
              written.getStep().getText(),
              argument instanceof DataTableArgument table ? table.cells() : List.of(),
              argument instanceof DocStringArgument block ? block.getContent() : "",
              status,
              notes,
              nanos,
              exchanges));
    } else if (step instanceof HookTestStep hook && hasSomething(result)) {
      String keyword = hook.getHookType() == HookType.BEFORE ? "Before" : "After";
      add(new Step(keyword, "", List.of(), "", status, notes, nanos, exchanges));
    }
  }

  private boolean hasSomething(Result result) {
    return !exchanges.isEmpty() || !notes.isEmpty() || !result.getStatus().isOk();
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  private void add(Step step) {
    steps.add(step);
    exchanges = new ArrayList<>();
    notes = new ArrayList<>();
  }
}
