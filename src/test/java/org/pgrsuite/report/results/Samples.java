package org.pgrsuite.report.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small results to test with. */
public final class Samples {
  /** A vendor that would run as a script if it were not escaped. */
  public static final String EVIL = "<script>alert('&\"')</script>";

  private Samples() {}

  /** Of a run that found failures. */
  public static Results results() {
    return results(Optional.empty(), new Ending(1, "not conformant: " + EVIL, "", 9, 8, 7));
  }

  /** Of a run that was refused. */
  public static Results refused() {
    Refusal refusal = new Refusal("no keys of others", "<key>", "remove & come back");
    return results(Optional.of(refusal), new Ending(4, "refused for safety: <key>", "", 9, 8, 7));
  }

  /** Of a run that was held against a baseline. */
  public static Results results(List<KnownFailure> baseline) {
    return results(Optional.empty(), new Ending(0, "as expected", "", 9, 8, 7), baseline);
  }

  private static Results results(Optional<Refusal> refusal, Ending ending) {
    return results(refusal, ending, List.of());
  }

  private static Results results(
      Optional<Refusal> refusal, Ending ending, List<KnownFailure> baseline) {
    UnitPath path = new UnitPath("I1", "embedded?defect=x&block=512", "embedded", "iqn.x", "1");
    return new Results(
        new Run(
            "1", "2 requirements", "17", "Linux", "", "2026-11-22T16:00:00Z", settings(), baseline),
        new Unit(EVIL, "DISK", "1", "S1", List.of("naa.1"), 8, 512, List.of(path), CAPABILITIES),
        List.of(testUnitReady()),
        List.of(testUnitReady()),
        refusal,
        ending);
  }

  private static final String CAPABILITIES = "00081DC0EA010000";

  private static Map<String, String> settings() {
    return Map.of("pgr.target", "embedded?defect=x&block=512");
  }

  /** One that passed. */
  public static Scenario passed() {
    return scenario("REL-06", Verdict.PASSED, "", List.of());
  }

  /** One that failed. */
  public static Scenario failed() {
    Step step =
        new Step("When", "I1 " + EVIL, List.of(), "", "failed", List.of(), 5, List.of(register()));
    return scenario("REG-01", Verdict.FAILED, "Expected: GOOD\n     but: " + EVIL, List.of(step));
  }

  /** One with this verdict. */
  public static Scenario scenario(
      String requirement, Verdict verdict, String reason, List<Step> steps) {
    return scenario(
        requirement, "A " + verdict.title() + " one of " + requirement, verdict, reason, steps);
  }

  /** One with this name and verdict. */
  public static Scenario scenario(
      String requirement, String name, Verdict verdict, String reason, List<Step> steps) {
    return scenario(List.of(requirement), name, verdict, reason, steps);
  }

  /** One that shows several requirements. */
  public static Scenario scenario(
      List<String> requirements, String name, Verdict verdict, String reason, List<Step> steps) {
    Complaint complaint = Complaint.of(reason);
    return new Scenario(
        ScenarioId.of(requirements.get(0), name),
        requirements,
        "mandatory",
        List.of(),
        name,
        "A feature",
        "A rule",
        "features/x.feature",
        7,
        verdict,
        complaint.reason(),
        complaint.expected(),
        complaint.actual(),
        "",
        3_000,
        2_000,
        1,
        steps);
  }

  /** A command that a scenario is about, and that was refused. */
  public static Exchange register() {
    String sense = "70000500000000000000000024000000";
    String list = "0000000000000000" + "000000000000000A" + "0000000000000000";
    return new Exchange(
        "I1", "act", "5F000000000000001800", list, 0, 2, sense, "", 0, "", "", 1_500);
  }

  /** A command that was answered with GOOD. */
  public static Exchange testUnitReady() {
    return new Exchange("I1", "observation", "000000000000", "", 0, 0, "", "", 0, "", "", 1_500);
  }

  /** Writes a file. */
  public static void write(Path file, Results results, List<Scenario> scenarios) {
    ResultsWriter writer = new ResultsWriter(file, results.run());
    writer.unit(results.unit(), results.preflight());
    scenarios.forEach(writer::add);
    writer.end(results.cleanUp(), results.refusal(), results.ending());
  }
}
