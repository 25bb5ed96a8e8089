package org.pgrsuite.path.iscsi;

import org.pgrsuite.spc.Command;

/**
 * A command in progress in a session.
 *
 * @param command what was sent
 * @param slot its native memory
 * @param token what libiscsi reports its end under
 * @param sentAt as {@link System#nanoTime()} counts
 * @param deadline as {@link System#nanoTime()} counts
 */
record InProgress(Command command, Slot slot, int token, long sentAt, long deadline) {}
