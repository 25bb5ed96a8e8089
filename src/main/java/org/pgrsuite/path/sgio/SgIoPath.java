package org.pgrsuite.path.sgio;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.pgrsuite.path.OnceExchange;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.PendingExchange;
import org.pgrsuite.path.ReceivedData;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.path.TransportFailures;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.Status;

/**
 * One generic node of Linux. The time of a result ends when the answer is fetched: for a command
 * that was sent, not before somebody awaits it.
 */
final class SgIoPath implements ScsiPath {
  /** How long a waiting thread takes at most to notice that another one closed the path. */
  private static final int SLICE_MILLIS = 100;

  /** The kernel ends a command at its timeout, and then takes a while to abort it. */
  private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final PathDescription description;
  private final SgHandles handles;
  private final Condition condition;
  private final Watchdog watchdog;

  /**
   * An open path.
   *
   * @param condition what the kernel thinks of the device at the moment
   */
  SgIoPath(PathDescription description, SgHandles handles, Condition condition) {
    this.description = description;
    this.handles = handles;
    this.condition = condition;
    this.watchdog = new Watchdog("pgr-watchdog " + description.name());
  }

  @Override
  public PathDescription description() {
    return description;
  }

  /**
   * In the thread of the caller, in one call of the kernel: the three of {@link #send} and {@link
   * #await}, where every wait has a limit of its own, take half as long again. A watchdog
   * interrupts it when it takes too long.
   */
  @Override
  public ScsiResult execute(Command command, Duration timeout) {
    SgHandle handle = take(command);
    try {
      long sentAt = System.nanoTime();
      handle.execute(
          command, timeout.toNanos(), sentAt + timeout.toNanos() + GRACE_NANOS, watchdog);
      return result(command, handle, System.nanoTime() - sentAt);
    } catch (KernelRefusal refusal) {
      throw refusal.errno() == Errno.EINTR ? withoutEnd(command) : refused(command, refusal);
    } finally {
      handles.giveBack(handle);
    }
  }

  @Override
  public PendingExchange send(Command command, Duration timeout) {
    SgHandle handle = take(command);
    try {
      long sentAt = System.nanoTime();
      handle.send(command, timeout.toNanos());
      handles.park(handle);
      InProgress sent = new InProgress(command, handle, sentAt, sentAt + timeout.toNanos());
      return new OnceExchange(() -> await(sent), limit -> hasEnded(sent, limit));
    } catch (KernelRefusal refusal) {
      handles.giveBack(handle);
      throw refused(command, refusal);
    }
  }

  /** Waits for a command that was sent, and takes its answer. */
  private ScsiResult await(InProgress exchange) {
    SgHandle handle = exchange.handle();
    if (!handles.unpark(handle)) {
      throw closed(exchange.command());
    }
    if (!hasEnded(exchange)) {
      handle.close();
      throw withoutEnd(exchange.command());
    }
    fetch(exchange);
    try {
      return result(exchange.command(), handle, System.nanoTime() - exchange.sentAt());
    } finally {
      handles.giveBack(handle);
    }
  }

  /**
   * An open whose answer was not fetched is not used again: it would give it to another command.
   */
  private void fetch(InProgress exchange) {
    try {
      exchange.handle().fetch();
    } catch (KernelRefusal refusal) {
      exchange.handle().close();
      throw refused(exchange.command(), refusal);
    }
  }

  private boolean hasEnded(InProgress exchange, Duration limit) {
    return handles.isClosed() || exchange.handle().awaitEnd((int) limit.toMillis());
  }

  private boolean hasEnded(InProgress exchange) {
    long deadline = exchange.deadline() + GRACE_NANOS;
    while (!exchange.handle().awaitEnd(SLICE_MILLIS)) {
      if (handles.isClosed() || System.nanoTime() - deadline > 0) {
        return false;
      }
    }
    return true;
  }

  private ScsiResult result(Command command, SgHandle handle, long nanos) {
    SgCompletion completion = handle.completion();
    Status status =
        completion
            .answer()
            .orElseThrow(() -> failed(command, completion.failure(condition::isRunning)));
    int announced = Math.max(command.dataInLength(), command.dataOut().length());
    int residual = completion.residual(announced);
    int received = ReceivedData.length(command, status, completion.sense(), residual);
    return new ScsiResult(status, completion.sense(), handle.dataIn(received), residual, nanos);
  }

  private SgHandle take(Command command) {
    if (command.cdb().length() > SgHeader.LONGEST_CDB) {
      throw failure(Kind.HOST_ERROR, command, "SG_IO sends CDBs of up to 255 bytes");
    }
    return handles.take().orElseThrow(() -> closed(command));
  }

  private TransportException withoutEnd(Command command) {
    return handles.isClosed()
        ? closed(command)
        : failure(
            Kind.NO_ANSWER,
            command,
            "the kernel did not end it within %d s of its timeout, so it was given up"
                .formatted(TimeUnit.NANOSECONDS.toSeconds(GRACE_NANOS)));
  }

  private TransportException failed(Command command, HostStatus failure) {
    return failure(failure.kind(), command, failure.words());
  }

  private TransportException refused(Command command, KernelRefusal refusal) {
    int errno = refusal.errno();
    return failure(Errno.kind(errno), command, Errno.ofCommand(errno, LibC.words(errno)));
  }

  private TransportException closed(Command command) {
    return failure(Kind.CONNECTION_LOST, command, "the path was closed");
  }

  private TransportException failure(Kind kind, Command command, String cause) {
    boolean lost = kind == Kind.NO_ANSWER || kind == Kind.CONNECTION_LOST;
    String seen = lost ? condition.words() : "";
    String detail = seen.isEmpty() ? cause : cause + "; " + seen;
    return TransportFailures.of(kind, command, description, detail);
  }

  /**
   * LOGICAL UNIT RESET. The kernel has no way to ask for the others but TARGET WARM RESET, and
   * where a target refuses that, open-iscsi begins the session anew instead and says that it was
   * done.
   */
  @Override
  public Optional<TaskResponse> manage(TaskFunction function, Duration timeout) {
    return function == TaskFunction.LOGICAL_UNIT_RESET
        ? Optional.of(reset(LibC.SG_SCSI_RESET_DEVICE, function, timeout))
        : Optional.empty();
  }

  private TaskResponse reset(int scope, TaskFunction function, Duration timeout) {
    SgHandle handle = handles.take().orElseThrow(() -> unmanaged(function, "the path was closed"));
    try {
      handle.reset(scope, System.nanoTime() + timeout.toNanos() + GRACE_NANOS, watchdog);
      return new TaskResponse(true, "the kernel says that it was done");
    } catch (KernelRefusal refusal) {
      if (refusal.errno() == Errno.EINTR) {
        throw unmanaged(function, "the kernel did not end it in time");
      }
      return TaskResponse.refused("the kernel says: " + LibC.words(refusal.errno()));
    } finally {
      handles.giveBack(handle);
    }
  }

  private TransportException unmanaged(TaskFunction function, String cause) {
    return new TransportException(
        Kind.NO_ANSWER, "%s on %s: %s.".formatted(function, description.name(), cause));
  }

  @Override
  public void close() {
    handles.close();
    watchdog.close();
  }
}
