package org.pgrsuite.cli;

import io.cucumber.core.cli.Main;
import io.cucumber.picocontainer.PicoFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pgrsuite.run.ReportsFolder;

/** The example of a report: a few features on an embedded unit with one defect. Stateless. */
final class Sample {
  /** The page. */
  static final String PAGE = "index.html";

  private static final String TARGET =
      "embedded?defect=release-of-write-exclusive-raises-generation";
  private static final String TARGET_KEY = "pgr.target";
  private static final String STEPS = "org.pgrsuite.steps";
  private static final List<String> FEATURES =
      List.of(
          "features/05-REL/releasing.feature",
          "features/19-ACC/holder.feature",
          "features/19-ACC/registrant.feature",
          "features/19-ACC/not-registered.feature");

  private Sample() {}

  /**
   * Runs the features, in the working directory, and leaves the page in a folder. Sets a system
   * property, as the configuration is read from there, and puts it back.
   *
   * @throws IOException if the folder cannot be written to
   */
  static void write(Path folder) throws IOException {
    Path work = Files.createTempDirectory("pgr-sample");
    String before = System.getProperty(TARGET_KEY);
    System.setProperty(TARGET_KEY, TARGET);
    try {
      ReportsFolder reports = new ReportsFolder(work);
      reports.begin();
      Main.run(arguments(reports).toArray(String[]::new));
      Files.createDirectories(folder);
      Files.move(work.resolve(PAGE), folder.resolve(PAGE), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      restore(before);
      remove(work);
    }
  }

  private static List<String> arguments(ReportsFolder reports) {
    List<String> arguments = new ArrayList<>();
    Stream.of(reports.plugins().split(",")).forEach(each -> arguments.addAll(plugin(each)));
    arguments.addAll(List.of("--glue", STEPS));
    arguments.addAll(List.of("--object-factory", PicoFactory.class.getName()));
    arguments.add("--no-summary");
    arguments.addAll(FEATURES);
    return arguments;
  }

  private static List<String> plugin(String plugin) {
    return List.of("--plugin", plugin);
  }

  private static void restore(String before) {
    if (before == null) {
      System.clearProperty(TARGET_KEY);
    } else {
      System.setProperty(TARGET_KEY, before);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
