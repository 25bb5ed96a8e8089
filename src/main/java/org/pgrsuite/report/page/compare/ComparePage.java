package org.pgrsuite.report.page.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.page.ReportPage;
import org.pgrsuite.report.page.Template;

/** The page that compares runs. Stateless. */
public final class ComparePage {
  private static final Template TEMPLATE = Template.page("compare/compare.jte");

  private ComparePage() {}

  /**
   * Writes the page, in place of one that may be there.
   *
   * @param results two or more {@code results.json}, or folders that have one; the first is what
   *     the others are set against
   * @param page the file to write; its folder is made if it is missing
   * @return what became of it in one sentence
   * @throws org.pgrsuite.report.results.ResultsException if one is no such file
   * @throws UncheckedIOException if one cannot be read or the page not be written
   */
  public static String write(List<Path> results, Path page) {
    List<ComparedRun> runs = new ArrayList<>();
    results.forEach(place -> runs.add(ComparedRun.read(runs.size(), place)));
    String style = ReportPage.style() + Template.resource(ComparePage.class, "compare.css");
    Comparison comparison = new ComparisonBuilder(Catalogue.load(), runs).comparison(style);
    makeFolder(page);
    TEMPLATE.write(comparison, page);
    return comparison.headline();
  }

  private static void makeFolder(Path page) {
    try {
      Files.createDirectories(page.toAbsolutePath().getParent());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + page, failure);
    }
  }
}
