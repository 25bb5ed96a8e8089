package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalPageTest {
  @TempDir Path directory;

  @Test
  void aRefusalNamesTheCheckWhatWasFoundAndTheRemedy() throws IOException {
    assertThat(
        pageOf("the suite refuses"),
        allOf(
            containsString("<dd>No keys of others.</dd>"),
            containsString("<dd>Somebody else's key 0xBAD is registered.</dd>"),
            containsString("<dd>Have it &lt;removed&gt; &amp; come back.</dd>")));
  }

  @Test
  void aRefusalBeforeTheFirstScenarioHasItsPageToo() throws IOException {
    FixtureRun run = new FixtureRun(directory).glue("steps", "unknown");
    run.feature("x.feature", "Feature: X\n\n  Scenario: S\n    Given it passes\n").outcome();
    assertThat(
        Files.readString(run.report("index.html")),
        containsString("The unit is naa.1, not naa.2."));
  }

  @Test
  void thePageOfTheNextRunSaysNothingOfIt() throws IOException {
    pageOf("the suite refuses");
    assertThat(pageOf("it passes"), not(containsString("refused")));
  }

  private String pageOf(String step) throws IOException {
    FixtureRun run = run(step);
    run.outcome();
    return Files.readString(run.report("index.html"));
  }

  private FixtureRun run(String step) throws IOException {
    return new FixtureRun(directory)
        .feature("x.feature", "Feature: X\n\n  Scenario: S\n    Given " + step + "\n");
  }
}
