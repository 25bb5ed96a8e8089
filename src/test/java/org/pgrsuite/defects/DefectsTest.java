package org.pgrsuite.defects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.catalogue.Requirement;
import org.pgrsuite.embedded.defects.Defect;
import org.pgrsuite.embedded.defects.Defects;

class DefectsTest {
  @Test
  void noTwoDefectsHaveOneName() {
    List<String> names = Defects.names();

    assertEquals(names.size(), new HashSet<>(names).size());
  }

  @Test
  void everyDefectViolatesARequirementOfTheCatalogue() {
    Catalogue catalogue = Catalogue.load();

    assertEquals(
        List.of(),
        Defects.all().stream()
            .map(Defect::requirement)
            .filter(id -> catalogue.find(id).isEmpty())
            .toList());
  }

  @Test
  void everyRequirementIsViolatedByADefectOrThereIsAReasonWhyNot() throws IOException {
    Set<String> violated =
        Defects.all().stream().map(Defect::requirement).collect(Collectors.toSet());

    assertEquals(
        Reasons.whyNone().names(),
        Catalogue.load().all().stream()
            .map(Requirement::id)
            .filter(id -> !violated.contains(id))
            .collect(Collectors.toSet()));
  }

  @Test
  void everyDefectIsSaidInASentence() {
    assertTrue(
        Defects.all().stream()
            .map(Defect::sentence)
            .allMatch(each -> each.matches("[A-Z].*\\.") && !each.contains("  ")));
  }
}
