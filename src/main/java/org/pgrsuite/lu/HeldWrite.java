package org.pgrsuite.lu;

import java.time.Duration;
import java.util.Optional;
import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.path.PendingExchange;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;

/**
 * A write whose data is held up.
 *
 * @param address the block that it writes
 * @param before what the block held
 */
record HeldWrite(
    LogicalUnit unit,
    Initiator writer,
    long address,
    Command command,
    Bytes before,
    PendingExchange exchange) {

  /**
   * What was answered.
   *
   * @param result nothing if there was no answer in time
   * @param lost why there will be none
   */
  record Answer(Optional<ScsiResult> result, Optional<TransportException> lost) {}

  /** Sends it. The data of the writer has to be held up by now. */
  static HeldWrite send(LogicalUnit unit, Initiator writer, long address, Bytes before) {
    Command command = unit.scratch().writeAt(address, writer);
    return new HeldWrite(unit, writer, address, command, before, writer.channel().start(command));
  }

  /** Whether it was not begun for a reason that has nothing to do with it. */
  boolean isToBeRepeated() {
    return exchange
        .within(Duration.ZERO)
        .filter(each -> each.isToBeRepeated() || Attention.isOfOthers(each))
        .isPresent();
  }

  /** The same once more. */
  HeldWrite again() {
    return new HeldWrite(unit, writer, address, command, before, writer.channel().start(command));
  }

  /**
   * Waits for its answer, which is told as evidence; a unit attention is kept. A connection that
   * the target closed brings none either.
   */
  Answer answer(Duration limit) {
    try {
      Optional<ScsiResult> result = exchange.within(limit);
      tell(result, "it was in progress, and got no answer");
      result.flatMap(ScsiResult::unitAttention).ifPresent(writer.attentions()::add);
      return new Answer(result, Optional.empty());
    } catch (TransportException lost) {
      tell(Optional.empty(), "it was in progress: " + lost.getMessage());
      if (lost.isPathLost()) {
        writer.session().renew();
      }
      return new Answer(Optional.empty(), Optional.of(lost));
    }
  }

  private void tell(Optional<ScsiResult> result, String otherwise) {
    unit.line()
        .account(
            result
                .map(answer -> Exchange.answered(writer.name(), Purpose.GIVEN, command, answer))
                .orElseGet(
                    () -> Exchange.failed(writer.name(), Purpose.GIVEN, command, otherwise)));
  }

  /**
   * Looks at the block.
   *
   * @throws AssertionError if it holds neither what was there before nor what was written
   */
  EndedWrite ended(Answer answer) {
    Bytes now = unit.access().readBack(address, writer);
    boolean written = now.equals(command.dataOut());
    EndedWrite ended = new EndedWrite(toString(), answer.result(), answer.lost(), written);
    if (!ended.reachedMedium() && !now.equals(before)) {
      throw new AssertionError(
          "%s ended with %s, and block %d holds %s"
              .formatted(this, ended.outcome(), address, unit.scratch().describe(now)));
    }
    return ended;
  }

  @Override
  public String toString() {
    return "initiator " + writer + "'s " + CommandText.sentence(command);
  }
}
