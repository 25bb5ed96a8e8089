package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;

/**
 * A command that was done: status GOOD.
 *
 * @param dataIn what is returned, already limited by the allocation length
 * @param taken bytes of data out that the command asked for
 */
public record Reply(Bytes dataIn, int taken) implements Outcome {
  /** Done, without data. */
  public static final Reply DONE = new Reply(Bytes.NONE, 0);

  /** Done, with data for the initiator. */
  public static Reply data(Bytes dataIn) {
    return new Reply(dataIn, 0);
  }

  /** Done, with so many bytes of data from the initiator. */
  public static Reply taken(int bytes) {
    return new Reply(Bytes.NONE, bytes);
  }
}
