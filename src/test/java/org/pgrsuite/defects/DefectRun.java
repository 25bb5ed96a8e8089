package org.pgrsuite.defects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pgrsuite.embedded.defects.Defect;
import org.pgrsuite.embedded.defects.Defects;

/**
 * Runs the suite against units with a defect each, and says what it found. Arguments: names of
 * defects, or of groups; all without any.
 *
 * <p>Exit status: 0 each was found by a scenario of its requirement, or where {@code elsewhere.txt}
 * says; 1 not.
 */
public final class DefectRun {
  private static final Path FOLDER = Path.of("reports");

  private DefectRun() {}

  /** The command. */
  public static void main(String[] arguments) throws Exception {
    List<Defect> wanted = wanted(List.of(arguments));
    Reasons elsewhere = Reasons.whyElsewhere();
    Suite suite = Suite.ofFeatures();
    List<SearchResult> results = searchAll(suite, wanted);
    DefectTable table = new DefectTable(results, elsewhere);
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("defects.tsv"), table.tsv());
    Files.writeString(
        FOLDER.resolve("defects.html"), new DefectPage(results).html(table.summary()));
    table.complaints(arguments.length == 0).forEach(System.err::println);
    System.out.println(table.summary());
    System.exit(table.complaints(arguments.length == 0).isEmpty() ? 0 : 1);
  }

  private static List<Defect> wanted(List<String> names) {
    return names.isEmpty()
        ? Defects.all()
        : Defects.all().stream()
            .filter(defect -> names.contains(defect.name()) || names.contains(defect.group()))
            .toList();
  }

  private static List<SearchResult> searchAll(Suite suite, List<Defect> defects)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<SearchResult>> running = new ArrayList<>();
      for (Defect defect : defects) {
        running.add(pool.submit(() -> new Search(suite).of(defect)));
      }
      List<SearchResult> results = new ArrayList<>();
      for (Future<SearchResult> each : running) {
        results.add(each.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
