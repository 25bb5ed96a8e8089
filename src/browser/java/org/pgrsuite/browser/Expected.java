package org.pgrsuite.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The scenarios that a page has to show, read from {@code results.json} and not from the page. */
final class Expected {
  private final List<JsonNode> scenarios;

  Expected() {
    try {
      JsonNode results = new ObjectMapper().readTree(Pages.results().toFile());
      scenarios = new ArrayList<>();
      results.path("scenarios").forEach(scenarios::add);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The ids of those that fit. */
  Set<String> ids(Predicate<JsonNode> fits) {
    return scenarios.stream()
        .filter(fits)
        .map(scenario -> scenario.path("id").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All values that a field has. */
  Set<String> values(String field) {
    return scenarios.stream()
        .flatMap(scenario -> texts(scenario, field))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One that has this value in this field. */
  JsonNode one(String field, String value) {
    return scenarios.stream().filter(s -> has(s, field, value)).findFirst().orElseThrow();
  }

  /** Whether a field has a value, or one of its values is that. */
  static boolean has(JsonNode scenario, String field, String value) {
    return texts(scenario, field).anyMatch(value::equals);
  }

  private static Stream<String> texts(JsonNode scenario, String field) {
    JsonNode node = scenario.path(field);
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText)
        : Stream.of(node.asText()).filter(text -> !text.isEmpty());
  }
}
