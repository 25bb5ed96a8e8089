package org.pgrsuite.lu;

import java.util.Optional;
import org.pgrsuite.path.TransportException;

/**
 * Ends the run against a unit that has fallen silent: scenario after scenario ends because a
 * command gets no answer. For the thread of the scenarios.
 */
final class Silence {
  private static final int ENOUGH = 50;

  private int inARow;
  private Optional<String> broken = Optional.empty();

  /**
   * A scenario begins.
   *
   * @return why the run has to end, if it has to
   */
  Optional<String> scenarioBegins() {
    inARow = broken.isPresent() ? inARow + 1 : 0;
    Optional<String> last = broken;
    broken = Optional.empty();
    return last.filter(any -> inARow >= ENOUGH)
        .map(
            message ->
                "The run ends here: %d scenarios one after the other were waiting in vain for an answer, the last one so: %s"
                    .formatted(inARow, message));
  }

  /** The scenario was broken off by this. */
  void brokenOffBy(Throwable trouble) {
    if (isForLackOfAnAnswer(trouble) || isForLackOfAnAnswer(trouble.getCause())) {
      broken = Optional.of(trouble.getMessage());
    }
  }

  private static boolean isForLackOfAnAnswer(Throwable trouble) {
    return trouble instanceof TransportException transport
        && transport.kind() == TransportException.Kind.NO_ANSWER;
  }
}
