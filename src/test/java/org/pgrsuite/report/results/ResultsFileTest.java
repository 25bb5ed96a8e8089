package org.pgrsuite.report.results;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTest {
  @TempDir Path folder;

  @Test
  void whatWasWrittenIsRead() {
    Results written = Samples.results();
    Samples.write(file(), written, List.of(Samples.passed(), Samples.failed()));
    List<Scenario> scenarios = new ArrayList<>();
    Results read = ResultsReader.read(file(), scenarios::add);
    assertThat(read, is(written));
    assertThat(scenarios, contains(Samples.passed(), Samples.failed()));
  }

  @Test
  void aRunWithoutScenariosHasAFileToo() {
    Samples.write(file(), Samples.results(), List.of());
    List<Scenario> scenarios = new ArrayList<>();
    assertThat(ResultsReader.read(file(), scenarios::add).ending().code(), is(1));
    assertThat(scenarios, is(List.of()));
  }

  @Test
  void aFileThatAKilledRunLeftIsReadAsFarAsItGoes() throws IOException {
    Samples.write(file(), Samples.results(), List.of(Samples.passed(), Samples.failed()));
    String whole = Files.readString(file());
    Files.writeString(file(), whole.substring(0, whole.indexOf(Samples.failed().id()) + 9));
    List<Scenario> scenarios = new ArrayList<>();
    Results read = ResultsReader.read(file(), scenarios::add);
    assertThat(scenarios, contains(Samples.passed()));
    assertThat(read.ending(), is(Ending.missing()));
    assertThat(read.unit(), is(Samples.results().unit()));
  }

  @Test
  void whatIsOnDiskDuringARunCanBeRead() {
    ResultsWriter writer = new ResultsWriter(file(), Samples.results().run());
    writer.unit(Samples.results().unit(), List.of());
    writer.add(Samples.passed());
    List<Scenario> scenarios = new ArrayList<>();
    ResultsReader.read(file(), scenarios::add);
    assertThat(scenarios, contains(Samples.passed()));
    writer.close();
  }

  @Test
  void everyFieldOfAFailedScenarioIsInTheFileInWords() throws IOException {
    Samples.write(file(), Samples.results(), List.of(Samples.failed()));
    assertThat(
        Files.readString(file()),
        containsString("{\"name\":\"SERVICE ACTION RESERVATION KEY\",\"value\":\"0xA\"}"));
  }

  @Test
  void anotherFileIsTurnedAwayWithASentence() throws IOException {
    for (String other :
        List.of("", "[]", "no json", "{}", "{\"scenarios\":[]}", "{\"format\": 2}")) {
      Files.writeString(file(), other);
      ResultsException refusal =
          assertThrows(ResultsException.class, () -> ResultsReader.read(file(), s -> {}));
      assertThat(refusal.getMessage(), containsString("results.json is no results.json: "));
    }
  }

  @Test
  void whatWasKnownToFailIsKept() {
    KnownFailure all =
        new KnownFailure("RES-03", "why", "CASE-7", "qa", "2027-12-31", true, List.of("RES-03-0"));
    KnownFailure least = new KnownFailure("RES-03", "why", "", "qa", "", false, List.of("x"));
    Results written = Samples.results(List.of(all, least));
    Samples.write(file(), written, List.of());
    assertThat(ResultsReader.read(file(), s -> {}), is(written));
  }

  @Test
  void aRefusalIsKept() {
    Results refused = Samples.refused();
    Samples.write(file(), refused, List.of());
    assertThat(
        ResultsReader.read(file(), s -> {}).refusal(),
        is(Optional.of(new Refusal("no keys of others", "<key>", "remove & come back"))));
  }

  private Path file() {
    return folder.resolve("results.json");
  }
}
