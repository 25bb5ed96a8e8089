package org.pgrsuite.defects;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.defects.Defect;
import org.pgrsuite.embedded.defects.Defects;
import org.pgrsuite.lu.ending.ConfigurationException;

class DefectListTest {
  @Test
  void whoWantsNothingGetsAll() {
    assertEquals(Defects.all(), DefectList.of(List.of()));
  }

  @Test
  void defectsAndWholeGroupsAreFoundByName() {
    List<Defect> found = DefectList.of(List.of("clear-aborts", "FEN"));

    assertThat(found.stream().map(Defect::name).toList(), hasItem("clear-aborts"));
    assertThat(
        found.stream().map(Defect::group).collect(Collectors.toSet()),
        containsInAnyOrder("CLR", "FEN"));
  }

  @Test
  void aNameThatNothingHasIsAnsweredWithTheNearest() {
    var refusal =
        assertThrows(
            ConfigurationException.class, () -> DefectList.of(List.of("FEN", "clear-abort")));

    assertThat(refusal.getMessage(), containsString("'clear-abort' is no defect and no group"));
    assertThat(refusal.getMessage(), containsString("the nearest is 'clear-aborts'"));
  }

  @Test
  void theTableSaysRequirementNameAndSentenceInColumns() {
    Defect shorter = new Defect("a", "REL-06", "It releases.", rules -> rules);
    Defect longer = new Defect("a-b", "SPEC2-07", "It reserves.", rules -> rules);

    assertThat(
        DefectList.table(List.of(shorter, longer)),
        is("REL-06    a    It releases.\nSPEC2-07  a-b  It reserves."));
  }
}
