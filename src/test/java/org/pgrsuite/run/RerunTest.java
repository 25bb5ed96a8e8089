package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.lu.ending.ConfigurationException;

class RerunTest {
  @TempDir Path directory;

  @Test
  void whatWentWrongIsNamedOneALineAndNothingElse() throws IOException {
    FixtureRun run = run();
    run.outcome();
    Path feature = directory.resolve("features/x.feature");
    assertThat(
        Files.readAllLines(run.report("rerun.txt")), contains(feature + ":6", feature + ":9"));
  }

  @Test
  void theFileOfTheRunBeforeSelectsWhatWentWrongInIt() throws IOException {
    FixtureRun run = run();
    run.outcome();
    run.set("pgr.only", "@" + run.report("rerun.txt"));
    run.frame().begin();
    assertThat(run.frame().mistake().isPresent(), is(false));
    assertThat(names(run.frame().selection()), contains("S2", "S3"));
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws IOException {
    FixtureRun run = run().set("pgr.only", "@no/rerun.txt");
    assertThat(
        run.outcome(), startsWith("2 pgr.only=@no/rerun.txt: there is no file no/rerun.txt;"));
  }

  @Test
  void anEmptyFileIsAMistakeSinceNothingWouldRun() throws IOException {
    Path empty = Files.createFile(directory.resolve("empty.txt"));
    Selection all = run().frame().selection();
    assertThat(
        assertThrows(ConfigurationException.class, () -> all.only("@" + empty)).getMessage(),
        is("pgr.only=@" + empty + ": the file is empty, so there is nothing to run again."));
  }

  private static List<String> names(Selection selection) {
    return selection.examples().stream().map(Example::name).toList();
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

              Scenario: S3
                Given the wire fails

              Scenario: S4
                Given it does not apply
            """);
  }
}
