package org.pgrsuite.report.summary;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.Samples;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;

class MarkdownSummaryTest {
  @TempDir Path folder;

  @Test
  void itSaysTheResultTheCountsAndWhatWasTested() throws IOException {
    assertThat(
        summary(Samples.results(), Samples.passed(), Samples.failed()),
        allOf(
            startsWith("## ✗ Persistent reservations: `<script>"),
            containsString(
                "\n**This unit does not conform: it fails 1 requirement in 1 scenario.**\n"),
            containsString("\n| verdict | scenarios |\n| --- | ---: |\n| ✗ failed | 1 |\n"),
            containsString("\n| ✓ passed | 1 |\n\n### What went wrong\n\n| requirement"),
            containsString("` |\n\n### What was tested\n\n- Unit: "),
            containsString("\n- Serial number: `S1`\n"),
            containsString("\nmvn verify -Dpgr.target='embedded?defect=x&block=512'\n")));
  }

  @Test
  void aFailureNamesRequirementClauseScenarioAndWhatWasWrong() throws IOException {
    String row =
        "| 1 failed | A failed one of REG-01 (`features/x.feature:7`)"
            + " | `expected GOOD, but <script>alert('&\"')</script>` |";
    assertThat(
        summary(Samples.results(), Samples.failed()),
        allOf(containsString("\n| REG-01 | SPC-4 "), containsString(row)));
  }

  @Test
  void scenariosAreCountedAsOnThePage() throws IOException {
    Scenario failed = Samples.scenario("REL-05", Verdict.FAILED, "x", List.of());
    Scenario passed = Samples.scenario("REL-05", "Another one", Verdict.PASSED, "", List.of());
    Scenario byTheWay =
        Samples.scenario(List.of("REL-06", "REL-05"), "A third", Verdict.PASSED, "", List.of());

    String page = summary(Samples.results(), failed, passed, byTheWay);

    assertThat(page, containsString("| 1 of 3 failed | A failed one of REL-05"));
  }

  @Test
  void nothingThatADeviceSaysIsMarkup() throws IOException {
    String odd = "a|b `c` @everyone\n# x <img src=x> [l](http://x) \1";
    String page =
        summary(Samples.results(), Samples.scenario("REL-05", Verdict.FAILED, odd, List.of()));
    String code = "| ``a\\|b `c` @everyone # x <img src=x> [l](http://x) \\u0001`` |";
    assertThat(page, containsString(code));
    assertThat(Markdown.text("*a* _b_ [c](d) <e> f|g"), is(ESCAPED));
    assertThat(Markdown.code("`a"), is("`` `a ``"));
  }

  private static final String ESCAPED = "\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> f\\|g";

  @Test
  void aTargetThatFailsEverythingHasTwentyRequirementsTold() throws IOException {
    Scenario[] failed =
        IntStream.rangeClosed(1, 30)
            .mapToObj("PRE-%02d"::formatted)
            .map(id -> Samples.scenario(id, Verdict.FAILED, "x".repeat(5_000), List.of()))
            .toArray(Scenario[]::new);
    String page = summary(Samples.results(), failed);
    assertThat(page.lines().filter(line -> line.startsWith("| PRE")).count(), is(20L));
    assertThat(page, containsString("\n… and 10 more requirements, see index.html.\n"));
    assertThat(page.length(), is(lessThan(20_000)));
  }

  @Test
  void aRefusedRunHasNoTableOfNothing() throws IOException {
    String page = summary(Samples.refused());
    assertThat(
        page,
        allOf(
            startsWith("## ! "),
            containsString("refused to touch this unit"),
            not(containsString("| verdict |")),
            not(containsString("What went wrong"))));
  }

  private String summary(Results results, Scenario... scenarios) throws IOException {
    MarkdownSummary summary = new MarkdownSummary(Catalogue.load());
    List.of(scenarios).forEach(summary::add);
    Path file = folder.resolve("summary.md");
    summary.write(results, file);
    return Files.readString(file);
  }
}
