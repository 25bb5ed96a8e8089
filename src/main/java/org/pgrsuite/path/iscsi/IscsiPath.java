package org.pgrsuite.path.iscsi;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.pgrsuite.path.HeldTransfers;
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
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.Status;

/** One logical unit in one session. */
final class IscsiPath implements ScsiPath {
  private static final int LONGEST_CDB = 16;
  private static final long LOG_OUT_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final PathDescription description;
  private final IscsiSession session;
  private final int lun;
  private final TaskLayout layout;
  private final boolean ownsSession;
  private final boolean dataOnDemand;
  private final Deque<Slot> idle = new ArrayDeque<>();
  private final Set<Slot> inProgress = new HashSet<>();

  /**
   * A path in a session that is logged in.
   *
   * @param lun as it goes over the wire: the two bytes of SAM-5's first-level addressing
   * @param dataOnDemand whether data goes out only when the target asks for it
   */
  IscsiPath(
      PathDescription description,
      IscsiSession session,
      int lun,
      TaskLayout layout,
      boolean dataOnDemand) {
    this(description, session, lun, layout, dataOnDemand, true);
  }

  private IscsiPath(
      PathDescription description,
      IscsiSession session,
      int lun,
      TaskLayout layout,
      boolean dataOnDemand,
      boolean ownsSession) {
    this.description = description;
    this.session = session;
    this.lun = lun;
    this.layout = layout;
    this.ownsSession = ownsSession;
    this.dataOnDemand = dataOnDemand;
  }

  @Override
  public PathDescription description() {
    return description;
  }

  @Override
  public PendingExchange send(Command command, Duration timeout) {
    if (command.cdb().length() > LONGEST_CDB) {
      throw failure(
          Kind.HOST_ERROR, command, "libiscsi sends CDBs of up to 16 bytes, and no longer ones");
    }
    long sentAt = System.nanoTime();
    synchronized (session) {
      Slot slot = idle.isEmpty() ? new Slot(layout) : idle.pop();
      long task = slot.fill(command);
      try {
        int token =
            session.start(
                (context, callback, number) ->
                    LibIscsi.iscsi_scsi_command_async(context, lun, task, callback, 0, number));
        inProgress.add(slot);
        InProgress sent = new InProgress(command, slot, token, sentAt, sentAt + timeout.toNanos());
        return new OnceExchange(
            () -> await(sent),
            limit -> session.await(sent.token(), System.nanoTime() + limit.toNanos()));
      } catch (SessionLostException lost) {
        recycle(slot);
        throw failure(Kind.CONNECTION_LOST, command, lost.getMessage());
      }
    }
  }

  /** Waits for one command, takes its result, and makes its memory free for the next. */
  private ScsiResult await(InProgress exchange) {
    boolean inTime = session.await(exchange.token(), exchange.deadline());
    synchronized (session) {
      if (!inProgress.remove(exchange.slot())) {
        throw failure(Kind.CONNECTION_LOST, exchange.command(), session.whyLost());
      }
      try {
        return inTime ? take(exchange) : giveUp(exchange);
      } finally {
        recycle(exchange.slot());
      }
    }
  }

  private ScsiResult take(InProgress exchange) {
    int status = session.status(exchange.token());
    if (!Answers.isFromTarget(status)) {
      throw lost(exchange, status);
    }
    ScsiResult result = result(exchange, new Status(status));
    session.release(exchange.token());
    return result;
  }

  private ScsiResult result(InProgress exchange, Status status) {
    Slot slot = exchange.slot();
    Bytes sense = status.equals(Status.CHECK_CONDITION) ? slot.sense() : Bytes.NONE;
    int residual = slot.residual();
    int received = ReceivedData.length(exchange.command(), status, sense, residual);
    return new ScsiResult(
        status,
        sense,
        slot.dataIn(received),
        residual,
        session.endedAt(exchange.token()) - exchange.sentAt());
  }

  private TransportException lost(InProgress exchange, int status) {
    String reason = session.reason(exchange.token());
    session.lose(reason);
    return status == Answers.TIMED_OUT
        ? failure(Kind.NO_ANSWER, exchange.command(), "no answer in time")
        : failure(Kind.CONNECTION_LOST, exchange.command(), "no answer, since " + reason);
  }

  /** The target may still answer into the memory of the command, so the session has to go first. */
  private ScsiResult giveUp(InProgress exchange) {
    long millis = TimeUnit.NANOSECONDS.toMillis(exchange.deadline() - exchange.sentAt());
    session.lose("the session was given up after a command without an answer");
    throw failure(Kind.NO_ANSWER, exchange.command(), "no answer within " + millis + " ms");
  }

  private void recycle(Slot slot) {
    slot.free();
    idle.push(slot);
  }

  private TransportException failure(Kind kind, Command command, String cause) {
    return TransportFailures.of(kind, command, description, cause);
  }

  /**
   * As long as nobody reads what the target sends, nobody sees that it asks for data, which stays
   * here then. Whoever awaits a command on this path reads.
   */
  @Override
  public Optional<HeldTransfers> hold() {
    return dataOnDemand ? Optional.of(new UnansweredRequests(session)) : Optional.empty();
  }

  @Override
  public Optional<TaskResponse> manage(TaskFunction function, Duration timeout) {
    return Optional.of(new TaskManagement(session, description, lun).send(function, timeout));
  }

  @Override
  public Optional<ScsiPath> at(int otherLun) {
    PathDescription other = IscsiPaths.withLun(description, otherLun);
    return Optional.of(
        new IscsiPath(other, session, IscsiPaths.wireLun(otherLun), layout, dataOnDemand, false));
  }

  @Override
  public boolean isSession() {
    return ownsSession;
  }

  @Override
  public void cut() {
    session.lose("the connection was cut");
    close();
  }

  /** Logs out, if the session is its own, unless commands are in progress: those are cut off. */
  @Override
  public void close() {
    synchronized (session) {
      if (ownsSession) {
        session.logOut(inProgress.isEmpty() ? LOG_OUT_NANOS : 0);
      }
      inProgress.forEach(Slot::free);
      inProgress.clear();
    }
  }
}
