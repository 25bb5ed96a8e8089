package org.pgrsuite.spc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One command as sg3-utils sent it, and what the Linux target answered. The format is in
 * src/test/resources/golden/README.md.
 *
 * @param name the file's name without its ending
 * @param commandLine what was typed
 * @param cdb the command
 * @param dataOut what went out with it
 * @param status the SCSI status
 * @param sense sense data
 * @param dataIn what came back
 */
record GoldenExchange(
    String name,
    String commandLine,
    Bytes cdb,
    Bytes dataOut,
    Status status,
    Bytes sense,
    Bytes dataIn) {
  private static final String ENDING = ".hex";

  /** All of them. */
  static List<GoldenExchange> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(Path::getFileName)
          .map(Path::toString)
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .sorted()
          .map(GoldenExchange::named)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The exchange in the file of this name. */
  static GoldenExchange named(String name) {
    List<String> lines = read(name + ENDING).lines().toList();
    return new GoldenExchange(
        name,
        lines.get(0).substring(2),
        bytes(lines, "cdb:"),
        bytes(lines, "data-out:"),
        new Status(bytes(lines, "status:").u8(0)),
        bytes(lines, "sense:"),
        bytes(lines, "data-in:"));
  }

  /** What sg_persist printed for it. */
  String printed() {
    return read(name + ".txt");
  }

  /** The command as our own code would hold it. */
  Command command() {
    return dataOut.isEmpty() ? Command.in(cdb, dataIn.length()) : Command.out(cdb, dataOut);
  }

  /** Whether the command line has this option. */
  boolean has(String option) {
    return (commandLine + ' ').contains(" --" + option + ' ');
  }

  /** The value of an option {@code --name=value}. */
  Optional<String> value(String option) {
    return Stream.of(commandLine.split(" "))
        .filter(word -> word.startsWith("--" + option + '='))
        .map(word -> word.substring(option.length() + 3))
        .findFirst();
  }

  @Override
  public String toString() {
    return name;
  }

  private static Bytes bytes(List<String> lines, String start) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> Bytes.ofHex(line.substring(start.length())))
        .findFirst()
        .orElseThrow();
  }

  private static String read(String file) {
    try {
      return Files.readString(folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      URI folder = GoldenExchange.class.getResource("/golden").toURI();
      return Path.of(folder);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
