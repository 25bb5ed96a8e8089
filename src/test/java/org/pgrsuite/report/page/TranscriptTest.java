package org.pgrsuite.report.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.report.results.Exchange;
import org.pgrsuite.report.results.Samples;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Step;
import org.pgrsuite.report.results.Verdict;

class TranscriptTest {
  private static final String READ_KEYS = "5E000000000000100000";
  private static final String KEY_A = "0000000700000008000000000000000A";
  private static final String NO_KEY = "0000000800000000";

  @Test
  void whatTellsNothingNewIsCounted() {
    assertThat(
        transcript(
            Verdict.PASSED,
            step("Given", "I1 is registered", "passed", sent("I1", "given", "", "", 0)),
            step("When", "I1 clears", "passed", readKeys("I1", KEY_A), act(0)),
            step("Then", "no key is left", "passed", readKeys("I1", NO_KEY)),
            step("And", "nor for I2", "passed", readKeys("I2", NO_KEY), readKeys("I3", NO_KEY))),
        is(
            """
            Given I1 is registered (1)
            When I1 clears (1)
              I1 TEST UNIT READY: GOOD
            Then no key is left
              I1 READ KEYS: PRgeneration 8, no key
            And nor for I2 (2)"""));
  }

  @Test
  void whatDidNotGoWellIsToldWhereItWas() {
    assertThat(
        transcript(
            Verdict.FAILED,
            step("When", "I1 clears", "passed", readKeys("I1", KEY_A), act(0x18)),
            step("Then", "no key is left", "failed", readKeys("I1", KEY_A), readKeys("I2", KEY_A)),
            step("And", "nothing else", "skipped"),
            step("And", "nothing at all", "skipped")),
        is(
            """
            When I1 clears (1)
              I1 TEST UNIT READY: RESERVATION CONFLICT
            ✗ Then no key is left
              I1, I2 READ KEYS: PRgeneration 7, key 0xA
            – 2 steps not run"""));
  }

  @Test
  void aReasonStandsForWhatWasNotCarriedOut() {
    assertThat(
        transcript(Verdict.NOT_SUPPORTED, step("Given", "I1 is registered", "skipped")), is(""));
  }

  private static String transcript(Verdict verdict, Step... steps) {
    Scenario scenario = Samples.scenario("CLR-01", verdict, "", List.of(steps));
    return Transcript.of(scenario);
  }

  private static Step step(String keyword, String text, String status, Exchange... exchanges) {
    return new Step(keyword, text, List.of(), "", status, List.of(), 5, List.of(exchanges));
  }

  private static Exchange act(int status) {
    return sent("I1", "act", "000000000000", "", status);
  }

  private static Exchange readKeys(String initiator, String data) {
    return sent(initiator, "observation", READ_KEYS, data, 0);
  }

  private static Exchange sent(
      String initiator, String purpose, String cdb, String data, int status) {
    String command = cdb.isEmpty() ? "000000000000" : cdb;
    return new Exchange(initiator, purpose, command, "", 4096, status, "", data, 0, "", "", 1_500);
  }
}
