package org.pgrsuite.run;

import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestSourceParsed;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows under which feature and rule a scenario stands. Safe for several threads. */
final class FeatureNames {
  private final Map<URI, Collection<Node>> sources = new ConcurrentHashMap<>();

  void parsed(TestSourceParsed event) {
    sources.put(event.getUri(), event.getNodes());
  }

  String feature(TestCase scenario) {
    return name(scenario, Node.Feature.class);
  }

  /** Empty if it stands under none. */
  String rule(TestCase scenario) {
    return name(scenario, Node.Rule.class);
  }

  private String name(TestCase scenario, Class<? extends Node> kind) {
    Location at = scenario.getLocation();
    return sources.getOrDefault(scenario.getUri(), List.of()).stream()
        .flatMap(root -> root.findPathTo(node -> node.getLocation().equals(at)).stream())
        .flatMap(List::stream)
        .filter(kind::isInstance)
        .flatMap(node -> node.getName().stream())
        .findFirst()
        .orElse("");
  }
}
