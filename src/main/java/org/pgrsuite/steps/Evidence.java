package org.pgrsuite.steps;

import io.cucumber.java.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.evidence.ExchangeJson;
import org.pgrsuite.lu.evidence.ExchangeListener;
import org.pgrsuite.lu.evidence.Purpose;

/**
 * Collects the exchanges of a step and attaches them to it, for people as text and for tools as
 * JSON: two attachments a step, since every single one costs time in each of the reports.
 */
final class Evidence implements ExchangeListener {
  private final Scenario scenario;
  private final ExchangeJson json = new ExchangeJson();
  private final List<Exchange> collected = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private Optional<String> firstNote = Optional.empty();

  Evidence(Scenario scenario) {
    this.scenario = scenario;
  }

  @Override
  public void exchanged(Exchange exchange) {
    collected.add(exchange);
    texts.add(ExchangeText.of(exchange));
  }

  @Override
  public void noted(String what) {
    texts.add(what + "\n");
    scenario.log(what);
    firstNote = firstNote.or(() -> what.lines().findFirst());
  }

  /** The step ends: attaches what it exchanged, if anything. */
  void attach() {
    if (texts.isEmpty()) {
      return;
    }
    String text = String.join("\n", texts);
    scenario.attach(text.getBytes(StandardCharsets.UTF_8), "text/plain", name());
    if (!collected.isEmpty()) {
      scenario.attach(json.of(collected), ExchangeJson.MEDIA_TYPE, "exchanges.json");
    }
    collected.clear();
    texts.clear();
    firstNote = Optional.empty();
  }

  /** What the step is about: what happened, else its act, else its first exchange. */
  private String name() {
    String headline = firstNote.orElseGet(this::headline);
    int others = texts.size() - 1;
    String more = others == 0 ? "" : ", and " + others + " more";
    return headline + more;
  }

  private String headline() {
    return ExchangeText.headline(
        collected.stream()
            .filter(each -> each.purpose() == Purpose.ACT)
            .findFirst()
            .orElse(collected.get(0)));
  }
}
