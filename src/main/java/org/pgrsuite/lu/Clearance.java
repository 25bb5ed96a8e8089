package org.pgrsuite.lu;

/**
 * What a preflight that was passed has found out.
 *
 * @param scratch the blocks that may be written
 * @param permissions what else scenarios may do
 */
record Clearance(ScratchBlocks scratch, Permissions permissions) {}
