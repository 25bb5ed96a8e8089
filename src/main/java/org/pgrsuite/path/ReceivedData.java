package org.pgrsuite.path;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

/** How much of a buffer a command filled, which neither SG_IO nor libiscsi counts. Stateless. */
public final class ReceivedData {
  private ReceivedData() {}

  /**
   * What was asked for less the residual. A command that did not succeed sends nothing unless it
   * says so: with a residual that leaves something, or with RECOVERED ERROR.
   *
   * @param residual bytes not moved; negative if there would have been more
   * @return bytes at the beginning of the buffer that came in, 0 to {@link Command#dataInLength()}
   */
  public static int length(Command command, Status status, Bytes sense, int residual) {
    boolean counts = residual > 0 || status.equals(Status.GOOD) || isRecovered(sense);
    int moved = command.dataInLength() - Math.max(residual, 0);
    return counts ? Math.max(moved, 0) : 0;
  }

  private static boolean isRecovered(Bytes sense) {
    return SenseData.decode(sense)
        .filter(data -> data.key() == SenseKey.RECOVERED_ERROR && !data.isDeferred())
        .isPresent();
  }
}
