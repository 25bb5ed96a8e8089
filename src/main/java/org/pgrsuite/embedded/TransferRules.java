package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.Status;

/** How data is cut off, and what residual is reported. SPC-4 4.2.5.6, RFC 7143 11.4.5. */
public class TransferRules {
  private static final int DESCRIPTOR = 0x72;

  /** Data as an allocation length limits it: its first bytes. Of commands but PR IN. */
  public Bytes limited(Bytes answer, long allocationLength) {
    return answer.first((int) Math.min(allocationLength, Integer.MAX_VALUE));
  }

  /** What comes back for a command that was not done: no data is moved [ACC-40]. */
  public Answer refused(LogicalUnit unit, Command command, Refusal refusal) {
    Bytes sense = refusal.sense().map(each -> sense(unit, each)).orElse(Bytes.NONE);
    return new Answer(refusal.status(), sense, Bytes.NONE, expected(command));
  }

  /** What comes back for a command that was done. */
  public Answer done(Command command, Reply reply) {
    return new Answer(Status.GOOD, Bytes.NONE, moved(command, reply), residual(command, reply));
  }

  /** The data that is moved: no more than the initiator takes [IN-35]. */
  public Bytes moved(Command command, Reply reply) {
    return reply.dataIn().first(command.dataInLength());
  }

  /**
   * What was announced less what the command is about: positive if less was moved than announced
   * [IN-09], negative if more would have been [IN-35].
   */
  public int residual(Command command, Reply reply) {
    return expected(command) - reply.dataIn().length() - reply.taken();
  }

  /** Sense data as it is returned: fixed format, or as D_SENSE says [UA-12]. */
  public Bytes sense(LogicalUnit unit, SenseData sense) {
    SenseData said =
        unit.control().descriptorSense()
            ? new SenseData(DESCRIPTOR, sense.key(), sense.additional())
            : sense;
    return unit.options().is(UnitOption.SENSE, "detailed") ? DetailedSense.of(said) : said.encode();
  }

  private static int expected(Command command) {
    return command.dataInLength() + command.dataOut().length();
  }
}
