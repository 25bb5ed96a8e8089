package org.pgrsuite.path.sgio;

import java.nio.file.Path;

/**
 * A disk that is open for reading and for us alone: the kernel then lets nobody mount it, swap to
 * it or build another device on it. What reads or writes without asking for exclusiveness still
 * can, SG_IO among it. Closing it wakes no udev, since it was never open for writing.
 */
public final class DiskHold implements AutoCloseable {
  private final int descriptor;
  private boolean closed;

  private DiskHold(int descriptor) {
    this.descriptor = descriptor;
  }

  static DiskHold of(Path node) {
    LibC.load();
    int descriptor = LibC.open(node.toString(), LibC.O_RDONLY | LibC.O_EXCL | LibC.nonBlocking());
    if (descriptor < 0) {
      int errno = LibC.errno();
      throw new NotHeldException(node, errno, LibC.words(errno));
    }
    return new DiskHold(descriptor);
  }

  /** Lets others have it again. Closing again does nothing. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      LibC.close(descriptor);
    }
  }
}
