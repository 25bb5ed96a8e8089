package org.pgrsuite.lu;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Command;

/**
 * How long a unit has for a command: the time limit, as a rule. A kind of command that it has left
 * without an answer so often, one after the other, that there is no doubt about it gets two seconds
 * instead, or a run of thousands of scenarios would take days. With the next answer it has the
 * whole time again. Safe for several threads.
 */
final class CommandTimeout {
  /** Two acts, each of them tried on fresh paths again. */
  private static final int BEYOND_DOUBT = 4;

  /** Some targets answer what they find odd after a second. */
  private static final Duration SHORT = Duration.ofSeconds(2);

  private static final int SERVICE_ACTION = 0x1F;

  private final Duration limit;
  private final Map<Integer, Integer> silences = new ConcurrentHashMap<>();

  CommandTimeout(Duration limit) {
    this.limit = limit;
  }

  /** What a command may take at most, and whatever else is not a command. */
  Duration limit() {
    return limit;
  }

  /**
   * Sends a command.
   *
   * @param sending does it, with the time that it may take
   * @throws TransportException if there is no answer
   */
  ScsiResult with(Command command, Function<Duration, ScsiResult> sending) {
    Integer kind = kind(command);
    int silent = silences.getOrDefault(kind, 0);
    boolean shortened = silent >= BEYOND_DOUBT && limit.compareTo(SHORT) > 0;
    try {
      ScsiResult result = sending.apply(shortened ? SHORT : limit);
      if (silent > 0) {
        silences.remove(kind);
      }
      return result;
    } catch (TransportException e) {
      if (e.kind() != TransportException.Kind.NO_ANSWER) {
        throw e;
      }
      silences.merge(kind, 1, Integer::sum);
      throw shortened ? explained(e, silent) : e;
    }
  }

  private static TransportException explained(TransportException e, int silent) {
    return new TransportException(
        e.kind(),
        "%s It had no longer, since the %d commands of its kind before got no answer either."
            .formatted(e.getMessage(), silent),
        e);
  }

  private static int kind(Command command) {
    return command.operationCode() << Byte.SIZE | command.cdb().u8(1) & SERVICE_ACTION;
  }
}
