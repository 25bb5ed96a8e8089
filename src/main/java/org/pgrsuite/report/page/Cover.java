package org.pgrsuite.report.page;

import java.util.List;
import org.pgrsuite.report.results.UnitPath;

/**
 * What stands first: what was tested, with what, and what came of it.
 *
 * @param unit how the unit is called, for the title
 * @param standing how the run ended, for the style sheet
 * @param headline the result in one sentence
 * @param sentences what has to be said beside it
 * @param identity what the unit says of itself
 * @param paths how it was reached
 * @param capabilities REPORT CAPABILITIES
 * @param run with what it was tested
 * @param settings how that was configured
 * @param total all scenarios
 * @param groups a row for each group
 * @param levels a row for each level
 */
record Cover(
    String unit,
    String standing,
    String headline,
    List<String> sentences,
    List<Fact> identity,
    List<UnitPath> paths,
    List<CapabilityMeaning.Capability> capabilities,
    List<Fact> run,
    List<Fact> settings,
    Tally total,
    List<SummaryRow> groups,
    List<SummaryRow> levels) {}
