package org.pgrsuite.defects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pgrsuite.embedded.defects.Defect;
import org.pgrsuite.lu.ending.ConfigurationException;

/**
 * Runs the suite against units with a defect each, and says what it found. Arguments: names of
 * defects, or of groups; all without any. After {@code --list} it only says which there are.
 *
 * <p>Exit status: 0 each was found by a scenario of its requirement, or where {@code elsewhere.txt}
 * says; 1 not; 2 there is no such defect.
 */
public final class DefectRun {
  private static final Path FOLDER = Path.of("reports");
  private static final String LIST = "--list";
  private static final int MISSED = 1;
  private static final int USAGE = 2;

  private DefectRun() {}

  /** The command. */
  public static void main(String[] arguments) throws Exception {
    try {
      System.exit(run(List.of(arguments)));
    } catch (ConfigurationException mistake) {
      System.err.println("bin/defects: " + mistake.getMessage());
      System.exit(USAGE);
    }
  }

  private static int run(List<String> words) throws Exception {
    List<String> wanted = words.stream().filter(word -> !word.equals(LIST)).toList();
    List<Defect> defects = DefectList.of(wanted);
    if (words.contains(LIST)) {
      System.out.println(DefectList.table(defects));
      return 0;
    }
    return allFound(defects, wanted.isEmpty()) ? 0 : MISSED;
  }

  private static boolean allFound(List<Defect> defects, boolean all) throws Exception {
    Reasons elsewhere = Reasons.whyElsewhere();
    Suite suite = Suite.ofFeatures();
    List<SearchResult> results = SideBySide.each(defects, new Search(suite)::of);
    DefectTable table = new DefectTable(results, elsewhere);
    write(table, results);
    List<String> complaints = table.complaints(all);
    complaints.forEach(System.err::println);
    System.out.println(table.summary());
    return complaints.isEmpty();
  }

  private static void write(DefectTable table, List<SearchResult> results) throws IOException {
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("defects.tsv"), table.tsv());
    Files.writeString(
        FOLDER.resolve("defects.html"), new DefectPage(results).html(table.summary()));
  }
}
