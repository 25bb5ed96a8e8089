package org.pgrsuite.steps;

import io.cucumber.java.Scenario;
import java.nio.charset.StandardCharsets;
import org.pgrsuite.lu.Exchange;
import org.pgrsuite.lu.ExchangeListener;

/** Attaches every exchange to the step that caused it: for people as text, for tools as JSON. */
final class Evidence implements ExchangeListener {
  /** The media type of an exchange as JSON. */
  static final String MEDIA_TYPE = "application/vnd.pgrsuite.exchange+json";

  private final Scenario scenario;
  private final ExchangeJson json = new ExchangeJson();

  Evidence(Scenario scenario) {
    this.scenario = scenario;
  }

  @Override
  public void exchanged(Exchange exchange) {
    String headline = ExchangeText.headline(exchange);
    scenario.attach(
        ExchangeText.of(exchange).getBytes(StandardCharsets.UTF_8), "text/plain", headline);
    scenario.attach(json.of(exchange), MEDIA_TYPE, headline);
  }
}
