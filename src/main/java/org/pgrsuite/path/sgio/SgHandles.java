package org.pgrsuite.path.sgio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The opens of one node: idle ones, and those whose command is in progress while nobody waits for
 * it. An open that a thread is using is in neither, so that {@link #close()}, which any thread may
 * call, never takes a file descriptor away from under it; that thread closes it when it brings it
 * back.
 */
final class SgHandles {
  private final Supplier<SgHandle> opener;
  private final Deque<SgHandle> idle = new ArrayDeque<>();
  private final Set<SgHandle> parked = new HashSet<>();
  private boolean closed;

  /** With the first open of the node. */
  SgHandles(SgHandle first, Supplier<SgHandle> opener) {
    this.opener = opener;
    idle.push(first);
  }

  /** An open for one command, to be given back; nothing if the path is closed. */
  synchronized Optional<SgHandle> take() {
    if (closed) {
      return Optional.empty();
    }
    return Optional.of(idle.isEmpty() ? opener.get() : idle.pop());
  }

  /** Brings back an open without a command. */
  synchronized void giveBack(SgHandle handle) {
    if (closed) {
      handle.close();
    } else {
      idle.push(handle);
    }
  }

  /** Leaves an open whose command is in progress. */
  synchronized void park(SgHandle handle) {
    if (closed) {
      handle.close();
    } else {
      parked.add(handle);
    }
  }

  /** Takes it again; false if the path was closed meanwhile. */
  synchronized boolean unpark(SgHandle handle) {
    return parked.remove(handle);
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Closes what nobody is using; the kernel drops the answers of commands in progress. */
  synchronized void close() {
    closed = true;
    idle.forEach(SgHandle::close);
    parked.forEach(SgHandle::close);
    idle.clear();
    parked.clear();
  }
}
