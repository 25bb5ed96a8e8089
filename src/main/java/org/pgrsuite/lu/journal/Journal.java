package org.pgrsuite.lu.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.ending.RefusedException;

/**
 * What a run may leave on a logical unit, written down before it happens, so that the next run can
 * remove it when this one is killed. Gone when a run has cleaned up. For one thread at a time.
 */
final class Journal implements AutoCloseable {
  static final String CHECK = "a journal of what the run leaves on the unit";

  private final String unit;
  private final JournalFile file;
  private final UnitLock lock;

  /**
   * Whether the journal says of something that it may be left; an earlier one does until it is
   * read.
   */
  private boolean inUse;

  private Journal(String unit, JournalFile file, UnitLock lock) {
    this.unit = unit;
    this.file = file;
    this.lock = lock;
    this.inUse = file.exists();
  }

  /**
   * The journal of a unit, for this run alone.
   *
   * @param folder where journals are
   * @param unit a name of the unit that no other has
   * @param run who we are, in words
   * @throws RefusedException if another run uses the unit, or the folder cannot be written to
   */
  static Journal of(Path folder, String unit, String run) {
    String name = FileNames.of(unit);
    Path lockFile = folder.resolve(name + ".lock");
    try {
      PrivateFiles.createFolders(folder);
      if (!Files.exists(lockFile)) {
        PrivateFiles.create(lockFile);
      }
      UnitLock lock = UnitLock.take(lockFile, run);
      return new Journal(unit, new JournalFile(folder.resolve(name + ".journal")), lock);
    } catch (IOException failure) {
      throw unwritable(folder.toString(), failure);
    }
  }

  /**
   * What an earlier run left.
   *
   * @throws RefusedException if its journal cannot be read, or is of another unit; it stays then
   */
  Optional<LeftBehind> leftBehind() {
    Optional<LeftBehind> left = read();
    left.ifPresent(found -> write(() -> file.create(JournalText.again(found))));
    return left;
  }

  private Optional<LeftBehind> read() {
    try {
      Optional<LeftBehind> left = file.read().map(JournalText::read);
      left.ifPresent(this::requireSameUnit);
      return left;
    } catch (IOException | IllegalArgumentException damaged) {
      throw new RefusedException(
          CHECK,
          "an earlier run did not clean up, and its journal %s cannot be read (%s)"
              .formatted(file, damaged.getMessage()),
          "look what is registered (sg_persist --in --read-keys), remove what is the suite's by"
              + " hand, and delete the file");
    }
  }

  private void requireSameUnit(LeftBehind left) {
    if (!left.unit().isEmpty() && !left.unit().equals(unit)) {
      throw new IllegalArgumentException(
          "it is of the unit %s, and this one is %s".formatted(left.unit(), unit));
    }
  }

  /** Begins this run's own journal, in place of any other. */
  void begin(String run, List<String> paths) {
    inUse = false;
    write(() -> file.create(JournalText.beginning(unit, run, paths)));
  }

  /** Notes something that will have to be undone: to be called before it is done. */
  void note(JournalLine line) {
    inUse = true;
    noteHarmless(line);
  }

  /** Notes something that is only good to know. */
  void noteHarmless(JournalLine line) {
    write(() -> file.append(line));
  }

  /** Nothing is left on the unit. */
  void done() {
    inUse = false;
    write(file::delete);
  }

  /** Lets the next run have the unit; the journal stays if something may be left. */
  @Override
  public void close() {
    try {
      if (!inUse) {
        file.delete();
      }
    } catch (IOException failure) {
      // A journal without keys does no harm.
    }
    lock.close();
  }

  private void write(Change change) {
    try {
      change.make();
    } catch (IOException failure) {
      throw unwritable(file.toString(), failure);
    }
  }

  private static RefusedException unwritable(String what, IOException failure) {
    return new RefusedException(
        CHECK,
        "%s cannot be written (%s)".formatted(what, failure),
        "name a folder that can be written to in pgr.journal");
  }

  /** A change of the file. */
  private interface Change {
    void make() throws IOException;
  }
}
