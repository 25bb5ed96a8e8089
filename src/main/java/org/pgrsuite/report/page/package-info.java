/**
 * {@code index.html}: one file that loads nothing, made of a {@code results.json} and the
 * catalogue. The records say what stands on the page, the templates under {@code src/main/jte} how;
 * whatever comes from a device or a feature is escaped there, by the place that it stands in.
 */
package org.pgrsuite.report.page;
