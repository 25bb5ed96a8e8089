package org.pgrsuite.report.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.pgrsuite.spc.AnswerText;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.FieldText;
import org.pgrsuite.spc.Status;

/**
 * One command and what became of it. Bytes are hexadecimal digits, empty where there are none.
 *
 * @param initiator who sent it: {@code I1}
 * @param purpose why: preflight, known state, given, act, observation, clean up
 * @param cdb the command descriptor block
 * @param dataOut what went with it
 * @param dataInLength how many bytes the initiator was ready for
 * @param status the SCSI status; of no meaning where {@code failure} says something
 * @param sense sense data as received
 * @param dataIn what came back
 * @param residual bytes that were announced and not moved; negative: bytes too many
 * @param oddity what is odd about the amount of data, in words
 * @param failure what host or wire did wrong, in words; empty if the unit answered
 * @param nanos time from sending to the answer in nanoseconds
 */
@JsonInclude(Include.NON_EMPTY)
public record Exchange(
    String initiator,
    String purpose,
    String cdb,
    String dataOut,
    @JsonInclude(Include.NON_DEFAULT) int dataInLength,
    int status,
    String sense,
    String dataIn,
    @JsonInclude(Include.NON_DEFAULT) int residual,
    String oddity,
    String failure,
    long nanos) {
  private static final String ACT = "act";
  private static final String KNOWN_STATE = "known state";

  /** What is missing in a file is empty. */
  public Exchange {
    initiator = Absent.orEmpty(initiator);
    purpose = Absent.orEmpty(purpose);
    cdb = Absent.orEmpty(cdb);
    dataOut = Absent.orEmpty(dataOut);
    sense = Absent.orEmpty(sense);
    dataIn = Absent.orEmpty(dataIn);
    oddity = Absent.orEmpty(oddity);
    failure = Absent.orEmpty(failure);
  }

  /** Whether the unit answered. */
  public boolean isAnswered() {
    return failure.isEmpty();
  }

  /** Whether it is what a scenario is about. */
  public boolean isAct() {
    return purpose.equals(ACT);
  }

  /** Whether it only brought the unit to the state that every scenario starts from. */
  public boolean isKnownState() {
    return purpose.equals(KNOWN_STATE);
  }

  /** Whether the unit answered with GOOD. */
  public boolean isGood() {
    return isAnswered() && status == Status.GOOD.code();
  }

  /** What was sent. */
  public Command command() {
    return new Command(Bytes.ofHex(cdb), Bytes.ofHex(dataOut), dataInLength);
  }

  /** What was sent, on one line: {@code RELEASE as Write Exclusive with key 0xB}. */
  public String sentence() {
    return CommandText.sentence(command());
  }

  /** What it came to: GOOD, RESERVATION CONFLICT, sense key and additional sense, no answer. */
  public String outcome() {
    if (!isAnswered()) {
      return "no answer";
    }
    return AnswerText.outcome(new Status(status), Bytes.ofHex(sense));
  }

  /** The status by its name: {@code CHECK CONDITION}. */
  public String statusText() {
    return new Status(status).title();
  }

  /** CDB and parameter data field by field. */
  public List<FieldText> fields() {
    return CommandText.fields(command());
  }

  /** What came back field by field. */
  public List<FieldText> answerFields() {
    return dataIn.isEmpty() ? List.of() : AnswerText.fields(command(), Bytes.ofHex(dataIn));
  }

  /** What came back on one line; empty if nothing did. */
  public String answer() {
    return dataIn.isEmpty() ? "" : AnswerText.sentence(command(), Bytes.ofHex(dataIn));
  }

  /** The sense data in words; empty if there was none. */
  public String senseText() {
    return sense.isEmpty() ? "" : AnswerText.sense(Bytes.ofHex(sense));
  }
}
