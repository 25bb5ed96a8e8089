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
    for (String name : List.of("index.html", "junit.xml", "summary.md")) {
      assertThat(name, Files.readString(folder.resolve(name)), containsString("naa.1"));
    }
  }

  @Test
  void thePageAloneGoesWhereItIsWanted() throws IOException {
    Path results = results("a");
    Path page = folder.resolve("page.html");
    assertThat(Pgr.run("report", results.toString(), "-o", page.toString()), is(0));
    assertThat(Files.readString(page), containsString("naa.1"));
    assertThat(Files.exists(results.resolveSibling("junit.xml")), is(false));
  }

  @Test
  void runsAreComparedAlsoByTheirFolders() throws IOException {
    Path page = folder.resolve("new/compare.html");
    String folderOfB = results("b").getParent().toString();
    assertThat(
        Pgr.run("compare", results("a").toString(), folderOfB, "-o", page.toString()), is(0));
    assertThat(Files.readString(page), containsString("All runs came to the same"));
  }

  @Test
  void oneRunIsNotCompared() throws IOException {
    assertThat(Pgr.run("compare", results("a").toString()), is(2));
    assertThat(Pgr.run("compare"), is(2));
  }

  @Test
  void whatIsNoResultsIsNotCompared() throws IOException {
    Path other = Files.writeString(folder.resolve("x.json"), "{\"format\": 2}");
    Path page = folder.resolve("compare.html");
    assertThat(
        Pgr.run("compare", results("a").toString(), other.toString(), "-o", page.toString()),
        is(2));
    assertThat(
        Pgr.run("compare", results("a").toString(), folder + "/none", "-o", page.toString()),
        is(3));
    assertThat(Files.exists(page), is(false));
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

  private Path results(String run) throws IOException {
    Path results = Files.createDirectories(folder.resolve(run)).resolve("results.json");
    Samples.write(results, Samples.results(), List.of(Samples.passed()));
    return results;
  }
}
