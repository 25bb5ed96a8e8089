package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.cucumber.core.cli.Main;
import io.cucumber.picocontainer.PicoFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
  @TempDir Path directory;

  @Test
  void theConsoleShowsWhatAStepSentAsPeopleReadItAndNotAsTools() throws IOException {
    Path console = directory.resolve("console.txt");
    byte code =
        Main.run(
            "--plugin",
            "pretty:" + console,
            "--no-summary",
            "--glue",
            "org.pgrsuite.steps",
            "--object-factory",
            PicoFactory.class.getName(),
            "features/05-REL/releasing.feature:137");
    assertThat((int) code, is(0));
    assertThat(
        Files.readString(console),
        allOf(
            containsString("I2: RELEASE of Write Exclusive with key 0xB -> GOOD"),
            containsString("CDB      5F 02 01 00 00 00 00 00 18 00"),
            containsString("Embedding exchanges.json"),
            not(containsString("\"cdb\""))));
  }
}
