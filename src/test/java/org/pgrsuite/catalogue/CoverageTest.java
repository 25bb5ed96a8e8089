package org.pgrsuite.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every requirement has a scenario, a reason why none can observe it, or a place in the list of
 * those that still wait for one. The list may only shrink: {@code mvn test -Dtest=CoverageTest
 * -Duncovered.write=true} strikes out what has got a scenario.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageTest {
  private static final Path UNCOVERED = Path.of("src/test/resources/catalogue/uncovered.txt");

  private final Catalogue catalogue = Catalogue.load();
  private final Set<String> covered = new LinkedHashSet<>(new Tags().ids());
  private final Set<String> reasoned = catalogue.unobservable().keySet();
  private Set<String> waiting;

  @BeforeAll
  void readTheList() throws IOException {
    if (Boolean.getBoolean("uncovered.write")) {
      List<String> kept = Files.readAllLines(UNCOVERED);
      kept.removeIf(id -> covered.contains(id) || reasoned.contains(id));
      Files.write(UNCOVERED, kept);
    }
    waiting = new LinkedHashSet<>(Files.readAllLines(UNCOVERED));
    System.out.println(report());
  }

  @Test
  void everyRequirementHasAScenarioOrAReasonOrStillWaits() {
    assertThat(
        idsWhere(id -> !covered.contains(id) && !reasoned.contains(id) && !waiting.contains(id)),
        is(empty()));
  }

  @Test
  void whatHasAScenarioDoesNotWait() {
    assertThat(
        "strike them out with -Duncovered.write=true",
        waiting.stream().filter(covered::contains).toList(),
        is(empty()));
  }

  @Test
  void whatHasAReasonDoesNotWait() {
    assertThat(waiting.stream().filter(reasoned::contains).toList(), is(empty()));
  }

  @Test
  void whatHasAScenarioNeedsNoReason() {
    assertThat(reasoned.stream().filter(covered::contains).toList(), is(empty()));
  }

  @Test
  void onlyRequirementsWait() {
    assertThat(waiting.stream().filter(id -> catalogue.find(id).isEmpty()).toList(), is(empty()));
  }

  private String report() {
    StringBuilder lines = new StringBuilder();
    for (Group group : catalogue.groups()) {
      List<String> open =
          catalogue.in(group).stream().map(Requirement::id).filter(waiting::contains).toList();
      lines.append(
          "%-9s %3d of %3d wait for a scenario %s%n"
              .formatted(
                  group.folder(), open.size(), catalogue.in(group).size(), String.join(" ", open)));
    }
    return lines
        .append("%d of %d wait".formatted(waiting.size(), catalogue.all().size()))
        .toString();
  }

  private List<String> idsWhere(Predicate<String> wanted) {
    return catalogue.all().stream().map(Requirement::id).filter(wanted).toList();
  }
}
