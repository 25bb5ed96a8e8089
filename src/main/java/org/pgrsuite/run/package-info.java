/**
 * A run of the features: which scenarios, what became of each, how the run as a whole ended, and
 * where that is written. Knows nothing of commands and steps.
 */
package org.pgrsuite.run;
