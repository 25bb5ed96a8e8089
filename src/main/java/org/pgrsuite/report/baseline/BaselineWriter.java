package org.pgrsuite.report.baseline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.pgrsuite.report.results.KnownFailure;

/** Writes entries as people edit them: fields in the usual order, an empty line between two. */
final class BaselineWriter {
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  /** As far as it puts a list to the right, also the whole one. */
  private static final int INDENTED = 2;

  private BaselineWriter() {}

  /** The text of a file. */
  static String text(List<KnownFailure> entries) {
    StringBuilder text = new StringBuilder();
    entries.forEach(entry -> text.append('\n').append(text(entry)));
    return text.toString();
  }

  private static String text(KnownFailure entry) {
    StringWriter text = new StringWriter();
    try (JsonGenerator yaml = YAML.createGenerator(text)) {
      yaml.writeStartArray();
      yaml.writeStartObject();
      field(yaml, Field.REQUIREMENT, entry.requirement());
      field(yaml, Field.REASON, entry.reason());
      fieldUnlessEmpty(yaml, Field.REFERENCE, entry.reference());
      field(yaml, Field.ACCEPTED_BY, entry.acceptedBy());
      fieldUnlessEmpty(yaml, Field.UNTIL, entry.until());
      if (entry.sometimes()) {
        yaml.writeBooleanField(Field.SOMETIMES.key(), true);
      }
      yaml.writeFieldName(Field.SCENARIOS.key());
      yaml.writeStartArray();
      for (String scenario : entry.scenarios()) {
        yaml.writeString(scenario);
      }
      yaml.writeEndArray();
      yaml.writeEndObject();
      yaml.writeEndArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().indent(-INDENTED);
  }

  private static void fieldUnlessEmpty(JsonGenerator yaml, Field field, String text)
      throws IOException {
    if (!text.isEmpty()) {
      field(yaml, field, text);
    }
  }

  private static void field(JsonGenerator yaml, Field field, String text) throws IOException {
    yaml.writeStringField(field.key(), text);
  }
}
