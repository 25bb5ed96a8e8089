package org.pgrsuite.lu;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pgrsuite.path.sgio.LinuxHost;
import org.pgrsuite.spc.ReservationKey;

/**
 * What keeps a logical unit safe while a run uses it: its disks are held, no second run gets it,
 * and a journal says what has to be undone. The embedded unit needs none of it and has no journal.
 */
final class Guard implements AutoCloseable {
  private final Configuration configuration;
  private final UnusedDisks disks;
  private Optional<Journal> journal = Optional.empty();

  Guard(Configuration configuration, LinuxHost host, Consumer<String> log) {
    this.configuration = configuration;
    this.disks = new UnusedDisks(host, configuration.isExpendable(), log);
  }

  /** Makes sure that nobody on this machine uses the disks, as long as this is open. */
  Check disks() {
    return disks;
  }

  /**
   * Takes the unit for this run.
   *
   * @param unit its name
   * @return what an earlier run left there
   * @throws RefusedException if another run has it, or there is no place for a journal
   */
  Optional<LeftBehind> take(String unit) {
    if (configuration.isEmbedded()) {
      return Optional.empty();
    }
    Journal taken =
        Journal.of(configuration.safety().journal().orElseThrow(Guard::homeless), unit, thisRun());
    journal = Optional.of(taken);
    return taken.leftBehind();
  }

  /** From now on this run may leave something, on these paths. */
  void begin(List<Initiator> initiators) {
    List<String> paths =
        initiators.stream()
            .map(
                each ->
                    "%s %s, initiator port %s, target port %s"
                        .formatted(
                            each,
                            each.path().name(),
                            each.path().initiatorPort(),
                            each.path().targetPort()))
            .toList();
    journal.ifPresent(each -> each.begin(thisRun(), paths));
  }

  /** To be called before a key is registered for the first time. */
  void registering(ReservationKey key) {
    journal.ifPresent(each -> each.note(JournalText.key(key)));
  }

  /** To be called when the scratch blocks have been saved. */
  void saved(SavedBlocks blocks) {
    journal.ifPresent(each -> each.noteHarmless(JournalText.blocks(blocks)));
  }

  /** To be called before the scratch blocks are written. */
  void writing() {
    journal.ifPresent(each -> each.note(JournalText.writing()));
  }

  /** To be called when the scratch blocks are as they were. */
  void restored() {
    journal.ifPresent(each -> each.note(JournalText.restored()));
  }

  /** To be called before a field of the Control mode page is changed. */
  void changing(String field, boolean was) {
    journal.ifPresent(each -> each.note(JournalText.mode(field, was)));
  }

  /** Nothing is left on the unit. */
  void done() {
    journal.ifPresent(Journal::done);
  }

  /** Lets others have the unit. The journal stays if something may be left. */
  @Override
  public void close() {
    journal.ifPresent(Journal::close);
    disks.close();
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
