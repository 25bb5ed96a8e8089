package org.pgrsuite.report.page.compare;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.report.results.Complaint;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.Samples;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;

class ComparePageTest {
  private static final Pattern LOADS = Pattern.compile("src=|url\\(|@import|https?://|<script");

  @TempDir Path folder;
  private final List<Path> runs = new ArrayList<>();

  @Test
  void eachKindOfChangeHasItsListAndEachScenarioBothTexts() {
    run(passes("REL-01"), fails("REL-02", "x"), fails("REL-03", "first"), passes("REL-04"));
    run(fails("REL-01", "new"), passes("REL-02"), fails("REL-03", "second"), lacks("REL-04"));
    String page = page();
    assertThat(
        page,
        allOf(
            containsString("B fails 1 scenario of 1 requirement that A does not."),
            containsString(
                "B against A: 1 newly failing, 1 newly not supported, 1 mended, 1 still failing."),
            containsString("A ✗ failed</b></dt><dd>expected GOOD, but first</dd>"),
            containsString("B ✗ failed</b></dt><dd>expected GOOD, but second</dd>"),
            containsString("<td class=\"failed\">✗ 1 failed</td><td>newly failing</td>"),
            containsString("<td class=\"not-supported\">∅ 1 not supported</td>")));
    assertThat(page, containsString("<h3>1 newly failing</h3>"));
  }

  @Test
  void runsThatSayTheSameAreToldOnce() {
    run(fails("REL-03", "same"));
    run(fails("REL-03", "same"));
    assertThat(page(), containsString("A, B ✗ failed</b></dt><dd>expected GOOD, but same</dd>"));
  }

  @Test
  void threeRunsStandBesideEachOther() {
    run(passes("REL-01"), passes("REL-02"));
    run(fails("REL-01", "x"), passes("REL-02"));
    run(passes("REL-01"), passes("REL-02"));
    assertThat(
        page(),
        allOf(
            containsString("that A does not. C fails nothing that A does not."),
            containsString("<td>newly failing in B</td>"),
            containsString("C against A: 2 the same."),
            containsString("What came to the same in every run: 1 requirement<")));
  }

  @Test
  void runsThatCameToTheSameAreCalledSo() {
    run(passes("REL-01"));
    run(passes("REL-01"));
    assertThat(
        page(),
        allOf(
            containsString("class=\"verdict passed\">All runs came to the same in 1 scenario."),
            not(containsString("What the runs say"))));
  }

  @Test
  void aUnitDoesNotLookBetterBecauseItAnswersLess() {
    run(fails("REL-01", "x"), passes("REL-02"));
    run(lacks("REL-01"));
    assertThat(
        page(),
        allOf(
            containsString("class=\"verdict error\">Nothing fails that did not fail in A."),
            containsString("But 2 scenarios of A are not answered in B."),
            containsString("1 newly not supported"),
            containsString("1 missing here")));
  }

  @Test
  void aRunThatWasKilledIsCalledSo() throws IOException {
    run(passes("REL-01"), passes("REL-02"));
    Path killed = run(passes("REL-01"), passes("REL-02"));
    String whole = Files.readString(killed);
    Files.writeString(killed, whole.substring(0, whole.lastIndexOf("\n{\"id\"")));
    assertThat(page(), containsString("Mind that B has no verdict on the whole: the run was k"));
  }

  @Test
  void runsWithoutACommonScenarioAreNotComparedInSilence() {
    run(passes("REL-01"));
    run(passes("REL-02"));
    assertThat(page(), containsString("These runs have no scenario in common."));
  }

  @Test
  void whatADeviceOrAFeatureSaysIsTextAndNothingIsLoaded() {
    run(Samples.passed());
    run(Samples.failed());
    String page = page();
    assertThat(page, containsString("&lt;script&gt;alert("));
    assertThat(LOADS.matcher(page).find(), is(false));
  }

  @Test
  void everyLinkLeadsToSomethingOnThePage() {
    run(passes("REL-01"), fails("REL-02", "x"), passes("ZZZ-01"));
    run(fails("REL-01", "x"), passes("REL-02"), fails("ZZZ-01", "x"));
    String page = page();
    Set<String> missing = new HashSet<>(matches(page, "href=\"#([^\"]+)\""));
    missing.removeAll(matches(page, " id=\"([^\"]+)\""));
    assertThat(missing, is(Set.of()));
  }

  @Test
  void aThousandDifferencesDoNotMakeThePageHuge() {
    run(many(Verdict.PASSED));
    run(many(Verdict.FAILED));
    assertThat(page().length(), is(lessThan(3_000_000)));
  }

  private static Scenario[] many(Verdict verdict) {
    return IntStream.range(0, 1_000)
        .mapToObj(n -> scenario("REL-%02d".formatted(1 + n % 18), verdict, "x" + n, " " + n))
        .toArray(Scenario[]::new);
  }

  private static List<String> matches(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1)).toList();
  }

  private static Scenario passes(String requirement) {
    return scenario(requirement, Verdict.PASSED, "", "");
  }

  private static Scenario fails(String requirement, String actual) {
    return scenario(requirement, Verdict.FAILED, "Expected: GOOD\n     but: " + actual, "");
  }

  private static Scenario lacks(String requirement) {
    return scenario(requirement, Verdict.NOT_SUPPORTED, "TMV=0", "");
  }

  /** The id does not depend on the verdict, as with scenarios of features. */
  private static Scenario scenario(
      String requirement, Verdict verdict, String reason, String suffix) {
    Scenario sample = Samples.scenario(requirement, verdict, reason, List.of());
    Complaint complaint = Complaint.of(reason);
    return new Scenario(
        requirement + "-1" + suffix.strip(),
        sample.requirements(),
        sample.level(),
        sample.needs(),
        "A scenario of " + requirement + suffix,
        sample.feature(),
        sample.rule(),
        sample.file(),
        sample.line(),
        verdict,
        complaint.reason(),
        complaint.expected(),
        complaint.actual(),
        "",
        3_000,
        2_000,
        1,
        List.of());
  }

  private Path run(Scenario... scenarios) {
    Path file = folder.resolve("run-" + runs.size() + ".json");
    Results results = Samples.results();
    Samples.write(file, results, List.of(scenarios));
    runs.add(file);
    return file;
  }

  private String page() {
    Path page = folder.resolve("compare.html");
    ComparePage.write(runs, page);
    try {
      return Files.readString(page);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
