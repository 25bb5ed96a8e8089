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

/**
 * A template, which the build has made a class of. Immutable.
 *
 * @param neighbour a class of the package that the templates were made for
 * @param name the file, relative to the folder of templates: {@code report.jte}
 * @param type what it makes, which decides how text is escaped
 */
public record Template(Class<?> neighbour, String name, ContentType type) {
  /** One of this package or, by its folder, of a package below it: a page. */
  public static Template page(String name) {
    return new Template(Template.class, name, ContentType.Html);
  }

  /** One of another package, whose text is escaped before it is given to the template. */
  public static Template plain(Class<?> neighbour, String name) {
    return new Template(neighbour, name, ContentType.Plain);
  }

  /**
   * Writes a file, in place of one that may be there.
   *
   * @param content what the template takes
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Object content, Path file) {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      engine().render(name, content, new WriterOutput(writer));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + file, failure);
    }
  }

  /** A file that lies beside a class, such as a style sheet. */
  public static String resource(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private TemplateEngine engine() {
    return TemplateEngine.createPrecompiled(
        null, type, neighbour.getClassLoader(), neighbour.getPackageName());
  }
}
