package org.pgrsuite.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/**
 * Every requirement is shown of the embedded unit: by a unit test that is named after it, or by a
 * scenario. Which scenario, and why that is enough, is a list that may not hold anything else.
 */
class EmbeddedUnitTest {
  private static final Path LIST = Path.of("src/test/resources/embedded/by-scenario.txt");

  private final Catalogue catalogue = Catalogue.load();
  private final Tags tags = new Tags();
  private final Set<String> tested = NamedTests.in("org/pgrsuite/embedded", catalogue).ids();
  private final Map<String, String> listed = read();

  /** Lines of {@code ID | name of a scenario}; {@code #} begins a comment. */
  private static Map<String, String> read() {
    Map<String, String> scenarios = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(LIST)) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] columns = line.split(" \\| ", 2);
          assertThat("twice: " + line, scenarios.put(columns[0], columns[1]) == null);
        }
      }
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    return scenarios;
  }

  private List<String> listedWhere(BiPredicate<String, String> wrong) {
    List<String> found = new ArrayList<>();
    listed.forEach(
        (id, scenario) -> {
          if (wrong.test(id, scenario)) {
            found.add(id + " | " + scenario);
          }
        });
    return found;
  }

  @Test
  void everyRequirementHasATestNamedAfterItOrAScenarioInTheList() {
    List<String> missing =
        catalogue.all().stream()
            .map(Requirement::id)
            .filter(id -> !tested.contains(id) && !listed.containsKey(id))
            .toList();
    assertThat(missing, is(empty()));
  }

  @Test
  void whatHasATestOfItsOwnIsNotInTheList() {
    assertThat(listedWhere((id, scenario) -> tested.contains(id)), is(empty()));
  }

  @Test
  void onlyRequirementsAreInTheList() {
    assertThat(listedWhere((id, scenario) -> catalogue.find(id).isEmpty()), is(empty()));
  }

  @Test
  void everyScenarioInTheListExistsAndCarriesTheTag() {
    assertThat(listedWhere((id, scenario) -> !tags.areOn(scenario, id)), is(empty()));
  }
}
