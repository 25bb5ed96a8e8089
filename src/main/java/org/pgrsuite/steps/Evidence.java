package org.pgrsuite.steps;

import io.cucumber.java.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pgrsuite.lu.Exchange;
import org.pgrsuite.lu.ExchangeListener;

/**
 * Attaches the exchanges to the step that caused them: for people as text, for tools as JSON. Those
 * that bring the unit to its known state go together into one attachment.
 */
final class Evidence implements ExchangeListener {
  /** The media type of a list of exchanges as JSON. */
  static final String MEDIA_TYPE = "application/vnd.pgrsuite.exchanges+json";

  private final Scenario scenario;
  private final ExchangeJson json = new ExchangeJson();
  private final List<Exchange> collected = new ArrayList<>();
  private boolean collecting = true;

  /** Collects until {@link #attachCollected}. */
  Evidence(Scenario scenario) {
    this.scenario = scenario;
  }

  @Override
  public void exchanged(Exchange exchange) {
    if (collecting) {
      collected.add(exchange);
    } else {
      attach(List.of(exchange), ExchangeText.headline(exchange));
    }
  }

  /** Attaches what was collected; from now on each exchange is attached by itself. */
  void attachCollected() {
    collecting = false;
    if (!collected.isEmpty()) {
      attach(collected, "the known state that a scenario starts from");
    }
  }

  private void attach(List<Exchange> exchanges, String name) {
    String text = exchanges.stream().map(ExchangeText::of).collect(Collectors.joining("\n"));
    scenario.attach(text.getBytes(StandardCharsets.UTF_8), "text/plain", name);
    scenario.attach(json.of(exchanges), MEDIA_TYPE, name);
  }
}
