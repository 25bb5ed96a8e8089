package org.pgrsuite.embedded;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.Status;

/**
 * What comes between a command and its execution without being anybody's fault: a unit that is busy
 * or slow, or that somebody configures meanwhile. Safe for several threads.
 */
final class Interruptions {
  /** A prime, so that every command of a sequence that is repeated is met sooner or later. */
  private static final int EVERY = 13;

  private static final AdditionalSense LUNS_CHANGED = new AdditionalSense(0x3F, 0x0E);

  private final AtomicInteger commands = new AtomicInteger();

  /** How this command ends instead of being carried out, if it is its turn. */
  Optional<Refusal> check(Request request) {
    long latency = request.options().number(UnitOption.LATENCY);
    if (latency > 0) {
      LockSupport.parkNanos(Duration.ofMillis(latency).toNanos());
    }
    String kind = request.options().word(UnitOption.INTERRUPTIONS);
    return kind.equals("none") || commands.incrementAndGet() % EVERY != 0
        ? Optional.empty()
        : refusal(kind, request.operationCode());
  }

  private static Optional<Refusal> refusal(String kind, int operationCode) {
    return switch (kind) {
      case "busy" -> Optional.of(new Refusal(Status.BUSY, Optional.empty()));
      case "full" -> Optional.of(new Refusal(Status.TASK_SET_FULL, Optional.empty()));
      default -> Refusal.when(isExecutedAlways(operationCode), Refusal.unitAttention(LUNS_CHANGED));
    };
  }

  private static boolean isExecutedAlways(int operationCode) {
    return switch (operationCode) {
      case OperationCode.INQUIRY, OperationCode.REPORT_LUNS, OperationCode.REQUEST_SENSE -> false;
      default -> true;
    };
  }
}
