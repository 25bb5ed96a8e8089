package org.pgrsuite.defects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pgrsuite.defects.SearchResult.Found;

/** What the suite made of many defects, as a page of HTML. Whatever is filled in is escaped. */
final class DefectPage {
  private static final Path TEMPLATE = Path.of("src", "test", "resources", "defects", "page.html");

  private final List<SearchResult> results;

  DefectPage(List<SearchResult> results) {
    this.results = List.copyOf(results);
  }

  /** The whole page. */
  String html(String summary) throws IOException {
    return Files.readString(TEMPLATE)
        .replace("@SUMMARY@", escaped(summary))
        .replace("@GROUPS@", groups())
        .replace(
            "@DEFECTS@", results.stream().map(DefectPage::row).collect(Collectors.joining("\n")));
  }

  private String groups() {
    Map<String, List<SearchResult>> byGroup =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.defect().group(), TreeMap::new, Collectors.toList()));
    return byGroup.entrySet().stream()
        .map(each -> group(each.getKey(), each.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String group(String name, List<SearchResult> members) {
    return "<tr><td>%s</td><td class=\"number\">%d</td><td class=\"number\">%d</td><td class=\"number\">%d</td></tr>"
        .formatted(
            escaped(name),
            members.size(),
            members.stream().filter(each -> each.found() != Found.NOT).count(),
            members.stream().filter(each -> each.found() == Found.BY_ITS_REQUIREMENT).count());
  }

  private static String row(SearchResult result) {
    String finder =
        result
            .finder()
            .map(each -> escaped(each.name()) + "<br><code>" + escaped(each.place()) + "</code>")
            .orElse("nothing");
    String failure =
        result
            .finder()
            .map(each -> escaped(each.step()) + "<br>" + escaped(each.verdict().reason()))
            .orElse("");
    return "<tr class=\"%s\"><td><code>%s</code><br>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
        .formatted(
            result.found().name().toLowerCase(Locale.ROOT),
            escaped(result.defect().name()),
            escaped(result.defect().sentence()),
            escaped(result.defect().requirement()),
            finder,
            failure);
  }

  /** Text that can stand between tags and in attributes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
