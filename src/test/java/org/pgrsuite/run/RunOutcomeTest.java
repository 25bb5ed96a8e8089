package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunOutcomeTest {
  @TempDir Path directory;

  private FixtureRun run;

  @BeforeEach
  void makeRun() {
    run = new FixtureRun(directory);
  }

  @Test
  void aRunInWhichEverythingPassesIsConformant() throws IOException {
    assertThat(scenarios("it passes", "it passes"), is("0 conformant: of 2 scenarios 2 passed"));
  }

  @Test
  void aScenarioThatDoesNotApplyIsNotCountedAsPassed() throws IOException {
    assertThat(
        scenarios("it passes", "it does not apply"),
        is("0 conformant: of 2 scenarios 1 passed, 1 not run"));
  }

  @Test
  void aFailingFeatureIsNamedWithItsStepAndTheFirstLineOfTheMessage() throws IOException {
    assertThat(
        scenarios("it passes", "it fails"),
        allOf(
            startsWith("1 not conformant: of 2 scenarios 1 passed, 1 failed; first: "),
            endsWith(
                "x.feature:6 'S2' failed at 'Given it fails (line 7)': expected GOOD, but it"
                    + " ended RESERVATION CONFLICT")));
  }

  @ParameterizedTest
  @CsvSource({
    "it fails inside, 1 not conformant: of 1 scenario",
    "the wire fails, 3 host",
    "the suite errs, 3 host",
    "the run ends, 3 host or wire ended the run early",
    "the suite refuses, 4 refused for safety",
    "it is configured wrongly, 2 configuration",
    "there is no such step, 2 configuration",
    "it does not apply, 5 nothing was run: of 1 scenario 1 not run; first: ",
  })
  void everyEndOfAScenarioHasItsCode(String step, String outcome) throws IOException {
    assertThat(scenarios(step), startsWith(outcome));
  }

  @ParameterizedTest
  @CsvSource({
    "the suite refuses, it is configured wrongly, 4",
    "there is no such step, the run ends, 2",
    "the run ends, it fails, 3",
    "it fails, the wire fails, 1",
    "the wire fails, it passes, 3",
  })
  void theGraverEndDecidesInWhicheverOrder(String graver, String other, int code)
      throws IOException {
    assertThat(scenarios(graver, other), startsWith(code + " "));
    assertThat(scenarios(other, graver), startsWith(code + " "));
  }

  @Test
  void whatAHookFindsAfterAFailureIsNotHiddenByIt() throws IOException {
    run.glue("steps", "refusing");
    assertThat(
        scenarios("it fails"),
        is(
            "4 refused for safety: of 1 scenario 1 refused; first: "
                + Places.of(directory.resolve("features/x.feature"))
                + ":3 'S1' refused: somebody registered a key meanwhile: take the unit for yourself"));
  }

  @Test
  void anErrorStaysOneAndWhatAHookFindsOfTheTargetIsToldBesides() throws IOException {
    run.glue("steps", "complaining");
    assertThat(
        scenarios("the wire fails"),
        allOf(
            startsWith("3 host, wire or suite failed: of 1 scenario 1 in error; first: "),
            endsWith(
                "at 'Given the wire fails (line 4)': no answer on I1 in 10 s; after that:"
                    + " nobody spoke of it: expected GOOD, but it ended BUSY")));
  }

  @Test
  void aComparisonIsToldWithBothSides() throws IOException {
    run.glue("steps", "complaining");
    assertThat(
        scenarios("it passes"),
        endsWith("'S1' failed: nobody spoke of it: expected GOOD, but it ended BUSY"));
  }

  @Test
  void anUndefinedStepIsNamedWithItsLine() throws IOException {
    assertThat(
        scenarios("there is no such step"),
        endsWith("x.feature:3 'S1' wrong at 'Given there is no such step (line 4)': no such step"));
  }

  @Test
  void anAmbiguousStepIsNamedWithItsLine() throws IOException {
    run.glue("steps", "ambiguous");
    assertThat(scenarios("it passes"), endsWith("(line 4)': several steps match"));
  }

  @ParameterizedTest
  @CsvSource({
    "unreachable, '3 host, wire or suite failed: /dev/sdz: no such device'",
    "unknown, '4 refused for safety: the unit is naa.1, not naa.2: nothing was written'",
    "misconfigured, '2 configuration, features or steps are wrong: pgr.scratch lies behind the"
        + " last block'",
  })
  void aRunThatCannotBeginSaysWhy(String glue, String outcome) throws IOException {
    run.glue("steps", glue);
    assertThat(scenarios("it passes"), is(outcome + " (no scenario was run)"));
  }

  @Test
  void aFeatureThatIsNotGherkinIsNamedWithItsLine() throws IOException {
    run.feature("y.feature", "Feature: Y\n\n  Scenario: Z\n    Given it passes\n    Wenn\n");
    assertThat(
        scenarios("it passes"),
        allOf(startsWith("2 "), containsString("y.feature:5 is not Gherkin: expected: ")));
  }

  @Test
  void aScenarioWithoutStepsIsAMistakeSinceItWouldPass() throws IOException {
    run.feature("y.feature", "Feature: Y\n\n  Scenario: Z\n    Wenn it passes\n");
    assertThat(scenarios("it passes"), endsWith("y.feature:3 'Z' has no steps and would pass."));
  }

  @Test
  void aSelectionThatNamesNothingIsAMistake() throws IOException {
    run.set("pgr.only", "S3");
    assertThat(
        scenarios("it passes", "it passes"),
        is("2 pgr.only=S3 names no scenario: the nearest is 'S1'."));
  }

  @Test
  void aWrongConfigurationIsAMistake() throws IOException {
    run.set("pgr.path", "/dev/sda");
    assertThat(scenarios("it passes"), startsWith("2 pgr.path=/dev/sda (from -D) is no key"));
  }

  @Test
  void withoutAnyScenarioNothingIsRun() throws IOException {
    assertThat(run.feature("x.feature", "Feature: X\n").outcome(), startsWith("5 no scenario"));
  }

  @Test
  void beforeTheEndTheOutcomeIsAnInterruption() throws IOException {
    run.frame().begin();
    assertThat(
        Files.readString(run.report("outcome.txt")),
        is("130 the run was interrupted before its end\n"));
  }

  /** The outcome of scenarios S1, S2 and so on, of one step each. */
  private String scenarios(String... steps) throws IOException {
    StringBuilder text = new StringBuilder("Feature: X\n\n");
    for (int i = 0; i < steps.length; i++) {
      text.append("  Scenario: S%d%n    Given %s%n%n".formatted(i + 1, steps[i]));
    }
    return run.feature("x.feature", text.toString()).outcome();
  }
}
