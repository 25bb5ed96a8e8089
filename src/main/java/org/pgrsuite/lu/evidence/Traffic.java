package org.pgrsuite.lu.evidence;

/**
 * How many commands were sent and how long their answers took, since the unit was opened.
 *
 * @param commands number of commands
 * @param nanos sum of the times from sending to the answer, in nanoseconds
 */
public record Traffic(long commands, long nanos) {
  /** Nothing yet. */
  public static final Traffic NONE = new Traffic(0, 0);

  /** One command more. */
  public Traffic plus(long nanosOfCommand) {
    return new Traffic(commands + 1, nanos + nanosOfCommand);
  }

  /** Both together. */
  public Traffic plus(Traffic other) {
    return new Traffic(commands + other.commands, nanos + other.nanos);
  }

  /** What came since an earlier reading. */
  public Traffic since(Traffic earlier) {
    return new Traffic(commands - earlier.commands, nanos - earlier.nanos);
  }
}
