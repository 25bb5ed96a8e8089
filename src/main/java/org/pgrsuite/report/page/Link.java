package org.pgrsuite.report.page;

/**
 * A scenario that is told elsewhere on the page.
 *
 * @param id where
 * @param standing what became of it
 */
record Link(String id, Standing standing) {}
