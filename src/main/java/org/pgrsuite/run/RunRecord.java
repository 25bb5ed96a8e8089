package org.pgrsuite.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.lu.ending.RefusedException;

/** What is known of a run in progress. Safe for use by several threads. */
final class RunRecord {
  private final ReportsFolder folder;
  private final PrintStream console;
  private final List<Finding> findings = new ArrayList<>();
  private final Thread whenInterrupted = new Thread(this::interrupted, "outcome of the run");
  private long begin = System.nanoTime();

  RunRecord(ReportsFolder folder, PrintStream console) {
    this.folder = folder;
    this.console = console;
  }

  /** From now on an end of the process is an interruption. */
  synchronized void begin() {
    begin = System.nanoTime();
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
  }

  synchronized void add(Finding finding) {
    findings.add(finding);
    if (finding.verdict().isBad()) {
      console.println(finding.complaint());
    }
  }

  /** The suite refused to go on: there is a page that says why. */
  synchronized void refused(RefusedException refusal) {
    folder.writeRefusal(new RefusalPage(refusal).html());
  }

  synchronized void end(Verdict frame) {
    if (isInterrupted()) {
      return;
    }
    Summary summary = new Summary(List.copyOf(findings), frame);
    String figures =
        new Figures(summary.findings(), Duration.ofNanos(System.nanoTime() - begin)).text();
    folder.write(summary.outcome());
    folder.writeFigures(figures);
    console.print(new ConsoleReport(summary, figures, folder).text());
    console.flush();
  }

  private synchronized void interrupted() {
    folder.write(new Summary(List.copyOf(findings), Verdict.PASSED).interrupted());
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
