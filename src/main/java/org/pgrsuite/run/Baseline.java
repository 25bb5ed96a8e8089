package org.pgrsuite.run;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pgrsuite.report.results.KnownFailure;

/**
 * Holds verdicts against what is known to fail. Only failures of the target can be known: what
 * host, wire or suite do wrong is never expected. Immutable.
 */
public final class Baseline {
  private final List<KnownFailure> failures;
  private final LocalDate today;
  private final Map<String, KnownFailure> byScenario = new HashMap<>();

  /**
   * On this day.
   *
   * @param failures what is known, each scenario once
   */
  Baseline(List<KnownFailure> failures, LocalDate today) {
    this.failures = List.copyOf(failures);
    this.today = today;
    failures.forEach(known -> known.scenarios().forEach(id -> byScenario.put(id, known)));
  }

  /** Of a run that goes on now. */
  static Baseline today(List<KnownFailure> failures) {
    return new Baseline(failures, LocalDate.now(ZoneOffset.UTC));
  }

  /** What the verdict on a scenario is, with what is known of it. */
  public Verdict judge(String id, Verdict found) {
    KnownFailure known = byScenario.get(id);
    if (known == null) {
      return found;
    }
    return switch (found.kind()) {
      case FAILED -> known.isOverOn(today) ? noMore(known, found) : known(known, found);
      case PASSED -> known.sometimes() || known.isOverOn(today) ? found : unexpected(known);
      default -> found;
    };
  }

  /** Whether it says something of this scenario. */
  public boolean lists(String id) {
    return byScenario.containsKey(id);
  }

  /** What is known. */
  List<KnownFailure> failures() {
    return failures;
  }

  /** The entries that count no more. */
  List<KnownFailure> over() {
    return failures.stream().filter(known -> known.isOverOn(today)).toList();
  }

  private static Verdict known(KnownFailure known, Verdict found) {
    return new Verdict(
        Verdict.Kind.EXPECTED_FAILURE, "known as %s: %s".formatted(known.title(), found.reason()));
  }

  private static Verdict noMore(KnownFailure known, Verdict found) {
    return new Verdict(
        Verdict.Kind.FAILED,
        "the baseline expected it until %s (%s): %s"
            .formatted(known.until(), known.title(), found.reason()));
  }

  private static Verdict unexpected(KnownFailure known) {
    return new Verdict(
        Verdict.Kind.UNEXPECTED_PASS,
        "the baseline says that it fails (%s); take it off there".formatted(known.title()));
  }
}
