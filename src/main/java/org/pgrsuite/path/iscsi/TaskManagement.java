package org.pgrsuite.path.iscsi;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

/** Task management functions over iSCSI. RFC 7143 11.5 and 11.6. */
final class TaskManagement {
  /** No command has this Initiator Task Tag, so it stands for none. */
  private static final int NO_TAG = 0xFFFFFFFF;

  private static final int COMPLETE = 0;

  /** The task does not exist: it has ended, and there is nothing left to abort. */
  private static final int NO_TASK = 1;

  private static final Map<Integer, String> REFUSALS =
      Map.of(
          2, "LUN does not exist",
          3, "task still allegiant",
          4, "task allegiance reassignment not supported",
          5, "task management function not supported",
          6, "function authorization failed",
          255, "function rejected");

  private final IscsiSession session;
  private final PathDescription path;
  private final int lun;

  TaskManagement(IscsiSession session, PathDescription path, int lun) {
    this.session = session;
    this.path = path;
    this.lun = lun;
  }

  /**
   * Sends a function and waits for the response.
   *
   * @throws TransportException if there is none in time; the session is lost then
   */
  TaskResponse send(TaskFunction function, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    int token = start(function);
    if (!session.await(token, deadline)) {
      session.lose("the session was given up after a " + function + " without a response");
      throw failure(
          Kind.NO_ANSWER,
          function,
          "no response within " + TimeUnit.NANOSECONDS.toMillis(timeout.toNanos()) + " ms");
    }
    if (!Answers.isFromTarget(session.status(token))) {
      String reason = session.reason(token);
      session.lose(reason);
      throw failure(Kind.CONNECTION_LOST, function, "no response, since " + reason);
    }
    int response = session.response(token);
    session.release(token);
    return meaning(function, response);
  }

  private int start(TaskFunction function) {
    try {
      return session.startFunction(
          (context, callback, token) ->
              LibIscsi.iscsi_task_mgmt_async(
                  context, lun, function.iscsiCode(), NO_TAG, 0, callback, token));
    } catch (SessionLostException lost) {
      throw failure(Kind.CONNECTION_LOST, function, lost.getMessage());
    }
  }

  static TaskResponse meaning(TaskFunction function, int response) {
    boolean nothingToAbort = response == NO_TASK && function == TaskFunction.ABORT_TASK;
    return response == COMPLETE || nothingToAbort
        ? TaskResponse.COMPLETE
        : TaskResponse.refused(
            "response %d, %s".formatted(response, REFUSALS.getOrDefault(response, "unknown")));
  }

  private TransportException failure(Kind kind, TaskFunction function, String cause) {
    return new TransportException(kind, "%s on %s: %s.".formatted(function, path.name(), cause));
  }
}
