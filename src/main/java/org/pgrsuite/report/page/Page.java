package org.pgrsuite.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.report.results.Exchange;
import org.pgrsuite.report.results.Refusal;

/**
 * All that stands on the page.
 *
 * @param style the style sheet
 * @param script what makes filters and links comfortable; the page is whole without
 * @param suite the version of the suite
 * @param cover what stands first
 * @param refusal why the suite refused the unit, if it did
 * @param access what reservations make of commands
 * @param actions service actions in every situation
 * @param groups the requirements and their scenarios
 * @param capabilities what scenarios need, to filter by
 * @param rerun what the lines begin with that run a scenario again
 * @param known what became of the failures that were known
 * @param outside what was sent around the scenarios, where that is all there is
 */
record Page(
    String style,
    String script,
    String suite,
    Cover cover,
    Optional<Refusal> refusal,
    Matrix access,
    Matrix actions,
    List<GroupView> groups,
    List<String> capabilities,
    String rerun,
    List<KnownView> known,
    List<Exchange> outside) {
  /** A pattern that the suite writes into blocks has shown itself after so many. */
  private static final int BYTES = 64;

  /** Whether there is anything but the cover. */
  boolean hasScenarios() {
    return cover.total().total() > 0;
  }

  /** Bytes in pairs: {@code 5F 00}. */
  static String hex(String digits) {
    return digits.replaceAll("(..)(?!$)", "$1 ");
  }

  /** What was sent and what came back, byte by byte, a line each; of long data the beginning. */
  static String bytes(Exchange exchange) {
    return Stream.of(
            "CDB      " + hex(exchange.cdb()),
            exchange.dataOut().isEmpty() ? "" : "data out " + beginning(exchange.dataOut()),
            exchange.dataIn().isEmpty() ? "" : "data in  " + beginning(exchange.dataIn()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String beginning(String digits) {
    return digits.length() <= 2 * BYTES
        ? hex(digits)
        : "%s … and %d bytes more"
            .formatted(hex(digits.substring(0, 2 * BYTES)), digits.length() / 2 - BYTES);
  }

  static String lines(List<Exchange> exchanges) {
    return exchanges.stream().map(Page::line).collect(Collectors.joining("\n"));
  }

  static String time(long nanos) {
    return Times.of(nanos);
  }

  static String line(Exchange exchange) {
    return Transcript.line(exchange);
  }

  /** A clause as a sentence; the name of a setting or a file keeps its first letter. */
  static String sentence(String clause) {
    boolean name = clause.split(" ", 2)[0].matches(".*[./].*");
    String text =
        clause.isEmpty() || name
            ? clause
            : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    return text.endsWith(".") ? text : text + ".";
  }
}
