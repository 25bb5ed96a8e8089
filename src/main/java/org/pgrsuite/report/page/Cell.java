package org.pgrsuite.report.page;

/**
 * A cell of a matrix.
 *
 * @param standing what its scenarios come to
 * @param text what is read in it, beside the mark
 * @param address the id of the scenario that it leads to, the gravest; empty if there is none
 */
record Cell(Standing standing, String text, String address) {}
