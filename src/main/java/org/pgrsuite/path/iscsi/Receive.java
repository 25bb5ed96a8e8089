package org.pgrsuite.path.iscsi;

/** {@code recv} of the C library, mapped directly. */
final class Receive {
  /** {@code MSG_PEEK}: what is read stays unread. */
  static final int PEEK = 0x02;

  /** {@code MSG_DONTWAIT}. */
  static final int WITHOUT_WAITING = 0x40;

  private Receive() {}

  /** Returns the number of bytes, or -1 if there are none or the connection failed. */
  static native long recv(int descriptor, long buffer, long length, int flags);
}
