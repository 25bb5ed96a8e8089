/**
 * Baselines: files in which people keep what a target is known to do wrong, who accepted it and
 * until when. Read with the line of each mistake, and written anew from the results of a run.
 */
package org.pgrsuite.report.baseline;
