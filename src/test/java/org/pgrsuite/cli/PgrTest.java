package org.pgrsuite.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.report.results.Samples;

class PgrTest {
  @TempDir Path folder;

  @Test
  void aReportIsMadeBesideItsResults() throws IOException {
    Path results = folder.resolve("results.json");
    Samples.write(results, Samples.results(), List.of(Samples.passed()));
    assertThat(Pgr.run("report", results.toString()), is(0));
    assertThat(Files.readString(folder.resolve("index.html")), containsString("naa.1"));
  }

  @Test
  void aMistakeOnTheCommandLineEndsWith2() throws IOException {
    Path other = Files.writeString(folder.resolve("x.json"), "[]");
    assertThat(Pgr.run("report", other.toString()), is(2));
    assertThat(Pgr.run("report"), is(2));
    assertThat(Pgr.run("repord"), is(2));
  }

  @Test
  void aBaselineIsWrittenOnceAndNeverOverWhatPeopleMadeOfIt() throws IOException {
    Path results = folder.resolve("results.json");
    Path baseline = folder.resolve("known.yaml");
    Samples.write(results, Samples.results(), List.of(Samples.failed()));
    String[] command = {"baseline", results.toString(), "-o", baseline.toString()};
    assertThat(Pgr.run(command), is(0));
    assertThat(Files.readString(baseline), containsString("- requirement: REG-01"));
    Files.writeString(baseline, "theirs");
    assertThat(Pgr.run(command), is(2));
    assertThat(Files.readString(baseline), is("theirs"));
    assertThat(Pgr.run("baseline", results.toString(), "--until", "soon"), is(2));
  }

  @Test
  void aFileThatCannotBeReadEndsWith3() {
    assertThat(Pgr.run("report", folder.resolve("none").toString()), is(3));
  }
}
