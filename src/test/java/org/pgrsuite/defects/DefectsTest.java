package org.pgrsuite.defects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.catalogue.Catalogue;
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
  void everyDefectIsSaidInASentence() {
    assertTrue(
        Defects.all().stream()
            .map(Defect::sentence)
            .allMatch(each -> each.matches("[A-Z].*\\.") && !each.contains("  ")));
  }
}
