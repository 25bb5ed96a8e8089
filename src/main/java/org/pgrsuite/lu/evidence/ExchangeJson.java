package org.pgrsuite.lu.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;

/**
 * Exchanges as a tool reads them, an array of objects: initiator, purpose, command, cdb, dataOut,
 * dataInLength, status, sense, dataIn, residual, oddity (in words), nanos. Bytes are hexadecimal
 * digits; empty ones and what was not answered are left out.
 */
public final class ExchangeJson {
  /** The media type of a list of exchanges as JSON. */
  public static final String MEDIA_TYPE = "application/vnd.pgrsuite.exchanges+json";

  private final JsonFactory factory = new JsonFactory();

  /** One JSON array. */
  public String of(List<Exchange> exchanges) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.writeStartArray();
      for (Exchange exchange : exchanges) {
        write(json, exchange);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a writer in memory cannot fail", e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Exchange exchange) throws IOException {
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
  }

  private static void command(JsonGenerator json, Command command) throws IOException {
    json.writeStringField("command", CommandText.name(command));
    bytes(json, "cdb", command.cdb());
    bytes(json, "dataOut", command.dataOut());
    json.writeNumberField("dataInLength", command.dataInLength());
  }

  private static void answer(JsonGenerator json, Command command, ScsiResult result)
      throws IOException {
    json.writeNumberField("status", result.status().code());
    bytes(json, "sense", result.sense());
    bytes(json, "dataIn", result.dataIn());
    json.writeNumberField("residual", result.residual());
    Optional<String> oddity = result.oddity(command);
    if (oddity.isPresent()) {
      json.writeStringField("oddity", oddity.get());
    }
    json.writeNumberField("nanos", result.nanos());
  }

  private static void bytes(JsonGenerator json, String name, Bytes bytes) throws IOException {
    if (!bytes.isEmpty()) {
      json.writeStringField(name, bytes.plainHex());
    }
  }
}
