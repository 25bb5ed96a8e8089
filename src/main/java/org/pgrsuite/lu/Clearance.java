package org.pgrsuite.lu;

import org.pgrsuite.lu.preflight.Permissions;

/**
 * What a preflight that was passed has found out.
 *
 * @param scratch the blocks that may be written
 * @param permissions what else scenarios may do
 * @param recovered what became of an earlier run, as a sentence without a full stop
 */
record Clearance(ScratchBlocks scratch, Permissions permissions, String recovered) {}
