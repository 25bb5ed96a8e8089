package org.pgrsuite.path.iscsi;

/** {@code poll} of the C library, mapped directly. */
final class Poll {
  /** Data can be read. */
  static final int IN = 0x001;

  /** Data can be written. */
  static final int OUT = 0x004;

  /** Size of {@code struct pollfd}: int fd, short events, short revents. */
  static final int SIZE = 8;

  static final int FD = 0;
  static final int EVENTS = 4;
  static final int RETURNED_EVENTS = 6;

  private Poll() {}

  static native int poll(long descriptors, long count, int milliseconds);
}
