package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.lu.ending.RefusedException;

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
        Files.readString(run.report("preflight.html")),
        containsString("The unit is naa.1, not naa.2."));
  }

  @Test
  void whatADeviceCallsItselfIsTextAndNothingElse() {
    String page =
        new RefusalPage(new RefusedException("c", "<script>\u0000\u001b[31m", "%s $1 \\0")).html();
    assertThat(
        page,
        allOf(
            containsString("&lt;script&gt;  [31m."),
            containsString("%s $1 \\0."),
            not(containsString("\u0000"))));
  }

  @Test
  void theNextRunRemovesThePage() throws IOException {
    pageOf("the suite refuses");
    FixtureRun next = run("it passes");
    next.outcome();
    assertThat(Files.exists(next.report("preflight.html")), is(false));
  }

  private String pageOf(String step) throws IOException {
    FixtureRun run = run(step);
    run.outcome();
    return Files.readString(run.report("preflight.html"));
  }

  private FixtureRun run(String step) throws IOException {
    return new FixtureRun(directory)
        .feature("x.feature", "Feature: X\n\n  Scenario: S\n    Given " + step + "\n");
  }
}
