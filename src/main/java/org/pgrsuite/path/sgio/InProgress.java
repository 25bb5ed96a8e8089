package org.pgrsuite.path.sgio;

import org.pgrsuite.spc.Command;

/**
 * A command that the kernel is carrying out.
 *
 * @param command what was sent
 * @param handle the open that it was sent through
 * @param sentAt as {@link System#nanoTime()} counts
 * @param deadline as {@link System#nanoTime()} counts
 */
record InProgress(Command command, SgHandle handle, long sentAt, long deadline) {}
