/**
 * What two or more runs came to, side by side, on one page that loads nothing. The first run is
 * what the others are set against: another firmware level, or another array. Scenarios are the same
 * if their ids are.
 */
package org.pgrsuite.report.page.compare;
