package org.pgrsuite.report.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pgrsuite.report.results.KnownFailure;
import org.pgrsuite.report.results.Run;
import org.pgrsuite.report.results.Scenario;

/**
 * A known failure, and what became of its scenarios.
 *
 * @param failure the entry of the baseline
 * @param over whether it had ended when the run began
 * @param standing what its scenarios come to
 * @param links those that there were in the run
 * @param missing how many were not
 */
record KnownView(
    KnownFailure failure, boolean over, Standing standing, List<Link> links, int missing) {
  private static final int DATE_LENGTH = "2026-11-22".length();

  /** All entries of the run's baseline, in its order. */
  static List<KnownView> of(Run run, List<Scenario> scenarios) {
    Map<String, Scenario> byId =
        scenarios.stream()
            .collect(Collectors.toMap(Scenario::id, Function.identity(), (one, other) -> one));
    return run.baseline().stream().map(known -> of(known, run, byId)).toList();
  }

  private static KnownView of(KnownFailure known, Run run, Map<String, Scenario> byId) {
    List<Scenario> own =
        known.scenarios().stream().map(byId::get).filter(Objects::nonNull).toList();
    return new KnownView(
        known,
        run.begun().length() >= DATE_LENGTH
            && known.isOverOn(LocalDate.parse(run.begun().substring(0, DATE_LENGTH))),
        Standing.of(own),
        own.stream().map(each -> new Link(each.id(), Standing.of(each.verdict()))).toList(),
        known.scenarios().size() - own.size());
  }

  /** How they ended: {@code 3 of 5 failed as expected}. */
  String count() {
    return standing.count(links.stream().map(Link::standing).toList());
  }

  /** Who accepted it and until when. */
  String terms() {
    String until = failure.until().isEmpty() ? "" : " until " + failure.until();
    String sometimes = failure.sometimes() ? " · fails only sometimes" : "";
    return "accepted by " + failure.acceptedBy() + until + sometimes;
  }
}
