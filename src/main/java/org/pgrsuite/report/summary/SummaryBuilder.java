package org.pgrsuite.report.summary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.catalogue.Requirement;
import org.pgrsuite.report.page.Headline;
import org.pgrsuite.report.page.Standing;
import org.pgrsuite.report.page.Tally;
import org.pgrsuite.report.results.Rerun;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Unit;
import org.pgrsuite.report.results.Verdict;

/** Decides what stands in the summary. Immutable. */
final class SummaryBuilder {
  private static final int FAILURES_AT_MOST = 20;

  /** A summary of thousands of bytes for one failure would be none. */
  private static final int COMPLAINT_AT_MOST = 300;

  private final Results results;
  private final List<Scenario> scenarios;
  private final List<String> order;
  private final Catalogue catalogue;

  SummaryBuilder(Results results, List<Scenario> scenarios, Catalogue catalogue) {
    this.results = results;
    this.scenarios = scenarios;
    this.catalogue = catalogue;
    this.order = catalogue.all().stream().map(Requirement::id).toList();
  }

  Summary summary() {
    Headline headline = Headline.of(results, scenarios);
    Collection<List<Scenario>> bad = bad().values();
    return new Summary(
        Standing.of(headline.verdict()).mark(),
        Markdown.code(results.unit().title()),
        Markdown.text(headline.sentence()),
        Markdown.code(results.ending().outcome()),
        counts(),
        bad.stream().limit(FAILURES_AT_MOST).map(this::failure).toList(),
        Math.max(0, bad.size() - FAILURES_AT_MOST),
        facts(results.unit()),
        new Rerun(results.run().settings()).all());
  }

  /** What failed or ended in an error, by requirement, in the order of the catalogue. */
  private Map<String, List<Scenario>> bad() {
    Comparator<String> byPlace =
        Comparator.comparing(id -> order.contains(id) ? order.indexOf(id) : order.size());
    return scenarios.stream()
        .filter(scenario -> Standing.of(scenario.verdict()).isBad())
        .sorted(Comparator.comparing(Scenario::verdict))
        .collect(
            Collectors.groupingBy(
                Scenario::requirement,
                () -> new TreeMap<>(byPlace.thenComparing(Comparator.naturalOrder())),
                Collectors.toList()));
  }

  private Summary.Failure failure(List<Scenario> bad) {
    Scenario gravest = bad.get(0);
    String id = gravest.requirement();
    return new Summary.Failure(
        Markdown.text(id),
        Markdown.text(catalogue.find(id).map(Requirement::clause).orElse("")),
        Standing.count(showing(id)),
        Markdown.text(gravest.name()),
        Markdown.code(shortened(gravest.complaint())),
        Markdown.code(gravest.place()));
  }

  /** As the page counts them: those that show the requirement by the way, too. */
  private List<Scenario> showing(String id) {
    return scenarios.stream()
        .filter(each -> each.requirement().equals(id) || each.requirements().contains(id))
        .toList();
  }

  private static String shortened(String complaint) {
    return complaint.length() <= COMPLAINT_AT_MOST
        ? complaint
        : complaint.substring(0, COMPLAINT_AT_MOST) + " …";
  }

  private List<Summary.Row> counts() {
    Tally tally = Tally.of(scenarios);
    return Stream.of(Verdict.values())
        .filter(verdict -> tally.count(verdict) > 0)
        .map(verdict -> row(Standing.of(verdict), tally.count(verdict)))
        .toList();
  }

  private static Summary.Row row(Standing standing, int count) {
    return new Summary.Row(standing.mark() + " " + standing.words(), String.valueOf(count));
  }

  private List<Summary.Row> facts(Unit unit) {
    return Stream.of(
            new Summary.Row("Unit", unit.title()),
            new Summary.Row("Serial number", unit.serial()),
            new Summary.Row("Names", String.join(", ", unit.names())),
            new Summary.Row("Suite", results.run().suite()),
            new Summary.Row("Catalogue", results.run().catalogue()),
            new Summary.Row("Begun", results.run().begun()))
        .filter(row -> !row.value().isEmpty())
        .map(row -> new Summary.Row(row.name(), Markdown.code(row.value())))
        .toList();
  }
}
