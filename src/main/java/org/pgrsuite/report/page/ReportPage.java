package org.pgrsuite.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pgrsuite.catalogue.AccessTable;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.ResultsReader;

/** Makes the page of a {@code results.json}. Stateless. */
public final class ReportPage {
  private static final String TEMPLATE = "report.jte";

  private ReportPage() {}

  /**
   * Writes the page, in place of one that may be there.
   *
   * @param results the {@code results.json}
   * @param page the file to write
   * @throws org.pgrsuite.report.results.ResultsException if the first is no such file
   * @throws UncheckedIOException if one cannot be read or the other not be written
   */
  public static void write(Path results, Path page) {
    PageBuilder builder = new PageBuilder(Catalogue.load(), AccessTable.load());
    Results head = ResultsReader.read(results, builder::add);
    Page content = builder.page(head, resource("report.css"), resource("report.js"));
    try (BufferedWriter writer = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
      engine().render(TEMPLATE, content, new WriterOutput(writer));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + page, failure);
    }
  }

  /** The templates are classes of this package, made when the suite is built. */
  private static TemplateEngine engine() {
    return TemplateEngine.createPrecompiled(
        null,
        ContentType.Html,
        ReportPage.class.getClassLoader(),
        ReportPage.class.getPackageName());
  }

  private static String resource(String name) {
    try (InputStream stream = ReportPage.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
