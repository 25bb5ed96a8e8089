package org.pgrsuite.report.results;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes a {@code results.json} while the run goes on: each scenario is on disk when it has ended,
 * on a line of its own, and nothing of it is kept. For one thread at a time.
 */
public final class ResultsWriter implements AutoCloseable {
  /** The number of the schema; it changes when a reader of the old one would misunderstand. */
  public static final int FORMAT = 1;

  private final Path file;
  private final ObjectMapper mapper = Json.mapper();
  private final ScenarioJson json = new ScenarioJson(mapper);
  private final JsonGenerator out;
  private boolean inScenarios;

  /**
   * Begins a file, in place of one that may be there.
   *
   * @throws UncheckedIOException here and below if it cannot be written
   */
  public ResultsWriter(Path file, Run run) {
    this.file = file;
    try {
      BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      out = mapper.createGenerator(writer).enable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException failure) {
      throw unwritable(failure);
    }
    write(
        () -> {
          out.writeStartObject();
          out.writeNumberField("format", FORMAT);
          field("run", run);
        });
  }

  /** The unit and what was asked of it, before the first scenario or instead of any. */
  public void unit(Unit unit, List<Exchange> preflight) {
    write(
        () -> {
          field("unit", unit);
          exchanges("preflight", preflight);
        });
  }

  /** A scenario ended. */
  public void add(Scenario scenario) {
    write(
        () -> {
          if (!inScenarios) {
            inScenarios = true;
            out.writeRaw('\n');
            out.writeArrayFieldStart("scenarios");
          }
          out.writeRaw('\n');
          mapper.writeTree(out, json.of(scenario));
        });
  }

  /** The run ended. */
  public void end(List<Exchange> cleanUp, Optional<Refusal> refusal, Ending ending) {
    write(
        () -> {
          if (inScenarios) {
            out.writeEndArray();
          }
          exchanges("cleanUp", cleanUp);
          if (refusal.isPresent()) {
            field("refusal", refusal.get());
          }
          field("ending", ending);
          out.writeEndObject();
          out.writeRaw('\n');
        });
    close();
  }

  /** Leaves the file as it is, without its end if that was not written. */
  @Override
  public void close() {
    try {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT).close();
    } catch (IOException failure) {
      throw unwritable(failure);
    }
  }

  private void exchanges(String name, List<Exchange> exchanges) throws IOException {
    out.writeRaw('\n');
    out.writeArrayFieldStart(name);
    for (Exchange exchange : exchanges) {
      out.writeRaw('\n');
      mapper.writeTree(out, json.of(exchange));
    }
    out.writeEndArray();
  }

  private void field(String name, Object value) throws IOException {
    out.writeRaw('\n');
    out.writeFieldName(name);
    mapper.writeValue(out, value);
  }

  private void write(Writing what) {
    try {
      what.write();
      out.flush();
    } catch (IOException failure) {
      throw unwritable(failure);
    }
  }

  private UncheckedIOException unwritable(IOException failure) {
    return new UncheckedIOException(
        "cannot write " + file + ": free the disk or set pgr.reports", failure);
  }

  private interface Writing {
    void write() throws IOException;
  }
}
