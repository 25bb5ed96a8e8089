package org.pgrsuite.differ;

import java.util.List;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AnswerText;
import org.pgrsuite.spc.Command;

/** A sequence with the answers of both units, in words and in bytes. Stateless. */
final class Transcript {
  private static final int MOST_BYTES = 256;

  private Transcript() {}

  static String of(List<Exchange> exchanges) {
    StringBuilder text = new StringBuilder();
    for (Exchange exchange : exchanges) {
      Command command = exchange.step().command();
      text.append(exchange.step()).append('\n');
      text.append("    embedded: ").append(words(command, exchange.embedded().answer()));
      text.append("    target:   ").append(words(command, exchange.target().answer()));
      exchange.deviations().forEach(d -> text.append("    differs   ").append(d).append('\n'));
    }
    return text.toString();
  }

  private static String words(Command command, ScsiResult answer) {
    StringBuilder text = new StringBuilder(answer.outcome());
    if (!answer.sense().isEmpty()) {
      text.append(" [").append(answer.sense().hex()).append(']');
    }
    if (!answer.dataIn().isEmpty()) {
      text.append(", ").append(AnswerText.sentence(command, answer.dataIn()));
      text.append(" [").append(answer.dataIn().first(MOST_BYTES).hex()).append(']');
    }
    return text.append('\n').toString();
  }
}
