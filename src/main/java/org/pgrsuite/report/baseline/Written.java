package org.pgrsuite.report.baseline;

/**
 * A piece of a baseline.
 *
 * @param text what is written, without blanks around it
 * @param line where, counted from 1
 */
record Written(String text, int line) {}
