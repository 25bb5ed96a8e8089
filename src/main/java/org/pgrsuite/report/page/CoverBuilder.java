package org.pgrsuite.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pgrsuite.catalogue.Level;
import org.pgrsuite.report.results.Ending;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.Run;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Unit;

/** Makes the cover. */
final class CoverBuilder {
  private final Results results;
  private final List<Scenario> scenarios;
  private final List<GroupView> groups;

  CoverBuilder(Results results, List<Scenario> scenarios, List<GroupView> groups) {
    this.results = results;
    this.scenarios = scenarios;
    this.groups = groups;
  }

  Cover cover() {
    Tally total = Tally.of(scenarios);
    Headline headline = Headline.of(results, scenarios);
    return new Cover(
        results.unit().title(),
        headline.verdict().token(),
        headline.sentence(),
        sentences(),
        identity(results.unit()),
        results.unit().paths(),
        CapabilityMeaning.of(results.unit()),
        run(results.run(), results.ending()),
        settings(results.run().settings()),
        total,
        groups.stream().map(this::row).filter(row -> row.tally().total() > 0).toList(),
        Stream.of(Level.values()).map(this::row).filter(r -> r.tally().total() > 0).toList());
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (results.refusal().isEmpty()) {
      sentences.add(results.ending().outcome());
    }
    new Claims(groups).warning().ifPresent(sentences::add);
    return sentences;
  }

  private static List<Fact> identity(Unit unit) {
    return present(
        new Fact("Vendor", unit.vendor()),
        new Fact("Product", unit.product()),
        new Fact("Revision", unit.revision()),
        new Fact("Serial number", unit.serial()),
        new Fact("Names (VPD page 83h)", String.join(", ", unit.names())),
        new Fact("Size", unit.blocks() == 0 ? "" : size(unit)));
  }

  private static String size(Unit unit) {
    return String.format(Locale.ROOT, "%,d blocks of %d bytes", unit.blocks(), unit.blockSize());
  }

  private static List<Fact> run(Run run, Ending ending) {
    boolean lasted = ending.nanos() > 0;
    return present(
        new Fact("Begun", run.begun()),
        new Fact("Ended", ending.ended()),
        new Fact("Duration", lasted ? Times.of(ending.nanos()) : ""),
        new Fact("of that in the target", lasted ? Times.of(ending.targetNanos()) : ""),
        new Fact(
            "Commands in scenarios",
            lasted ? String.format(Locale.ROOT, "%,d", ending.commands()) : ""),
        new Fact("Suite", run.suite()),
        new Fact("Catalogue", run.catalogue()),
        new Fact("Java", run.java()),
        new Fact("Kernel", run.kernel()),
        new Fact("libiscsi", run.libiscsi()));
  }

  private static List<Fact> settings(Map<String, String> settings) {
    return settings.entrySet().stream().map(e -> new Fact(e.getKey(), e.getValue())).toList();
  }

  private static List<Fact> present(Fact... facts) {
    return Stream.of(facts).filter(fact -> !fact.value().isEmpty()).toList();
  }

  private SummaryRow row(GroupView group) {
    String code = group.group().code();
    return row(
        code + " " + group.group().title(),
        "#" + code,
        scenarios.stream().filter(each -> each.id().startsWith(code + "-")).toList());
  }

  private SummaryRow row(Level level) {
    return row(
        level.title(),
        "",
        scenarios.stream().filter(each -> each.level().equals(level.title())).toList());
  }

  private static SummaryRow row(String label, String address, List<Scenario> of) {
    long requirements =
        of.stream().flatMap(s -> s.requirements().stream().limit(1)).distinct().count();
    return new SummaryRow(label, address, (int) requirements, Tally.of(of));
  }
}
