package org.pgrsuite.lu.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.path.Credentials;

/** Reads user and password from the only two places where they may stand. */
final class CredentialsReader {
  static final String USER = "PGR_CHAP_USER";
  static final String PASSWORD = "PGR_CHAP_PASSWORD";

  private final Map<String, String> environment;
  private final Path workingDirectory;

  CredentialsReader(Map<String, String> environment, Path workingDirectory) {
    this.environment = environment;
    this.workingDirectory = workingDirectory;
  }

  Optional<Credentials> read(Optional<Given> file) {
    Optional<Credentials> found = fromEnvironment();
    if (found.isPresent() && file.isPresent()) {
      throw new ConfigurationException(
          "%s and pgr.password-file (from %s) exclude each other: give one of them."
              .formatted(USER, file.get().origin()));
    }
    return found.or(() -> file.map(this::fromFile));
  }

  private Optional<Credentials> fromEnvironment() {
    String user = environment.getOrDefault(USER, "");
    String password = environment.getOrDefault(PASSWORD, "");
    if (user.isEmpty() != password.isEmpty()) {
      throw new ConfigurationException(
          "%s is set without %s: both are needed."
              .formatted(user.isEmpty() ? PASSWORD : USER, user.isEmpty() ? USER : PASSWORD));
    }
    return user.isEmpty() ? Optional.empty() : Optional.of(new Credentials(user, password));
  }

  private Credentials fromFile(Given given) {
    Path file = workingDirectory.resolve(given.value());
    try {
      refuseIfOthersCanRead(given, file);
      return parse(given, Files.readAllLines(file));
    } catch (IOException unreadable) {
      throw new ConfigurationException(
          "%s=%s (from %s) cannot be read: %s."
              .formatted(given.setting().key(), given.value(), given.origin(), unreadable));
    }
  }

  private static void refuseIfOthersCanRead(Given given, Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null
        && view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_READ)) {
      throw new ConfigurationException(
          "%s=%s (from %s) can be read by everybody on this host: chmod 600 %s"
              .formatted(given.setting().key(), given.value(), given.origin(), file));
    }
  }

  /** Two lines, since a user name may hold a colon, or one line {@code user:password}. */
  private static Credentials parse(Given given, List<String> lines) {
    List<String> parts = lines.size() == 1 ? List.of(lines.get(0).split(":", 2)) : lines;
    if (parts.size() < 2
        || parts.get(0).isBlank()
        || parts.get(1).isBlank()
        || !parts.stream().skip(2).allMatch(String::isBlank)) {
      throw given.because("does not hold a user and a password");
    }
    return new Credentials(parts.get(0).strip(), parts.get(1).strip());
  }
}
