package org.pgrsuite.report.page;

/**
 * A row of the summary.
 *
 * @param label a group, or a level
 * @param address where on the page it is told in full, with its {@code #}; empty if nowhere
 * @param requirements how many requirements
 * @param tally how their scenarios ended
 */
record SummaryRow(String label, String address, int requirements, Tally tally) {}
