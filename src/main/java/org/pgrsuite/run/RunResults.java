package org.pgrsuite.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.evidence.AroundScenarios;
import org.pgrsuite.lu.evidence.ExchangeJson;
import org.pgrsuite.lu.evidence.Traffic;
import org.pgrsuite.report.Reports;
import org.pgrsuite.report.results.Ending;
import org.pgrsuite.report.results.Exchange;
import org.pgrsuite.report.results.ExchangeList;
import org.pgrsuite.report.results.Refusal;
import org.pgrsuite.report.results.ResultsWriter;
import org.pgrsuite.report.results.Run;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.UnitPath;
import org.pgrsuite.report.results.UnitPortrait;

/**
 * Keeps {@code results.json} while a run goes on, and makes the other reports of it at its end. It
 * is begun with the first thing to say, and after its end nothing is added. For one thread at a
 * time.
 */
final class RunResults {
  private final Path file;
  private final Supplier<Run> run;
  private final AroundScenarios around;
  private final ExchangeJson json = new ExchangeJson();
  private final ExchangeList reader = new ExchangeList();
  private final UnitPortrait portrait = new UnitPortrait();
  private Optional<ResultsWriter> writer = Optional.empty();
  private Optional<Refusal> refusal = Optional.empty();
  private Traffic traffic = Traffic.NONE;
  private boolean unitTold;
  private boolean ended;

  /**
   * Nothing is written yet.
   *
   * @param file the file
   * @param run asked once, when the run begins
   * @param around what happens around the scenarios
   */
  RunResults(Path file, Supplier<Run> run, AroundScenarios around) {
    this.file = file;
    this.run = run;
    this.around = around;
  }

  void begin() {
    writer = Optional.of(new ResultsWriter(file, run.get()));
  }

  void add(Scenario scenario, Traffic ofScenario) {
    if (ended) {
      return;
    }
    if (!unitTold) {
      List<Exchange> preflight = takeOutside();
      scenario.exchanges().forEach(portrait::see);
      tellUnit(preflight);
    }
    traffic = traffic.plus(ofScenario);
    writer().add(scenario);
  }

  void refused(RefusedException why) {
    refusal = Optional.of(new Refusal(why.check(), why.found(), why.remedy()));
  }

  /** The last word. */
  void end(Outcome outcome, Duration lasted) {
    if (ended) {
      return;
    }
    ended = true;
    List<Exchange> outside = takeOutside();
    boolean any = unitTold;
    if (!any) {
      tellUnit(outside);
    }
    Ending ending =
        new Ending(
            outcome.code().code(),
            outcome.sentence(),
            Machine.now(),
            lasted.toNanos(),
            traffic.nanos(),
            traffic.commands());
    writer().end(any ? outside : List.of(), refusal, ending);
    Reports.writeBeside(file);
  }

  private void tellUnit(List<Exchange> preflight) {
    unitTold = true;
    writer().unit(portrait.unit(paths()), preflight);
  }

  private List<Exchange> takeOutside() {
    List<Exchange> exchanges = reader.read(json.of(around.takeExchanges()));
    exchanges.forEach(portrait::see);
    return exchanges;
  }

  private List<UnitPath> paths() {
    return around.paths().entrySet().stream().map(RunResults::path).toList();
  }

  private static UnitPath path(Map.Entry<String, org.pgrsuite.path.PathDescription> entry) {
    var path = entry.getValue();
    return new UnitPath(
        entry.getKey(), path.name(), path.transport(), path.initiatorPort(), path.targetPort());
  }

  private ResultsWriter writer() {
    if (writer.isEmpty()) {
      begin();
    }
    return writer.orElseThrow();
  }
}
