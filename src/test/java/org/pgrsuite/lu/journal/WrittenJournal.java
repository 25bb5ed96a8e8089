package org.pgrsuite.lu.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets tests of other packages read what a run has written down. */
public final class WrittenJournal {
  private WrittenJournal() {}

  /** What the next run would make of this file. */
  public static LeftBehind read(Path journal) throws IOException {
    return JournalText.read(Files.readString(journal));
  }
}
