package org.pgrsuite.report.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.report.results.Exchange;
import org.pgrsuite.report.results.KnownFailure;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.Samples;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Step;
import org.pgrsuite.report.results.Verdict;

class ReportPageTest {
  private static final Pattern LOADS = Pattern.compile("src=|url\\(|@import|https?://|fetch\\(");

  @TempDir Path folder;

  @Test
  void whatADeviceOrAFeatureSaysIsTextAndNothingElse() throws IOException {
    String page = page(Samples.results(), Samples.passed(), Samples.failed());
    assertThat(page, not(containsString("<script>alert")));
    assertThat(page, containsString("&lt;script&gt;alert("));
    assertThat("scripts", page.split("<script").length - 1, is(1));
  }

  @Test
  void itLoadsNothingFromAnywhere() throws IOException {
    String page = page(Samples.results(), Samples.passed(), Samples.failed());
    assertThat(LOADS.matcher(page).find(), is(false));
  }

  @Test
  void theCoverSaysWhatWasTestedWithWhatAndWhatCameOfIt() throws IOException {
    assertThat(
        page(Samples.results(), Samples.passed(), Samples.failed()),
        allOf(
            containsString("This unit does not conform: it fails 1 requirement in 1 scenario."),
            containsString("<dt>Names (VPD page 83h)</dt><dd>naa.1</dd>"),
            containsString("8 blocks of 512 bytes"),
            containsString("<b>SIP_C 1</b>"),
            containsString("embedded?defect=x&amp;block=512"),
            containsString("2026-11-22T16:00:00Z")));
  }

  @Test
  void aFailedScenarioIsToldByteByByte() throws IOException {
    assertThat(
        page(Samples.results(), Samples.failed()),
        allOf(
            containsString("<code>5F 00 00 00 00 00 00 00 18 00</code>"),
            containsString("<dt>SERVICE ACTION RESERVATION KEY</dt><dd>0xA</dd>"),
            containsString("ILLEGAL REQUEST, INVALID FIELD IN CDB (05/24/00)"),
            containsString("<dt>Expected</dt><dd>GOOD</dd>"),
            containsString(
                "mvn verify -Dpgr.target='embedded?defect=x&amp;block=512'"
                    + " -Dpgr.only=features/x.feature:7")));
  }

  @Test
  void aRefusalNamesTheCheckWhatWasFoundAndTheRemedy() throws IOException {
    assertThat(
        page(Samples.refused()),
        allOf(
            containsString("the suite refused to touch this unit"),
            containsString("<dd>No keys of others.</dd>"),
            containsString("<dd>&lt;key&gt;.</dd>"),
            containsString("<dd>Remove &amp; come back.</dd>"),
            containsString("TEST UNIT READY: GOOD")));
  }

  @Test
  void aRunThatWasKilledHasAPageToo() throws IOException {
    Samples.write(results(), Samples.results(), List.of(Samples.passed(), Samples.failed()));
    String whole = Files.readString(results());
    Files.writeString(results(), whole.substring(0, whole.indexOf("\"cleanUp\"") - 2));
    ReportPage.write(results(), index());
    assertThat(Files.readString(index()), containsString("the run was ended before its end"));
  }

  @Test
  void aUnitThatClaimsLittleIsCalledSo() throws IOException {
    String sentence = "more than a fifth";
    Scenario lacking = Samples.scenario("REL-05", Verdict.NOT_SUPPORTED, "NUAR", List.of());
    assertThat(page(Samples.results(), Samples.passed(), lacking), containsString(sentence));
    assertThat(page(Samples.results(), Samples.passed()), not(containsString(sentence)));
  }

  @Test
  void knownFailuresHaveAPartOfTheirOwn() throws IOException {
    Scenario failed = Samples.scenario("RES-03", Verdict.EXPECTED_FAILURE, "known", List.of());
    KnownFailure known =
        new KnownFailure(
            "RES-03",
            "GOOD whatever <key>",
            "CASE-7",
            "qa",
            "2027-12-31",
            true,
            List.of(failed.id(), "RES-03-never0"));
    assertThat(
        page(Samples.results(List.of(known)), Samples.passed(), failed),
        allOf(
            containsString("Nothing new: this unit fails 1 scenario, which is known."),
            containsString("<h2>Expected failures</h2>"),
            containsString("⊗ 1 failed as expected</b> <a href=\"#RES-03\">RES-03</a>"),
            containsString("GOOD whatever &lt;key&gt;"),
            containsString("accepted by qa until 2027-12-31 · fails only sometimes · CASE-7"),
            containsString("1 of them not in this run"),
            containsString("<option value=\"expected-failure\">"),
            not(containsString("What went wrong")),
            not(containsString("<option value=\"unexpected-pass\">"))));
  }

  @Test
  void anEntryThatHasEndedIsCalledSo() throws IOException {
    Scenario failed = Samples.scenario("RES-03", Verdict.FAILED, "wrong", List.of());
    KnownFailure over =
        new KnownFailure("RES-03", "why", "", "qa", "2026-11-21", false, List.of(failed.id()));
    assertThat(
        page(Samples.results(List.of(over)), failed),
        allOf(
            containsString("until 2026-11-21, which is over: it counts no more"),
            containsString("What went wrong")));
  }

  @Test
  void aRunWithoutABaselineSaysNothingOfOne() throws IOException {
    assertThat(
        page(Samples.results(), Samples.passed(), Samples.failed()),
        allOf(
            not(containsString("<h2>Expected failures")),
            not(containsString("<option value=\"expected-failure"))));
  }

  @Test
  void aTargetThatFailsEverythingDoesNotMakeThePageHuge() throws IOException {
    List<Exchange> many = Collections.nCopies(20, Samples.register());
    Step step = new Step("When", "it acts", List.of(), "", "failed", List.of(), 5, many);
    Scenario[] failed =
        IntStream.range(0, 1_000)
            .mapToObj(n -> failed("REL-%02d".formatted(1 + n % 20), "Failure " + n, step))
            .toArray(Scenario[]::new);
    assertThat(page(Samples.results(), failed).length(), is(lessThan(3_000_000)));
  }

  @Test
  void ofManyFailuresEachRequirementHasOneThatIsToldByteByByte() throws IOException {
    Step step =
        new Step(
            "When", "it acts", List.of(), "", "failed", List.of(), 5, List.of(Samples.register()));
    Scenario[] failed =
        IntStream.range(0, 400)
            .mapToObj(n -> failed("PRE-%02d".formatted(1 + n / 20), "Failure " + n, step))
            .toArray(Scenario[]::new);
    String page = page(Samples.results(), failed);
    assertThat("told whole", page.split("<dt>CDB</dt>").length - 1, is(3 * 20));
  }

  private static Scenario failed(String requirement, String name, Step step) {
    return Samples.scenario(requirement, name, Verdict.FAILED, "wrong", List.of(step));
  }

  private String page(Results results, Scenario... scenarios) throws IOException {
    Samples.write(results(), results, List.of(scenarios));
    ReportPage.write(results(), index());
    return Files.readString(index());
  }

  private Path results() {
    return folder.resolve("results.json");
  }

  private Path index() {
    return folder.resolve("index.html");
  }
}
