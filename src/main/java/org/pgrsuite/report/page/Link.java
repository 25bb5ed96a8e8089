package org.pgrsuite.report.page;

/**
 * A scenario that is told elsewhere on the page.
 *
 * @param id where
 * @param name its name
 * @param standing what became of it
 */
record Link(String id, String name, Standing standing) {}
