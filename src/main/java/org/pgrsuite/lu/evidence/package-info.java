/**
 * What went over the paths to the unit under test: each exchange, why it was sent, how many there
 * were. Knows nothing of scenarios.
 */
package org.pgrsuite.lu.evidence;
