/**
 * What a run may leave on a unit, written down before it happens; what an earlier run left; and
 * that one run at a time has the unit. {@link Guard} is the way in.
 */
package org.pgrsuite.lu.journal;
