package org.pgrsuite.steps;

import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AnswerText;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.FieldText;

/**
 * An exchange as a person reads it: who sent what, in words and in hexadecimal, and what came back.
 */
final class ExchangeText {
  private static final int BYTES_A_LINE = 16;
  private static final int MOST_BYTES = 64;

  private ExchangeText() {}

  /** One line: {@code I2: RELEASE as Write Exclusive with key 0xB -> GOOD}. */
  static String headline(Exchange exchange) {
    return exchange.initiator()
        + ": "
        + CommandText.sentence(exchange.command())
        + " -> "
        + exchange.result().map(ScsiResult::outcome).orElse("no answer")
        + purpose(exchange.purpose());
  }

  /** All of it; the fields of the command only where a scenario is about it. */
  static String of(Exchange exchange) {
    Command command = exchange.command();
    StringBuilder text = new StringBuilder(headline(exchange)).append('\n');
    hex(text, "CDB", command.cdb());
    hex(text, "data out", command.dataOut());
    if (exchange.purpose() == Purpose.ACT) {
      CommandText.fields(command).forEach(field -> field(text, field));
    }
    exchange.result().ifPresent(result -> answer(text, command, result));
    if (!exchange.failure().isEmpty()) {
      text.append("  ").append(exchange.failure()).append('\n');
    }
    return text.toString();
  }

  private static String purpose(Purpose purpose) {
    return purpose == Purpose.ACT ? "" : "  (" + purpose.title() + ")";
  }

  private static void answer(StringBuilder text, Command command, ScsiResult result) {
    text.append("  status   ").append(result.status()).append('\n');
    if (!result.sense().isEmpty()) {
      hex(text, "sense", result.sense());
      text.append("    ").append(AnswerText.sense(result.sense())).append('\n');
    }
    if (!result.dataIn().isEmpty()) {
      hex(text, "data in", result.dataIn());
      AnswerText.fields(command, result.dataIn()).forEach(field -> field(text, field));
    }
    result.oddity(command).ifPresent(odd -> text.append("  odd      ").append(odd).append('\n'));
    text.append("  time     ").append(result.nanos() / 1000).append(" us\n");
  }

  private static void field(StringBuilder text, FieldText field) {
    text.append("    ").append(field.name()).append(": ").append(field.value()).append('\n');
  }

  private static void hex(StringBuilder text, String label, Bytes bytes) {
    int shown = Math.min(bytes.length(), MOST_BYTES);
    for (int at = 0; at < shown; at += BYTES_A_LINE) {
      String name = at == 0 ? label : "";
      text.append("  ").append(name).append(" ".repeat(9 - name.length()));
      text.append(bytes.slice(at, Math.min(BYTES_A_LINE, shown - at)).hex()).append('\n');
    }
    if (shown < bytes.length()) {
      text.append("           … ").append(bytes.length()).append(" bytes in all\n");
    }
  }
}
