package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.lu.ending.ConfigurationException;

class RunReportsTest {
  @TempDir Path directory;

  @Test
  void aRunLeavesItsReportsInTheFolderThatIsConfigured() throws IOException {
    FixtureRun run = run().set("pgr.reports", "else/where");
    run.execute();
    for (String name :
        List.of(
            "index.html",
            "results.json",
            "junit.xml",
            "summary.md",
            "outcome.txt",
            "figures.txt")) {
      assertThat(name, Files.size(directory.resolve("else/where").resolve(name)) > 0);
    }
    assertThat(Files.exists(directory.resolve("reports")), is(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"results.json", "junit.xml", "summary.md", "rerun.txt", "figures.txt"})
  void everyReportIsWrittenAnew(String name) throws IOException {
    FixtureRun run = run();
    Files.createDirectories(run.report("any").getParent());
    Files.writeString(run.report(name), "of an earlier run");
    run.outcome();
    assertThat(Files.readString(run.report(name)), not(containsString("of an earlier run")));
  }

  @Test
  void whatARunThatCannotBeginFindsOfAnEarlierOneIsRemoved() throws IOException {
    FixtureRun run = run();
    run.outcome();
    run.set("pgr.only", "nothing").outcome();
    assertThat(Files.readString(run.report("junit.xml")), containsString("tests=\"1\""));
    assertThat(Files.readString(run.report("junit.xml")), containsString("errors=\"1\""));
    assertThat(Files.readString(run.report("summary.md")), containsString("configured wrongly"));
    assertThat(Files.exists(run.report("rerun.txt")), is(false));
    assertThat(
        Files.readString(run.report("results.json")), containsString("\"ending\":{\"code\":2"));
    assertThat(Files.readString(run.report("index.html")), containsString("configured wrongly"));
  }

  @Test
  void whatOthersPutIntoTheFolderStays() throws IOException {
    FixtureRun run = run();
    Path theirs = Files.createDirectories(run.report("lab-tgt")).resolve("cucumber.html");
    Files.writeString(theirs, "theirs");
    Files.writeString(run.report("README.md"), "theirs");
    run.outcome();
    assertThat(Files.readString(theirs), is("theirs"));
    assertThat(Files.readString(run.report("README.md")), is("theirs"));
  }

  @Test
  void aFolderThatCannotBeMadeIsAMistakeOfTheOperator() throws IOException {
    FixtureRun run = run();
    Files.writeString(directory.resolve("reports"), "a file");
    String complaint = assertThrows(ConfigurationException.class, run::outcome).getMessage();
    assertThat(complaint, containsString("pgr.reports: "));
  }

  private FixtureRun run() throws IOException {
    return new FixtureRun(directory)
        .feature(
            "x.feature",
            """
            Feature: X

              Scenario: S1
                Given it passes

              Scenario: S2
                Given it fails
            """);
  }
}
