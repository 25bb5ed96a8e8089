package org.pgrsuite.report.results;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads a {@code results.json}, scenario by scenario, so that files of any size need little memory.
 * One that a killed run left without its end is read as far as it goes. For one use.
 */
public final class ResultsReader {
  private final ObjectMapper mapper = Json.mapper();
  private final Consumer<Scenario> scenarios;
  private Run run = new Run("", "", "", "", "", "", Map.of(), List.of());
  private Unit unit = Unit.unknown();
  private List<Exchange> preflight = List.of();
  private List<Exchange> cleanUp = List.of();
  private Optional<Refusal> refusal = Optional.empty();
  private Ending ending = Ending.missing();
  private boolean known;

  private ResultsReader(Consumer<Scenario> scenarios) {
    this.scenarios = scenarios;
  }

  /**
   * Reads a file.
   *
   * @param scenarios is given each scenario, in the order in which they ended
   * @return everything else
   * @throws ResultsException if it is no such file, or of another format
   * @throws UncheckedIOException if it cannot be read
   */
  public static Results read(Path file, Consumer<Scenario> scenarios) {
    ResultsReader reader = new ResultsReader(scenarios);
    try (JsonParser parser =
        reader
            .mapper
            .createParser(Files.newBufferedReader(file))
            .enable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
      reader.read(parser);
    } catch (JsonProcessingException malformed) {
      // Of a run that was killed counts what it had written, and the ending says so.
      if (!endsEarly(malformed)) {
        throw new ResultsException(file + " is no results.json: " + malformed.getOriginalMessage());
      }
    } catch (NoSuchFileException failure) {
      throw new UncheckedIOException("cannot read " + file + ": there is no such file", failure);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
    if (!reader.known) {
      throw new ResultsException(file + " is no results.json: it does not say its format");
    }
    return reader.results();
  }

  private static boolean endsEarly(JsonProcessingException malformed) {
    return Stream.<Throwable>iterate(malformed, Objects::nonNull, Throwable::getCause)
        .anyMatch(JsonEOFException.class::isInstance);
  }

  private Results results() {
    return new Results(run, unit, preflight, cleanUp, refusal, ending);
  }

  private void read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new JsonParseException(parser, "it holds no object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      field(name, parser);
    }
  }

  private void field(String name, JsonParser parser) throws IOException {
    switch (name) {
      case "format" -> known = requireKnown(parser);
      case "run" -> run = mapper.readValue(parser, Run.class);
      case "unit" -> unit = mapper.readValue(parser, Unit.class);
      case "preflight" -> preflight = exchanges(parser);
      case "cleanUp" -> cleanUp = exchanges(parser);
      case "refusal" -> refusal = Optional.of(mapper.readValue(parser, Refusal.class));
      case "ending" -> ending = mapper.readValue(parser, Ending.class);
      case "scenarios" -> scenarios(parser);
      default -> parser.skipChildren();
    }
  }

  private static boolean requireKnown(JsonParser parser) throws IOException {
    if (parser.getIntValue() != ResultsWriter.FORMAT) {
      throw new JsonParseException(
          parser,
          "its format is %d, and this suite reads %d"
              .formatted(parser.getIntValue(), ResultsWriter.FORMAT));
    }
    return true;
  }

  private void scenarios(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      scenarios.accept(mapper.readValue(parser, Scenario.class));
    }
  }

  private List<Exchange> exchanges(JsonParser parser) throws IOException {
    List<Exchange> exchanges = new ArrayList<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      exchanges.add(mapper.readValue(parser, Exchange.class));
    }
    return exchanges;
  }
}
