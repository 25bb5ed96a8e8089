package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private final Vocabulary vocabulary = new Vocabulary();

  @BeforeEach
  void addSteps() {
    List.of(
            "initiator {initiator} holds a/an {type} reservation",
            "initiator {initiator} reserves as {type}",
            "initiator {initiator} unregisters",
            "initiator {initiator} {session act}",
            "initiator(s) {initiators} is/are registered with key(s) {keys}",
            "initiator(s) {initiators} may {rights}",
            "the command succeeds",
            "there is {reservation}")
        .forEach(vocabulary::add);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the command suceeds|the command succeeds",
        "initiator I1 unregister|initiator {initiator} unregisters",
        "initiator I1 hold an Exclusive Access reservation|initiator {initiator} holds a/an {type} reservation",
      })
  void theNearestStepIsNamed(String text, String step) {
    assertThat(
        vocabulary.noSuchStep(text),
        is("no such step; the nearest is '" + step + "'" + whereToRead()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "initiators I1 and I2 are registered with keys A and B|{initiators} is 'I1 and I2', {keys} is 'A and B'",
        "initiator A is registered with key 0xA|{initiators} is 'A', {keys} is '0xA'",
        "initiator I1 reserves as WERO|{initiator} is 'I1', {type} is 'WERO'",
        "'initiator I1 reserves as '|{initiator} is 'I1', {type} is ''",
        "there is a Write Exclusiv reservation|{reservation} is 'a Write Exclusiv reservation'",
        "initiator I2 may not write|{initiators} is 'I2', {rights} is 'not write'",
      })
  void ifOnlyTheWordsInBracesAreWrongTheyAreNamed(String text, String reading) {
    String said = vocabulary.noSuchStep(text);
    assertThat(said.replaceFirst("^.*', where ", ""), is(reading + whereToRead()));
  }

  @Test
  void aColumnThatIsNotThereIsNamed() {
    assertThat(
        vocabulary.noSuchStep("initiator I1 reserves as <typ>"),
        is("no such step; <typ> is no column of the Examples"));
  }

  @Test
  void withoutAnyStepNothingIsNear() {
    assertThat(new Vocabulary().noSuchStep("anything"), startsWith("no such step"));
  }

  private static String whereToRead() {
    return "; features/README.md lists all steps, and what may stand for the words in braces";
  }
}
