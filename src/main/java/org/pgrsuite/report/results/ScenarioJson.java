package org.pgrsuite.report.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Records as JSON, with the words that people want beside the bytes. What can be worked out of the
 * bytes is not read back.
 */
final class ScenarioJson {
  private final ObjectMapper mapper;

  ScenarioJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** A scenario; every field is decoded where it did not pass, and of acts. */
  JsonNode of(Scenario scenario) {
    boolean all = scenario.verdict() != Verdict.PASSED;
    ObjectNode node = mapper.valueToTree(scenario);
    for (int i = 0; i < scenario.steps().size(); i++) {
      List<Exchange> exchanges = scenario.steps().get(i).exchanges();
      for (int j = 0; j < exchanges.size(); j++) {
        JsonNode exchange = node.path("steps").path(i).path("exchanges").path(j);
        tell(exchanges.get(j), (ObjectNode) exchange, all || exchanges.get(j).isAct());
      }
    }
    return node;
  }

  /** An exchange outside the scenarios. */
  JsonNode of(Exchange exchange) {
    ObjectNode node = mapper.valueToTree(exchange);
    tell(exchange, node, false);
    return node;
  }

  private void tell(Exchange exchange, ObjectNode node, boolean fields) {
    if (!exchange.isAnswered()) {
      node.remove("status");
    }
    node.put("sentence", exchange.sentence()).put("outcome", exchange.outcome());
    if (!exchange.sense().isEmpty()) {
      node.put("senseText", exchange.senseText());
    }
    if (fields) {
      node.set("fields", mapper.valueToTree(exchange.fields()));
      node.set("answerFields", mapper.valueToTree(exchange.answerFields()));
    } else if (!exchange.dataIn().isEmpty()) {
      node.put("answer", exchange.answer());
    }
  }
}
