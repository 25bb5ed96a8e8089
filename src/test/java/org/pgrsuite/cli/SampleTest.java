package org.pgrsuite.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed example is what the suite makes today; if not: {@code bin/pgr sample}. */
class SampleTest {
  @TempDir Path folder;

  @Test
  void theCommittedSampleIsWhatTheCommandMakes() throws IOException {
    Sample.write(folder);
    Path committed = Path.of("reports", "sample", Sample.PAGE);
    assertThat(
        "run bin/pgr sample",
        withoutWhatVaries(folder.resolve(Sample.PAGE)),
        is(withoutWhatVaries(committed)));
  }

  /** So that the page of the whole suite, 4,000 scenarios and growing, stays below 3 MB. */
  @Test
  void aPassedScenarioTakesLittleRoom() throws IOException {
    Pattern passed =
        Pattern.compile(
            "<details id=\"\\S+\"[^>]*><summary><b>✓ passed</b>.*?</details>", Pattern.DOTALL);
    String page = Files.readString(Path.of("reports", "sample", Sample.PAGE));
    IntSummaryStatistics sizes =
        passed.matcher(page).results().mapToInt(each -> each.group().length()).summaryStatistics();
    assertThat("passed scenarios", sizes.getCount(), is(68L));
    assertThat("characters on average", sizes.getAverage(), is(lessThan(650.0)));
  }

  /** Times, dates, the machine and the version of the suite differ from run to run. */
  private static String withoutWhatVaries(Path page) throws IOException {
    return Files.readString(page)
        .replaceAll("\\d+(\\.\\d)? (µs|ms|s)\\b", "TIME")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z", "DATE")
        .replaceAll("<dt>(Suite|Java|Kernel|Catalogue)</dt><dd>[^<]*</dd>", "")
        .replaceAll("conformance suite \\S+ from", "");
  }
}
