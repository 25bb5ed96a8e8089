package org.pgrsuite.path.iscsi;

import org.pgrsuite.path.HeldTransfers;

/**
 * The target's requests for data, left unread in the socket.
 *
 * @param session not read from meanwhile
 */
record UnansweredRequests(IscsiSession session) implements HeldTransfers {
  private static final int ENOUGH = 4096;

  @Override
  public int waiting() {
    return ReadyToTransfer.count(session.unread(ENOUGH));
  }

  /** Nothing to do: whoever awaits the commands reads. */
  @Override
  public void close() {}
}
