package org.pgrsuite.lu.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;
import org.pgrsuite.lu.ending.RefusedException;

/**
 * The lock of a unit that runs of all users and from all folders of a machine see, wherever their
 * journals are. Its file goes with it, unless it is another user's.
 */
final class MachineLock implements AutoCloseable {
  private final Path file;
  private final UnitLock lock;

  private MachineLock(Path file, UnitLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * Takes it. A folder that cannot be written to, or a file that another user keeps for himself, is
   * no reason not to run: there is the lock beside the journal then, and a note.
   *
   * @param folder where all users of the machine have their locks
   * @param unit a name of the unit that no other has
   * @param run who we are, in words
   * @param log for what the operator should know
   * @throws RefusedException if another run uses the unit
   */
  static Optional<MachineLock> take(Path folder, String unit, String run, Consumer<String> log) {
    Path file = folder.resolve("pgr-suite-" + FileNames.of(unit) + ".lock");
    try {
      if (!Files.isDirectory(folder)) {
        throw new NotDirectoryException(folder.toString());
      }
      return Optional.of(take(file, run));
    } catch (IOException failure) {
      log.accept(
          "note: nobody keeps other users of this machine from running the suite on this unit (%s)"
              .formatted(failure));
      return Optional.empty();
    }
  }

  /** Again if the run that had it has just ended, and its file is gone. */
  private static MachineLock take(Path file, String run) throws IOException {
    create(file);
    try {
      UnitLock lock = UnitLock.take(file, run);
      if (lock.isOn(file)) {
        return new MachineLock(file, lock);
      }
      lock.close();
    } catch (NoSuchFileException gone) {
      // As if it had not been there before.
    }
    return take(file, run);
  }

  /** Opening it later creates nothing: in such folders Linux lets nobody create others' files. */
  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file);
      openToEverybody(file);
    } catch (FileAlreadyExistsException another) {
      // Made by another run.
    }
  }

  /** Afterwards, since the umask takes from what a file is created with. */
  private static void openToEverybody(Path file) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rw-rw-rw-"));
    }
  }

  /** Lets others have the unit. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException anothers) {
      // It stays, and says who had it.
    }
    lock.close();
  }
}
