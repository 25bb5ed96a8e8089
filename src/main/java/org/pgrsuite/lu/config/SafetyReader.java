package org.pgrsuite.lu.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads how far the operator lets the suite go. */
final class SafetyReader {
  private static final String STATE_HOME = "XDG_STATE_HOME";
  private static final String FOLDER = "pgr-suite";

  private final Map<String, String> environment;
  private final Path workingDirectory;

  SafetyReader(Map<String, String> environment, Path workingDirectory) {
    this.environment = environment;
    this.workingDirectory = workingDirectory;
  }

  Safety read(Function<Setting, Optional<Given>> find) {
    return new Safety(
        find.apply(Setting.EXPENDABLE).map(Values::yesOrNo).orElse(false),
        find.apply(Setting.ALLOW_TARGET_RESET).map(Values::yesOrNo).orElse(false),
        find.apply(Setting.JOURNAL).map(Given::value).map(workingDirectory::resolve).or(this::home),
        find.apply(Setting.RECOVER).map(Values::recoverOnly).orElse(false));
  }

  /** Where programs keep state by the XDG base directory specification. */
  private Optional<Path> home() {
    return folder(STATE_HOME, "").or(() -> folder("HOME", ".local/state"));
  }

  private Optional<Path> folder(String variable, String below) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> value.startsWith("/"))
        .map(value -> Path.of(value).resolve(below).resolve(FOLDER));
  }
}
