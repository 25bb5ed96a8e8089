package org.pgrsuite.report.baseline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes the YAML of a baseline apart, with the line of every piece. For one use. */
final class YamlEntries {
  private final String file;
  private final JsonParser parser;

  private YamlEntries(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * The entries, field by field.
   *
   * @param file what to call the file in complaints
   * @throws BaselineException if it is no list of entries
   */
  static List<Entry> of(String file, String yaml) {
    try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
      return new YamlEntries(file, parser).entries();
    } catch (JsonProcessingException malformed) {
      throw new BaselineException(
          "%s:%d is not YAML: %s."
              .formatted(file, malformed.getLocation().getLineNr(), sentences(malformed)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Without what it quotes, which is indented. */
  private static String sentences(JsonProcessingException malformed) {
    return malformed
        .getOriginalMessage()
        .lines()
        .filter(line -> !line.startsWith(" "))
        .collect(Collectors.joining(", "));
  }

  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    // A file of nothing but comments has no token at all.
    if (parser.nextToken() != null) {
      require(JsonToken.START_ARRAY, "a baseline is a list of entries, each begins with '- '");
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        require(JsonToken.START_OBJECT, "an entry has fields: " + Field.keys());
        entries.add(entry());
      }
      if (parser.nextToken() != null) {
        throw wrong("a baseline is one list; take out the line '---' or '...'");
      }
    }
    return entries;
  }

  private Entry entry() throws IOException {
    Map<Field, List<Written>> fields = new EnumMap<>(Field.class);
    int line = line();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Field field =
          Field.of(key)
              .orElseThrow(
                  () -> wrong("no entry has a field '" + key + "'; there are " + Field.keys()));
      if (fields.containsKey(field)) {
        throw wrong("the entry has two fields '" + key + "'; keep one of them");
      }
      parser.nextToken();
      fields.put(field, field == Field.SCENARIOS ? list() : List.of(scalar(key)));
    }
    return new Entry(file, line, fields);
  }

  private List<Written> list() throws IOException {
    require(JsonToken.START_ARRAY, "scenarios is a list, a name or an id a line behind '- '");
    List<Written> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(scalar("a scenario"));
    }
    return items;
  }

  /** Something empty is as good as nothing: the entry says what it lacks. */
  private Written scalar(String what) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return new Written("", line());
    }
    if (!parser.currentToken().isScalarValue()) {
      throw wrong(what + " is one piece of text; put one with a colon or a # into quotes");
    }
    return new Written(parser.getText().strip(), line());
  }

  private void require(JsonToken token, String remedy) {
    if (parser.currentToken() != token) {
      throw wrong(remedy);
    }
  }

  private BaselineException wrong(String complaint) {
    return new BaselineException("%s:%d: %s.".formatted(file, line(), complaint));
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
