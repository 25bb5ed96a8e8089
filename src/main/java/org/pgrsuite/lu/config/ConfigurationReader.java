package org.pgrsuite.lu.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.path.UrlSecrets;

/**
 * Reads the {@link Configuration}: each setting from the system properties (-D), else from the
 * environment ({@code PGR_PATHS} for {@code pgr.paths}), else from {@code pgr.properties} in the
 * working directory, else its default. Immutable and without global state.
 */
public final class ConfigurationReader {
  static final String FILE = "pgr.properties";
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);
  private static final int DEFAULT_ROUNDS = 100;

  private final Properties system;
  private final Map<String, String> environment;
  private final Path workingDirectory;

  /**
   * Reads from what it is given; other keys than {@code pgr.*} and {@code PGR_*} are not looked at.
   *
   * @param system the system properties
   * @param environment the environment
   * @param workingDirectory where {@code pgr.properties} may be, and what relative names are under
   */
  public ConfigurationReader(
      Properties system, Map<String, String> environment, Path workingDirectory) {
    this.system = system;
    this.environment = environment;
    this.workingDirectory = workingDirectory;
  }

  /** Reads from this process. */
  public static ConfigurationReader ofThisProcess() {
    return new ConfigurationReader(System.getProperties(), System.getenv(), Path.of(""));
  }

  /**
   * Reads and checks everything.
   *
   * @throws ConfigurationException for the first mistake: which key, where it stands, what is wrong
   *     and what would be right
   */
  public Configuration read() {
    List<Source> sources = sources();
    sources.forEach(KnownKeys::check);
    Settings settings = new Settings(sources);
    settings.excluding(Setting.TARGET, Setting.PATHS);
    return new Configuration(
        settings.find(Setting.PATHS).map(Values::paths),
        settings.find(Setting.TARGET).map(Values::target).orElse(Configuration.EMBEDDED),
        settings.find(Setting.UNIT_NAME).map(Values::unitName),
        settings.find(Setting.TIMEOUT).map(Values::timeout).orElse(DEFAULT_TIMEOUT),
        settings.find(Setting.SCRATCH).map(Values::scratch),
        settings.find(Setting.ALLOW_FOREIGN_KEYS).map(Values::keys).orElse(Set.of()),
        reports(settings),
        settings.find(Setting.ONLY).map(Given::value),
        settings.find(Setting.BASELINE).map(Given::value).map(workingDirectory::resolve),
        new CredentialsReader(environment, workingDirectory)
            .read(settings.find(Setting.PASSWORD_FILE)),
        settings.find(Setting.ROUNDS).map(Values::rounds).orElse(DEFAULT_ROUNDS),
        settings.find(Setting.REVIVE).map(Arguments::of).orElse(List.of()),
        new SafetyReader(environment, workingDirectory).read(settings::find),
        new Extras(
            settings.find(Setting.EXTRA_PATHS).map(Values::extraPaths).orElse(List.of()),
            settings.find(Setting.POWER_CYCLE).map(Arguments::of).orElse(List.of()),
            settings.find(Setting.SECOND_UNIT).map(ExtraValues::secondUnit)));
  }

  /**
   * Where the reports go, also when something else of the configuration is wrong, so that the run
   * can leave word of it.
   */
  public Path reports() {
    try {
      return reports(new Settings(sources()));
    } catch (ConfigurationException unreadable) {
      return workingDirectory.resolve("reports");
    }
  }

  /**
   * The settings that the operator gave, by their keys, without what may be secret in them; as many
   * as can be read.
   */
  public Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    try {
      Settings settings = new Settings(sources());
      for (Setting setting : Setting.values()) {
        settings
            .find(setting)
            .ifPresent(found -> given.put(setting.key(), UrlSecrets.mask(found.value())));
      }
    } catch (ConfigurationException unreadable) {
      // The run ends with this mistake, and says so.
    }
    return given;
  }

  private Path reports(Settings settings) {
    return workingDirectory.resolve(
        settings.find(Setting.REPORTS).map(Values::folder).orElse("reports"));
  }

  private List<Source> sources() {
    return List.of(
        new Source(Source.Kind.SYSTEM, toMap(system)),
        new Source(Source.Kind.ENVIRONMENT, environment),
        new Source(Source.Kind.FILE, properties()));
  }

  private Map<String, String> properties() {
    Path file = workingDirectory.resolve(FILE);
    if (!Files.exists(file)) {
      return Map.of();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new ConfigurationException(
          FILE + " cannot be read (" + unreadable.getMessage() + "): correct or remove it.");
    }
    return toMap(properties);
  }

  private static Map<String, String> toMap(Properties properties) {
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(Function.identity(), properties::getProperty));
  }

  /** The sources in the order in which they count. */
  private record Settings(List<Source> sources) {
    Optional<Given> find(Setting setting) {
      return sources.stream().flatMap(source -> source.find(setting).stream()).findFirst();
    }

    void excluding(Setting one, Setting other) {
      Optional<Given> first = find(one);
      Optional<Given> second = find(other);
      if (first.isPresent() && second.isPresent()) {
        throw new ConfigurationException(
            "%s (from %s) and %s (from %s) exclude each other: give one of them."
                .formatted(one.key(), first.get().origin(), other.key(), second.get().origin()));
      }
    }
  }
}
