package org.pgrsuite.lu.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.pgrsuite.lu.ending.RefusedException;

/**
 * Keeps a second run of this machine off a logical unit. The system takes the lock away when the
 * process ends, however it ends; the file stays and says who has or had it. For any thread.
 */
final class UnitLock implements AutoCloseable {
  /**
   * The files that this process has locked, until they are let go. The system takes a lock away as
   * soon as its process closes any channel on the file, be it one for reading: such a file must not
   * be opened again. As much the process's own as the locks are, so that there is one of it.
   */
  private static final Map<Object, UnitLock> HELD = new HashMap<>();

  private final Object file;
  private final String run;
  private final FileChannel channel;

  private UnitLock(Object file, String run, FileChannel channel) {
    this.file = file;
    this.run = run;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param file what is locked; is there, and no link
   * @param run who we are, for others to read
   * @throws RefusedException if another run has it, be it one of this process
   * @throws IOException if the file cannot be written to, or its file system has no locks
   */
  static UnitLock take(Path file, String run) throws IOException {
    synchronized (HELD) {
      Object identity = identity(file);
      if (HELD.containsKey(identity)) {
        throw alreadyUsed(HELD.get(identity).run);
      }
      UnitLock lock = new UnitLock(identity, run, locked(file, run));
      HELD.put(identity, lock);
      return lock;
    }
  }

  /** The same under every name of the file, and another one for a file that took its place. */
  private static Object identity(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      throw new IOException(file + " is no plain file");
    }
    return attributes.fileKey() == null ? file.toRealPath() : attributes.fileKey();
  }

  private static FileChannel locked(Path file, String run) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try {
      if (channel.tryLock() == null) {
        throw alreadyUsed(Files.readString(file).strip());
      }
      channel.truncate(0).write(StandardCharsets.UTF_8.encode(run + "\n"));
      return channel;
    } catch (IOException | RuntimeException notOurs) {
      channel.close();
      throw notOurs;
    }
  }

  /** Whether this is the file that is locked, which may be gone, or another one by now. */
  boolean isOn(Path there) throws IOException {
    return Files.exists(there, LinkOption.NOFOLLOW_LINKS) && identity(there).equals(file);
  }

  private static RefusedException alreadyUsed(String holder) {
    return new RefusedException(
        "one run at a time",
        "another run of the suite uses this logical unit (%s)".formatted(holder),
        "wait for its end, or end it");
  }

  @Override
  public void close() {
    synchronized (HELD) {
      try {
        channel.close();
      } catch (IOException failure) {
        // The lock goes with the process.
      }
      HELD.remove(file);
    }
  }
}
