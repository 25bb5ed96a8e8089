package org.pgrsuite.lu.config;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.pgrsuite.lu.ending.ConfigurationException;

/** What an operator has set, in one place or another, and what is read of it. */
final class Settings {
  final Path directory;
  final Properties system = new Properties();
  final Map<String, String> environment = new HashMap<>();

  /** Nothing, in this working directory. */
  Settings(Path directory) {
    this.directory = directory;
  }

  /** Writes the file of the working directory. */
  void properties(String text) throws IOException {
    Files.writeString(directory.resolve("pgr.properties"), text);
  }

  ConfigurationReader reader() {
    return new ConfigurationReader(system, environment, directory);
  }

  Configuration read() {
    return reader().read();
  }

  /** What is said of the mistake in it. */
  String complaint() {
    return assertThrows(ConfigurationException.class, this::read).getMessage();
  }
}
