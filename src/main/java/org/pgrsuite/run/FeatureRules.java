package org.pgrsuite.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.catalogue.Requirement;
import org.pgrsuite.lu.config.Nearest;
import org.pgrsuite.lu.ending.ConfigurationException;

/**
 * What every scenario has to have so that reports and baselines can speak of it: requirements that
 * there are, one level, and a name of its own.
 */
public final class FeatureRules {
  private final Catalogue catalogue;

  /** With the requirements that there are. */
  public FeatureRules(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Looks at all scenarios.
   *
   * @throws ConfigurationException for the first that breaks a rule, with its place and a remedy
   */
  public void require(Selection all) {
    Map<String, Example> names = new HashMap<>();
    for (Example example : all.examples()) {
      mistake(example)
          .or(() -> sameName(names.putIfAbsent(example.name(), example)))
          .ifPresent(what -> refuse(example, what));
    }
  }

  private static void refuse(Example example, String what) {
    throw new ConfigurationException(
        "%s '%s' %s.".formatted(example.place(), example.name(), what));
  }

  private Optional<String> mistake(Example example) {
    List<String> requirements = example.requirements();
    if (requirements.isEmpty()) {
      return Optional.of("names no requirement; tag it with the one that it tests, as @REL-06");
    }
    return requirements.stream()
        .filter(Predicate.not(id -> catalogue.find(id).isPresent()))
        .findFirst()
        .map(this::unknown)
        .or(() -> level(example));
  }

  private String unknown(String id) {
    List<String> known = catalogue.all().stream().map(Requirement::id).toList();
    return "is tagged @%s, which is no requirement of the catalogue; the nearest is @%s"
        .formatted(id, Nearest.to(id, known).orElseThrow());
  }

  private static Optional<String> level(Example example) {
    int levels = new ScenarioTags(example.tags()).levels().size();
    return levels == 1
        ? Optional.empty()
        : Optional.of(
            "has %d levels; tag it with one of @mandatory, @optional and @choice"
                .formatted(levels));
  }

  private static Optional<String> sameName(Example earlier) {
    return Optional.ofNullable(earlier)
        .map(
            other ->
                "has the name of %s; reports know scenarios by their names: choose another, or put the columns of the Examples into it"
                    .formatted(other.place()));
  }
}
