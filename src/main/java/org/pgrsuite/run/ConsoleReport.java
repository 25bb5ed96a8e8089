package org.pgrsuite.run;

import java.util.stream.Collectors;
import org.pgrsuite.report.results.Rerun;

/**
 * What a run says on the console when it ends.
 *
 * @param summary what it found
 * @param figures what became of known failures, and what it cost
 * @param folder where the reports are
 * @param rerun how scenarios are run again
 */
record ConsoleReport(Summary summary, String figures, ReportsFolder folder, Rerun rerun) {
  String text() {
    Outcome outcome = summary.outcome();
    return "%n%s%s%nreport: %s/index.html%noutcome %d: %s%n"
        .formatted(complaints(), figures, folder, outcome.code().code(), outcome.sentence());
  }

  private String complaints() {
    if (summary.bad().isEmpty()) {
      return "";
    }
    String list =
        summary.bad().stream()
            .map(finding -> "  " + finding.complaint() + "\n")
            .collect(Collectors.joining());
    return list
        + "to run the first of them again: %s%nto run all of them again: %s%n%n"
            .formatted(rerun.line(summary.bad().get(0).place()), rerun.line(folder.rerun()));
  }
}
