package org.pgrsuite.path.iscsi;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where libiscsi reports what has ended: one native callback for all commands of a session, which
 * only notes status and time under the token that the command was sent with. All its parameters are
 * primitive, so that JNA calls it without reflection. Called, and to be used, under the lock of the
 * session.
 */
final class Completions {
  /** {@code iscsi_command_cb}. */
  interface Ended extends Callback {
    void invoke(long context, int status, long data, long token);
  }

  private static final class Entry {
    private boolean done;
    private boolean managing;
    private int status;
    private int response;
    private long at;
    private String reason = "";
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private int inProgress;
  private final Ended callback =
      (context, status, data, token) -> end(context, (int) token, status, data);
  private final long address = Pointer.nativeValue(CallbackReference.getFunctionPointer(callback));

  /** What to hand to libiscsi; valid as long as this object lives. */
  long callback() {
    return address;
  }

  /** A token under which something can be sent. */
  int begin() {
    inProgress++;
    if (free.isEmpty()) {
      entries.add(new Entry());
      return entries.size() - 1;
    }
    int token = free.pop();
    entries.get(token).done = false;
    entries.get(token).managing = false;
    return token;
  }

  /** What was begun under this token is a task management function, which reports a response. */
  void expectResponse(int token) {
    entries.get(token).managing = true;
  }

  /** The response to a task management function. RFC 7143 11.6.1: 0 is done, 255 refused. */
  int response(int token) {
    return entries.get(token).response;
  }

  /** Takes a token back. To be called only if libiscsi will not report under it again. */
  void release(int token) {
    free.push(token);
  }

  /** Whether everything that was begun has ended. */
  boolean areAllDone() {
    return inProgress == 0;
  }

  boolean isDone(int token) {
    return entries.get(token).done;
  }

  /** The SCSI status, or one of libiscsi's own. */
  int status(int token) {
    return entries.get(token).status;
  }

  /** Why the target said nothing, in libiscsi's words at that moment; later ones hide it. */
  String reason(int token) {
    return entries.get(token).reason;
  }

  /** When it ended, as {@link System#nanoTime()} counts. */
  long at(int token) {
    return entries.get(token).at;
  }

  /** Ends whatever has not ended, as libiscsi does for a session that it gives up. */
  void cancelAll(String reason) {
    for (int token = 0; token < entries.size(); token++) {
      end(token, Answers.CANCELLED, reason);
    }
  }

  private void end(long context, int token, int status, long data) {
    Entry entry = entries.get(token);
    if (entry.managing && data != 0 && !entry.done) {
      entry.response = new Pointer(data).getInt(0);
    }
    end(token, status, Answers.isFromTarget(status) ? "" : ErrorText.of(context));
  }

  /** A second report is ignored: libiscsi may report a connection twice. */
  private void end(int token, int status, String reason) {
    Entry entry = entries.get(token);
    if (!entry.done) {
      entry.done = true;
      inProgress--;
      entry.status = status;
      entry.at = System.nanoTime();
      entry.reason = reason;
    }
  }
}
