package org.pgrsuite.path.iscsi;

import java.util.concurrent.TimeUnit;
import org.pgrsuite.path.NativeBlock;
import org.pgrsuite.spc.Bytes;

/**
 * One libiscsi context: a connection, and a session once logged in. Nothing is ever sent that was
 * not asked for, by the suite or by a ping of the target, and a lost session stays lost.
 *
 * <p>libiscsi must not be entered by two threads at a time, so every call of it happens under the
 * lock of this object; only the waiting does not. Another thread may therefore close the session at
 * any time.
 */
final class IscsiSession {
  /** How long a waiting thread takes at most to notice that another one closed the session. */
  private static final int SLICE_MILLIS = 100;

  /** How often an idle session looks for pings: no target expects an answer sooner. */
  private static final int PING_MILLIS = 1000;

  /** A target that sends ever more of them does not keep the lock from a command. */
  private static final int MOST_PINGS = 16;

  private final Completions completions = new Completions();
  private final NativeBlock descriptors = new NativeBlock(IscsiLibrary::addressOf);
  private final NativeBlock peeked = new NativeBlock(IscsiLibrary::addressOf);
  private long context;
  private String lost = "";

  /** Takes over a context that is set up and not connected. */
  IscsiSession(long context) {
    this.context = context;
  }

  /** Something to start in libiscsi; returns 0 if it was started. */
  interface Start {
    int with(long context, long callback, long token);
  }

  /**
   * Starts something and begins to send it.
   *
   * @return the token to wait for
   * @throws SessionLostException if the session is lost, or is by this
   */
  synchronized int start(Start action) {
    if (!isAlive()) {
      throw new SessionLostException(lost);
    }
    int token = completions.begin();
    if (action.with(context, completions.callback(), token) != 0) {
      throw lose(ErrorText.of(context));
    }
    service(Poll.OUT);
    return token;
  }

  /** Starts a task management function, see {@link #start}. */
  synchronized int startFunction(Start action) {
    int token = start(action);
    completions.expectResponse(token);
    return token;
  }

  /** What the target responded to a task management function that has ended. */
  synchronized int response(int token) {
    return completions.response(token);
  }

  /**
   * Waits until what was started under a token has ended.
   *
   * @param deadline as {@link System#nanoTime()} counts
   * @return whether it has ended in time; a session that is lost ends everything
   */
  boolean await(int token, long deadline) {
    return await(token, deadline, descriptors);
  }

  private boolean await(int token, long deadline, NativeBlock polled) {
    while (!prepare(token, polled)) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      long millis = TimeUnit.NANOSECONDS.toMillis(left) + 1;
      Poll.poll(polled.address(), 1, (int) Math.min(millis, SLICE_MILLIS));
      serviceWhatIsReady(polled);
    }
    return true;
  }

  private synchronized boolean prepare(int token, NativeBlock polled) {
    if (completions.isDone(token)) {
      return true;
    }
    polled.buffer().putInt(Poll.FD, LibIscsi.iscsi_get_fd(context));
    polled.buffer().putShort(Poll.EVENTS, (short) LibIscsi.iscsi_which_events(context));
    polled.buffer().putShort(Poll.RETURNED_EVENTS, (short) 0);
    return false;
  }

  private synchronized void serviceWhatIsReady(NativeBlock polled) {
    if (isAlive()) {
      service(polled.buffer().getShort(Poll.RETURNED_EVENTS));
    }
  }

  private void service(int events) {
    if (LibIscsi.iscsi_service(context, events) != 0) {
      lose(ErrorText.of(context));
    }
  }

  /**
   * Has the target's pings answered as long as nothing is in progress; whoever waits for an answer
   * has them answered as well. In a thread of its own, which ends when the session is lost.
   *
   * @param name tells the thread from others
   */
  void answerPings(String name) {
    Thread thread = new Thread(this::answerPings, name);
    thread.setDaemon(true);
    thread.start();
  }

  private synchronized void answerPings() {
    try {
      while (isAlive()) {
        wait(PING_MILLIS);
        readPings();
        sendAnswers();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever else the target has sent, also the end of the connection, is left to a command. */
  private void readPings() {
    for (int i = 0; i < MOST_PINGS && isIdle() && Ping.isFirstOf(unread(Ping.HEADER)); i++) {
      service(Poll.IN);
    }
  }

  /** Also one that was read together with the answer to a command, and not sent then. */
  private void sendAnswers() {
    if (isIdle() && (LibIscsi.iscsi_which_events(context) & Poll.OUT) != 0) {
      service(Poll.OUT);
    }
  }

  private boolean isIdle() {
    return isAlive() && completions.areAllDone();
  }

  /**
   * What the target has sent and nobody has read, up to so many bytes; it stays unread. Begins with
   * a PDU, since libiscsi reads whole ones.
   */
  synchronized Bytes unread(int most) {
    if (!isAlive()) {
      return Bytes.NONE;
    }
    peeked.clear(most);
    int flags = Receive.PEEK | Receive.WITHOUT_WAITING;
    long length = Receive.recv(LibIscsi.iscsi_get_fd(context), peeked.address(), most, flags);
    return peeked.first((int) Math.max(0, length));
  }

  /** The SCSI status of what has ended, or one of libiscsi's own. */
  synchronized int status(int token) {
    return completions.status(token);
  }

  /** When it ended. */
  synchronized long endedAt(int token) {
    return completions.at(token);
  }

  /** Takes back the token of something that has ended. */
  synchronized void release(int token) {
    completions.release(token);
  }

  /** Why the target did not answer what has ended with a status of libiscsi's own. */
  synchronized String reason(int token) {
    return completions.reason(token);
  }

  /** Why nothing can be sent any more. */
  synchronized String whyLost() {
    return lost;
  }

  /** Where a target that redirects wants to be logged in to. */
  synchronized String redirection() {
    return isAlive() ? ErrorText.text(LibIscsi.iscsi_get_target_address(context)) : "";
  }

  /** Gives the session up; whatever is in progress ends. Does nothing if it is lost already. */
  synchronized SessionLostException lose(String reason) {
    if (isAlive()) {
      lost = reason;
      long gone = context;
      context = 0;
      LibIscsi.iscsi_destroy_context(gone);
      completions.cancelAll(reason);
      notifyAll();
    }
    return new SessionLostException(lost);
  }

  /**
   * Logs out, if that can be done in the given time, and gives the session up. The waiting happens
   * under the lock: a thread that waits for an answer meanwhile gets none.
   */
  synchronized void logOut(long nanos) {
    if (isAlive()) {
      try {
        int token = start(LibIscsi::iscsi_logout_async);
        await(token, System.nanoTime() + nanos, new NativeBlock(IscsiLibrary::addressOf));
      } catch (SessionLostException already) {
        lost = already.getMessage();
      }
    }
    lose("the path was closed");
  }

  private boolean isAlive() {
    return context != 0;
  }
}
