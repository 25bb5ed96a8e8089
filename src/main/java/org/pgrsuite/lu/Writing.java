package org.pgrsuite.lu;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.ControlPage;

/** The writes that initiators of a scenario have in progress beside its acts. */
public final class Writing {
  private final LogicalUnit unit;
  private final Map<Initiator, HeldWrites> held = new HashMap<>();
  private final Map<Initiator, List<EndedWrite>> ended = new HashMap<>();
  private final Map<Initiator, WriteLoop> loops = new HashMap<>();
  private Optional<Boolean> abortedStatus = Optional.empty();

  Writing(LogicalUnit unit) {
    this.unit = unit;
  }

  void hold(Initiator writer, int count) {
    abortedStatus = abortedStatus.or(() -> ControlMode.read(ControlPage.TAS, writer));
    HeldWrites writes = new HeldWrites(unit, writer, count);
    writes.begin();
    held.put(writer, writes);
  }

  void loop(Initiator writer) {
    WriteLoop loop =
        new WriteLoop(unit, writer, unit.scratch().write(BlockCommand.WRITE_10, writer));
    unit.scratch().mayHaveChanged();
    loop.begin();
    loops.put(writer, loop);
  }

  /** TAS of the Control mode page when the writes were sent; nothing if the unit does not say. */
  public Optional<Boolean> abortedStatus() {
    return abortedStatus;
  }

  /** Whether this initiator keeps writing. */
  public boolean isLooping(Initiator writer) {
    return loops.containsKey(writer);
  }

  /**
   * Lets the writes that are held up go on, unless they have ended, and looks at their blocks.
   *
   * @param limit how long each may take until it is answered
   * @return what became of them
   * @throws AssertionError if a block holds neither what was there before nor what was written
   */
  public List<EndedWrite> ended(Initiator writer, Duration limit) {
    return ended.computeIfAbsent(writer, each -> writesOf(each).end(limit));
  }

  private HeldWrites writesOf(Initiator writer) {
    return Optional.ofNullable(held.get(writer))
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "initiator " + writer + " has no writes in progress that a step speaks of"));
  }

  /** Ends the loop, after some more writes. */
  public WriteSeries stopped(Initiator writer) {
    return loops.get(writer).stop();
  }

  /** How many times something is done that has to hold every time. */
  public int rounds() {
    return unit.rounds();
  }

  /** How long the unit has for a command. */
  public Duration timeout() {
    return unit.timeout();
  }
}
