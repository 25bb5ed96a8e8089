package org.pgrsuite.steps;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.pgrsuite.lu.Exchange;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AnswerText;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;

/**
 * An exchange as a tool reads it: initiator, purpose, command, cdb, dataOut, status, sense, dataIn,
 * residual, nanos. Bytes are hexadecimal digits; what was answered is missing if nothing was.
 */
final class ExchangeJson {
  private final JsonFactory factory = new JsonFactory();

  /** One JSON object. */
  String of(Exchange exchange) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("initiator", exchange.initiator());
      json.writeStringField("purpose", exchange.purpose().title());
      command(json, exchange.command());
      if (exchange.result().isPresent()) {
        answer(json, exchange.command(), exchange.result().get());
      } else {
        json.writeStringField("failure", exchange.failure());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a writer in memory cannot fail", e);
    }
    return text.toString();
  }

  private static void command(JsonGenerator json, Command command) throws IOException {
    json.writeStringField("command", CommandText.name(command));
    json.writeStringField("words", CommandText.sentence(command));
    bytes(json, "cdb", command.cdb());
    bytes(json, "dataOut", command.dataOut());
    json.writeNumberField("dataInLength", command.dataInLength());
  }

  private static void answer(JsonGenerator json, Command command, ScsiResult result)
      throws IOException {
    json.writeNumberField("status", result.status().code());
    json.writeStringField("outcome", result.outcome());
    bytes(json, "sense", result.sense());
    bytes(json, "dataIn", result.dataIn());
    json.writeStringField("answer", AnswerText.sentence(command, result.dataIn()));
    json.writeNumberField("residual", result.residual());
    json.writeNumberField("nanos", result.nanos());
  }

  private static void bytes(JsonGenerator json, String name, Bytes bytes) throws IOException {
    json.writeStringField(name, bytes.plainHex());
  }
}
