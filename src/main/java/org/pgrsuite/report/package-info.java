/**
 * The files that are made of a {@code results.json} when a run ends, each in a package of its own.
 */
package org.pgrsuite.report;
