package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.path.HeldTransfers;
import org.pgrsuite.spc.Bytes;

/**
 * Writes of an initiator that the logical unit has accepted, and whose data it waits for. Each goes
 * to a block of its own. For the thread of the scenario.
 */
final class HeldWrites implements Occupation {
  private static final Duration LONGEST_TO_BEGIN = Duration.ofSeconds(2);
  private static final long PAUSE = Duration.ofMillis(1).toNanos();

  /** Room for the writes of an initiator among the scratch blocks. */
  private static final int MOST = 8;

  private final LogicalUnit unit;
  private final Initiator writer;
  private final int count;
  private final List<HeldWrite> writes = new ArrayList<>();
  private Optional<HeldTransfers> held = Optional.empty();

  HeldWrites(LogicalUnit unit, Initiator writer, int count) {
    this.unit = unit;
    this.writer = writer;
    this.count = count;
  }

  /**
   * Sends them, and looks whether they are in progress.
   *
   * @throws NotConfiguredException if they are not: the scenario says nothing then
   */
  void begin() {
    writes.clear();
    writer.session().prepareToHold();
    writer.attentions().fetch();
    List<Bytes> before = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      before.add(
          writer.mustDo(unit.scratch().readAt(address(i)), "a Given needs its content").dataIn());
    }
    HeldTransfers holding = writer.session().hold();
    held = Optional.of(holding);
    writer.occupy(this);
    for (int i = 0; i < count; i++) {
      writes.add(HeldWrite.send(unit, writer, address(i), before.get(i)));
    }
    confirmInProgress(holding);
  }

  private long address(int number) {
    return unit.scratch().addressBeside(unit.initiators().indexOf(writer) * MOST + number);
  }

  private void confirmInProgress(HeldTransfers holding) {
    long deadline = System.nanoTime() + shorter(LONGEST_TO_BEGIN).toNanos();
    while (holding.waiting() < count && System.nanoTime() - deadline < 0) {
      LockSupport.parkNanos(PAUSE);
      writes.replaceAll(each -> each.isToBeRepeated() ? each.again() : each);
    }
    int waiting = holding.waiting();
    if (waiting != count) {
      writer.abandon();
      throw new NotConfiguredException(
          "not run: of %d writes of initiator %s whose data is held up %d are in progress"
              .formatted(count, writer, waiting));
    }
  }

  /**
   * Lets them go on, and waits until they have ended or the time is over.
   *
   * @param limit how long one may take
   * @return what became of them, in the order in which they were sent
   */
  List<EndedWrite> end(Duration limit) {
    held.ifPresent(HeldTransfers::close);
    List<HeldWrite.Answer> answers =
        writes.stream().map(each -> each.answer(shorter(limit))).toList();
    writer.free();
    List<EndedWrite> ended = new ArrayList<>();
    for (int i = 0; i < writes.size(); i++) {
      ended.add(writes.get(i).ended(answers.get(i)));
    }
    return ended;
  }

  private Duration shorter(Duration limit) {
    return limit.compareTo(unit.timeout()) < 0 ? limit : unit.timeout();
  }

  /** The path goes first, so that nothing held up is carried out. */
  @Override
  public void abandon() {
    writer.session().drop();
    held.ifPresent(HeldTransfers::close);
  }
}
