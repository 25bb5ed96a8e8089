package org.pgrsuite.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.lu.config.ConfigurationReader;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.report.results.Rerun;
import org.pgrsuite.report.results.Scenario;

/** What is known of a run in progress. Safe for use by several threads. */
final class RunRecord {
  private final ReportsFolder folder;
  private final PrintStream console;
  private final RunResults results;
  private final Baseline baseline;
  private final List<Finding> findings = new ArrayList<>();
  private final Thread whenInterrupted = new Thread(this::interrupted, "outcome of the run");
  private long begin = System.nanoTime();

  RunRecord(ReportsFolder folder, PrintStream console, RunResults results, Baseline baseline) {
    this.folder = folder;
    this.console = console;
    this.results = results;
    this.baseline = baseline;
  }

  /** From now on an end of the process is an interruption. */
  synchronized void begin() {
    begin = System.nanoTime();
    folder.removeRerun();
    results.begin();
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
  }

  synchronized void add(Finding finding, Scenario scenario) {
    findings.add(finding);
    results.add(scenario, finding.traffic());
    if (finding.verdict().isBad()) {
      console.println(finding.complaint());
    }
  }

  /** The suite refused to go on: the report says why. */
  synchronized void refused(RefusedException refusal) {
    results.refused(refusal);
  }

  synchronized void end(Verdict frame) {
    if (isInterrupted()) {
      return;
    }
    Summary summary = new Summary(List.copyOf(findings), frame);
    String figures = new Figures(summary.findings(), lasted()).text();
    end(summary, summary.outcome());
    folder.writeFigures(figures);
    String account = new BaselineAccount(baseline, summary.findings()).text();
    Rerun rerun = new Rerun(ConfigurationReader.ofThisProcess().given());
    console.print(new ConsoleReport(summary, account + figures, folder, rerun).text());
    console.flush();
  }

  private synchronized void interrupted() {
    Summary summary = new Summary(List.copyOf(findings), Verdict.PASSED);
    end(summary, summary.interrupted());
  }

  private void end(Summary summary, Outcome outcome) {
    folder.write(outcome);
    folder.writeRerun(summary.bad().stream().map(Finding::place).toList());
    results.end(outcome, lasted());
  }

  private Duration lasted() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** The machine lets nobody withdraw a hook once it has begun to end. */
  private boolean isInterrupted() {
    try {
      Runtime.getRuntime().removeShutdownHook(whenInterrupted);
      return false;
    } catch (IllegalStateException ending) {
      return true;
    }
  }
}
