package org.pgrsuite.lu.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second run of this machine off a logical unit. The system takes the lock away when the
 * process ends, however it ends; the file stays and says who has or had it.
 */
final class UnitLock implements AutoCloseable {
  private final FileChannel channel;

  private UnitLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param file what is locked; made if it is not there
   * @param run who we are, for others to read
   * @return nothing if somebody has it
   */
  static Optional<UnitLock> take(Path file, String run) throws IOException {
    if (!Files.exists(file)) {
      PrivateFiles.create(file);
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    if (!isOurs(channel)) {
      channel.close();
      return Optional.empty();
    }
    channel.truncate(0).write(StandardCharsets.UTF_8.encode(run + "\n"));
    return Optional.of(new UnitLock(channel));
  }

  /** Another run in this process counts as well. */
  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException inThisProcess) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
