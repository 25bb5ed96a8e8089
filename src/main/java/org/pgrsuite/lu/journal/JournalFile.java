package org.pgrsuite.lu.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A journal on disk. Whatever returns has been synced, so that it survives a loss of power too. */
final class JournalFile {
  private final Path file;

  JournalFile(Path file) {
    this.file = file;
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** All of it; nothing if there is none. */
  Optional<String> read() throws IOException {
    return exists() ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** Replaces it as a whole: there is never half a journal. */
  void create(List<JournalLine> lines) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    PrivateFiles.create(fresh);
    String text = lines.stream().map(JournalLine::encode).collect(Collectors.joining());
    write(fresh, text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolder();
  }

  /** Adds a line to it, or leaves it as it was. */
  void append(JournalLine line) throws IOException {
    long before = Files.size(file);
    try {
      write(file, line.encode());
    } catch (IOException full) {
      shorten(before, full);
      throw full;
    }
  }

  /** Half a line would damage the next one. */
  private void shorten(long length, IOException because) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    } catch (IOException neither) {
      because.addSuppressed(neither);
    }
  }

  /** Removes it. */
  void delete() throws IOException {
    Files.deleteIfExists(file);
    syncFolder();
  }

  @Override
  public String toString() {
    return file.toString();
  }

  private static void write(Path to, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Names are a part of the folder. Where folders cannot be synced, the system does it in time. */
  private void syncFolder() {
    try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException notHere) {
      // Nothing is lost by it but the certainty after a loss of power.
    }
  }
}
