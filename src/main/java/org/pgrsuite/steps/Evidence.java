package org.pgrsuite.steps;

import io.cucumber.java.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pgrsuite.lu.Exchange;
import org.pgrsuite.lu.ExchangeJson;
import org.pgrsuite.lu.ExchangeListener;
import org.pgrsuite.lu.Purpose;

/**
 * Collects the exchanges of a step and attaches them to it, for people as text and for tools as
 * JSON: two attachments a step, since every single one costs time in each of the reports.
 */
final class Evidence implements ExchangeListener {
  private final Scenario scenario;
  private final ExchangeJson json = new ExchangeJson();
  private final List<Exchange> collected = new ArrayList<>();

  Evidence(Scenario scenario) {
    this.scenario = scenario;
  }

  @Override
  public void exchanged(Exchange exchange) {
    collected.add(exchange);
  }

  /** Something to say beside the exchanges. */
  void note(String text) {
    scenario.log(text);
  }

  /** The step ends: attaches what it exchanged, if anything. */
  void attach() {
    if (collected.isEmpty()) {
      return;
    }
    String text = collected.stream().map(ExchangeText::of).collect(Collectors.joining("\n"));
    scenario.attach(text.getBytes(StandardCharsets.UTF_8), "text/plain", name());
    scenario.attach(json.of(collected), ExchangeJson.MEDIA_TYPE, "exchanges.json");
    collected.clear();
  }

  /** What the step is about: its act, else its first exchange; and how many more there are. */
  private String name() {
    Exchange first =
        collected.stream()
            .filter(each -> each.purpose() == Purpose.ACT)
            .findFirst()
            .orElse(collected.get(0));
    int others = collected.size() - 1;
    String more = others == 0 ? "" : ", and " + others + " more";
    return ExchangeText.headline(first) + more;
  }
}
