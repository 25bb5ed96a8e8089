package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {
  @ParameterizedTest
  @EnumSource(ExitCode.class)
  void everyOutcomeIsReadAsItWasWritten(ExitCode code) {
    Outcome outcome = new Outcome(code, "of 3 scenarios 3 passed");
    assertThat(Outcome.parse(outcome.line() + "\n"), is(outcome));
  }

  @Test
  void theSentenceStaysOnTheLineOfItsCode() {
    Outcome outcome = new Outcome(ExitCode.FAILURES, "expected GOOD,\n  but it ended otherwise\n");
    assertThat(outcome.line(), is("1 expected GOOD, but it ended otherwise"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "conformant", "7 no such code"})
  void anythingElseIsNoOutcome(String line) {
    assertThrows(IllegalArgumentException.class, () -> Outcome.parse(line));
  }
}
