package org.pgrsuite.lu.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.spc.ReservationKey;

/**
 * What keeps a logical unit safe while a run uses it: no second run gets it, and a journal says
 * what has to be undone. The embedded unit needs none of it and has no journal.
 */
public final class Guard implements AutoCloseable {
  private final Configuration configuration;
  private final Path locks;
  private final Consumer<String> log;
  private Optional<MachineLock> machineLock = Optional.empty();
  private Optional<Journal> journal = Optional.empty();

  /**
   * Has no unit yet.
   *
   * @param configuration says where journals are
   * @param locks where all users of the machine have their locks
   * @param log for what the operator should know
   */
  public Guard(Configuration configuration, Path locks, Consumer<String> log) {
    this.configuration = configuration;
    this.locks = locks;
    this.log = log;
  }

  /**
   * Takes the unit for this run.
   *
   * @param unit its name
   * @param place where in the network it is, if the path says that: targets that were made alike,
   *     as those of test benches, have units of one name
   * @return what an earlier run left there
   * @throws RefusedException if another run has it, or there is no place for a journal
   */
  public Optional<LeftBehind> take(String unit, String place) {
    if (configuration.isEmbedded()) {
      return Optional.empty();
    }
    Path journals = configuration.safety().journal().orElseThrow(Guard::homeless);
    machineLock = MachineLock.take(locks, (unit + " " + place).strip(), thisRun(), log);
    Journal taken = Journal.of(journals, unit, thisRun());
    journal = Optional.of(taken);
    return taken.leftBehind();
  }

  /** From now on this run may leave something, on these paths, each described in words. */
  public void begin(List<String> paths) {
    journal.ifPresent(each -> each.begin(thisRun(), paths));
  }

  /** One more path is used, described in words. */
  public void joined(String path) {
    journal.ifPresent(each -> each.noteHarmless(JournalText.path(path)));
  }

  /** To be called before a key is registered for the first time. */
  public void registering(ReservationKey key) {
    journal.ifPresent(each -> each.note(JournalText.key(key)));
  }

  /** To be called when the scratch blocks have been saved. */
  public void saved(SavedBlocks blocks) {
    journal.ifPresent(each -> each.noteHarmless(JournalText.blocks(blocks)));
  }

  /** To be called before the scratch blocks are written. */
  public void writing() {
    journal.ifPresent(each -> each.note(JournalText.writing()));
  }

  /** To be called when the scratch blocks are as they were. */
  public void restored() {
    journal.ifPresent(each -> each.note(JournalText.restored()));
  }

  /** To be called before a field of the Control mode page is changed. */
  public void changing(String field, boolean was) {
    journal.ifPresent(each -> each.note(JournalText.mode(field, was)));
  }

  /** Nothing is left on the unit. */
  public void done() {
    journal.ifPresent(Journal::done);
  }

  /** Lets others have the unit. The journal stays if something may be left. */
  @Override
  public void close() {
    journal.ifPresent(Journal::close);
    machineLock.ifPresent(MachineLock::close);
  }

  private static String thisRun() {
    ProcessHandle process = ProcessHandle.current();
    return process
        .info()
        .startInstant()
        .map(begun -> "process %d, begun %s".formatted(process.pid(), begun))
        .orElseGet(() -> "process %d, seen %s".formatted(process.pid(), Instant.now()));
  }

  private static RefusedException homeless() {
    return new RefusedException(
        Journal.CHECK,
        "there is no place for a journal, since neither XDG_STATE_HOME nor HOME is set",
        "name a folder in pgr.journal");
  }
}
