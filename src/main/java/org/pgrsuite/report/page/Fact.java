package org.pgrsuite.report.page;

/**
 * A line of the cover.
 *
 * @param name what it is about
 * @param value what is to be said of it
 */
record Fact(String name, String value) {}
