package org.pgrsuite.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pgrsuite.run.Example;

/**
 * The tags of the scenarios agree with the catalogue. The first id of a scenario is what it is
 * about and gives its level; the others are what it shows by the way.
 */
class FeatureTagsTest {
  private final Catalogue catalogue = Catalogue.load();
  private final Tags tags = new Tags();

  @Test
  void everyIdIsInTheCatalogue() {
    assertThat(
        tags.placesWhere(
            example ->
                example.requirements().stream().anyMatch(id -> catalogue.find(id).isEmpty())),
        is(empty()));
  }

  @Test
  void theLevelIsThatOfTheFirstId() {
    assertThat(
        tags.placesWhere(
            example ->
                subject(example)
                    .filter(it -> !example.tags().contains(it.level().tag()))
                    .isPresent()),
        is(empty()));
  }

  @Test
  void whereTheFirstIdNeedsCapabilitiesOneOfThemIsTagged() {
    assertThat(
        tags.placesWhere(example -> subject(example).filter(it -> !asks(example, it)).isPresent()),
        is(empty()));
  }

  private Optional<Requirement> subject(Example example) {
    return example.requirements().stream().findFirst().flatMap(catalogue::find);
  }

  /** One is enough: losing a session and resetting a unit can be two scenarios of one id. */
  private static boolean asks(Example example, Requirement requirement) {
    List<String> needs = requirement.needs();
    return needs.isEmpty()
        || needs.stream().anyMatch(need -> example.tags().contains("@needs-" + need));
  }
}
