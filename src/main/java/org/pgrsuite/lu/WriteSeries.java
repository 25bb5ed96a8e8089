package org.pgrsuite.lu;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the writes of an initiator ended that it sent one after the other. Immutable.
 *
 * @param stretches those that ended alike, in their order; unit attentions are none of them
 * @param lastGoodSentAt when the last one that ended with GOOD was sent, {@link System#nanoTime};
 *     means nothing if none did
 */
public record WriteSeries(List<Stretch> stretches, long lastGoodSentAt) {
  private static final String GOOD = "GOOD";

  /** Of these. */
  public WriteSeries {
    stretches = List.copyOf(stretches);
  }

  /** Whether one that was sent when an act had been answered ended with GOOD. */
  public boolean succeededAfter(Act act) {
    return stretches.stream().anyMatch(each -> each.outcome().equals(GOOD))
        && act.wasAnsweredBefore(lastGoodSentAt);
  }

  @Override
  public String toString() {
    return stretches.stream().map(Stretch::toString).collect(Collectors.joining(", then "));
  }
}
