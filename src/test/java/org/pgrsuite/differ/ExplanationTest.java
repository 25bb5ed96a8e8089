package org.pgrsuite.differ;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.spc.PrimaryCommand;

class ExplanationTest {
  private static final String LATE =
      """
      # a comment
      UA-04 | the target is wrong | late
        command  TEST UNIT READY
        when     registered; holder or not holder
        differs  answer: GOOD / UNIT ATTENTION, *
        may differ data: * / *
        bytes    00 00 00 00 00 00
      """;

  private static Difference difference(Set<String> facts, Deviation... deviations) {
    Step step = new Step(0, PrimaryCommand.testUnitReady());
    return new Difference(0, 0, step, facts, List.of(deviations));
  }

  private static Deviation answer(String embedded, String target) {
    return new Deviation("answer", embedded, target);
  }

  private static boolean explains(Difference difference) {
    return ExplanationReader.read(LATE).get(0).explains(difference);
  }

  @Test
  void commandStateAndBothAnswersHaveToMatch() {
    Deviation late = answer("GOOD", "UNIT ATTENTION, X");
    Set<String> facts = Set.of("registered", "holder");
    assertThat(explains(difference(facts, late)), is(true));
    assertThat(explains(difference(Set.of("registered"), late)), is(false));
    assertThat(explains(difference(facts, answer("GOOD", "BUSY"))), is(false));
    assertThat(explains(difference(facts, answer("BUSY", "UNIT ATTENTION, X"))), is(false));
  }

  @Test
  void nothingElseMayDiffer() {
    Deviation late = answer("GOOD", "UNIT ATTENTION, X");
    Set<String> facts = Set.of("registered", "holder");
    Deviation data = new Deviation("data", "1", "2");
    Deviation keys = new Deviation("registrations", "1", "2");
    assertThat(explains(difference(facts, late, data)), is(true));
    assertThat(explains(difference(facts, late, keys)), is(false));
    assertThat(explains(difference(facts, data)), is(false));
  }

  @ParameterizedTest
  @CsvSource({
    "'told: * / <the first of several>', 'A, B', A, true",
    "'told: * / <the first of several>', 'A, B', B, false",
    "'told: * / <the first of several>', A, A, false",
    "'data: * / <zeros where a key is cut>', 000000010000001000000000000000010203, 000000010000001000000000000000010000, true",
    "'data: * / <zeros where a key is cut>', 000000010000001000000000000000010203, 000000010000001000000000000000000000, false",
    "'data: * / <counts what it holds>', 00000001000000100000000000000001, 0000000100000000, true",
    "'data: * / <counts what it holds>', 00000001000000100000000000000001, 0000000200000000, false",
  })
  void someThingsAreToldByWhatTheOtherSays(String line, String ours, String theirs, boolean like) {
    Likeness likeness = Likeness.parse(line, true);
    assertThat(likeness.isLike(new Deviation(likeness.aspect(), ours, theirs)), is(like));
  }

  @ParameterizedTest
  @ValueSource(strings = {"linux", "tgt"})
  void theListsNameRequirementsAndCommandsThatExist(String target) {
    Profile profile = Profile.of(target);
    Catalogue catalogue = Catalogue.load();
    assertThat(profile.explanations(), hasSize(greaterThan(10)));
    for (Explanation each : profile.explanations()) {
      assertThat(each.toString(), catalogue.find(each.requirement()).isPresent(), is(true));
      assertThat(each.commands(), everyItem(isKind(profile)));
      assertThat(each.toString(), each.likenesses(), hasSize(greaterThan(0)));
    }
  }

  private static Matcher<String> isKind(Profile profile) {
    return in(profile.minimum().keySet());
  }

  @Test
  void aLineOfAnotherFormIsNamed() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> ExplanationReader.read("RES-03 whatever"));
    assertThat(refused.getMessage(), startsWith("not a line of explanations: RES-03"));
    refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> ExplanationReader.read(LATE.replace("  when     registered;", "  bytes    ")));
    assertThat(refused.getMessage(), containsString("no line 'when'"));
  }
}
