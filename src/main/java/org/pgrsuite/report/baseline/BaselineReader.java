package org.pgrsuite.report.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.results.KnownFailure;

/** Reads baselines and checks all that they say. For one use. */
public final class BaselineReader {
  private static final String TRUE = "true";
  private static final String FALSE = "false";

  private final Catalogue catalogue;
  private final ScenarioNames names;
  private final Map<String, Integer> lines = new HashMap<>();

  private BaselineReader(Catalogue catalogue, ScenarioNames names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  /**
   * Reads a file.
   *
   * @param names the scenarios that there are
   * @return its entries, with their scenarios by id
   * @throws BaselineException for the first mistake, with its line and a remedy
   */
  public static List<KnownFailure> read(Path file, Catalogue catalogue, ScenarioNames names) {
    BaselineReader reader = new BaselineReader(catalogue, names);
    return YamlEntries.of(file.toString(), text(file)).stream().map(reader::known).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new BaselineException(
          "the baseline %s cannot be read (%s): correct pgr.baseline."
              .formatted(file, unreadable.getClass().getSimpleName()));
    }
  }

  private KnownFailure known(Entry entry) {
    return new KnownFailure(
        requirement(entry),
        entry.text(Field.REASON).text(),
        entry.text(Field.REFERENCE).text(),
        entry.text(Field.ACCEPTED_BY).text(),
        until(entry),
        sometimes(entry),
        scenarios(entry));
  }

  private String requirement(Entry entry) {
    Written written = entry.text(Field.REQUIREMENT);
    if (catalogue.find(written.text()).isEmpty()) {
      throw entry.because(
          written,
          "there is no requirement '%s'; scenarios name theirs in their tags, as @REL-06"
              .formatted(written.text()));
    }
    return written.text();
  }

  private static String until(Entry entry) {
    Written written = entry.text(Field.UNTIL);
    try {
      return written.text().isEmpty() ? "" : LocalDate.parse(written.text()).toString();
    } catch (DateTimeParseException malformed) {
      throw entry.because(
          written, "until '%s' is no date; the form is 2027-12-31".formatted(written.text()));
    }
  }

  private static boolean sometimes(Entry entry) {
    Written written = entry.text(Field.SOMETIMES);
    return switch (written.text()) {
      case TRUE -> true;
      case FALSE, "" -> false;
      default ->
          throw entry.because(
              written, "sometimes is true or false, and not '%s'".formatted(written.text()));
    };
  }

  private List<String> scenarios(Entry entry) {
    List<String> ids = new ArrayList<>();
    for (Written written : entry.scenarios()) {
      String id = names.id(written.text()).orElseThrow(() -> unknown(entry, written));
      Integer before = lines.putIfAbsent(id, written.line());
      if (before != null) {
        throw entry.because(
            written,
            "'%s' is listed in line %d already; keep one of them"
                .formatted(written.text(), before));
      }
      ids.add(id);
    }
    return ids;
  }

  private BaselineException unknown(Entry entry, Written written) {
    String nearest =
        names.nearest(written.text()).map(name -> "the nearest is '" + name + "'").orElse("");
    return entry.because(
        written,
        "there is no scenario '%s'; %s"
            .formatted(written.text(), nearest.isEmpty() ? "there are none at all" : nearest));
  }
}
