package org.pgrsuite.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.pgrsuite.ConformanceEngine;
import org.pgrsuite.lu.config.ConfigurationReader;

/** Runs a few features with the suite's own plugins, inside the test. */
final class FixtureRun {
  private static final String GLUE = "org.pgrsuite.run.fixture.";

  private final Path directory;
  private final Properties properties = new Properties();
  private final Map<String, String> parameters = new TreeMap<>();

  FixtureRun(Path directory) {
    this.directory = directory;
    glue("steps");
    parameters.put("cucumber.junit-platform.discovery.as-root-engine", "true");
  }

  FixtureRun feature(String name, String text) throws IOException {
    Files.createDirectories(features());
    Files.writeString(features().resolve(name), text);
    return this;
  }

  /** Also glue from these packages beside the features' steps. */
  FixtureRun glue(String... names) {
    parameters.put("cucumber.glue", GLUE + String.join("," + GLUE, names));
    return this;
  }

  FixtureRun set(String key, String value) {
    properties.setProperty(key, value);
    return this;
  }

  RunFrame frame() {
    return new RunFrame(
        new ConfigurationReader(properties, Map.of(), directory), features(), all -> {});
  }

  Path report(String name) {
    return directory.resolve("reports").resolve(name);
  }

  /** The line that the run leaves in outcome.txt. */
  String outcome() throws IOException {
    execute();
    return Files.readString(report("outcome.txt")).strip();
  }

  /** How many scenarios JUnit counts. */
  long count() {
    return execute().getSummary().getTestsFoundCount();
  }

  SummaryGeneratingListener execute() {
    RunFrame frame = frame();
    frame.begin();
    parameters.put("cucumber.plugin", frame.folder().plugins());
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    if (frame.mistake().isEmpty()) {
      LauncherFactory.create(engine(frame)).execute(request(), summary);
    }
    frame.end();
    return summary;
  }

  private static LauncherConfig engine(RunFrame frame) {
    return LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .addTestEngines(new ConformanceEngine(frame::expected))
        .build();
  }

  private LauncherDiscoveryRequest request() {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectDirectory(features().toFile()))
        .configurationParameters(parameters)
        .build();
  }

  private Path features() {
    return directory.resolve("features");
  }
}
