package org.pgrsuite.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.logging.LogEntry;

/** What a browser's log of the DevTools protocol says about requests. Stateless. */
final class Requests {
  /** All that makes a request: also one that a cache or the file itself answers. */
  private static final Set<String> EVENTS =
      Set.of("Network.requestWillBeSent", "Network.webSocketCreated");

  private Requests() {}

  /** The addresses, without the blank page that stands before every other. */
  static List<String> in(List<LogEntry> log) {
    return log.stream()
        .map(entry -> parsed(entry.getMessage()).path("message"))
        .filter(message -> EVENTS.contains(message.path("method").asText()))
        .map(message -> message.path("params"))
        .map(p -> p.at("/request/url").asText(p.path("url").asText()))
        .filter(address -> !address.equals("about:blank"))
        .toList();
  }

  private static JsonNode parsed(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException odd) {
      throw new IllegalStateException("the log is not JSON: " + json, odd);
    }
  }
}
