package org.pgrsuite.path.sgio;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

/**
 * The functions of the C library that SG_IO needs, mapped directly. Each returns -1 after a
 * failure; {@link #errno()} is to be asked only then.
 */
final class LibC {
  static final int O_RDONLY = 0x0000;
  static final int O_RDWR = 0x0002;

  /** On a block device, without O_CREAT: nobody else may have it for itself. */
  static final int O_EXCL = 0x0080;

  static final int POLLIN = 0x001;

  /** Size of {@code struct pollfd}: int fd, short events, short revents. */
  static final int POLLFD_SIZE = 8;

  static final int POLLFD_EVENTS = 4;

  /** {@code SG_IO} of {@code <scsi/sg.h>}: send a version 3 header and wait for its end. */
  static final long SG_IO = 0x2285;

  /** {@code SG_SCSI_RESET}: the argument points to an int, the following. */
  static final long SG_SCSI_RESET = 0x2284;

  static final int SG_SCSI_RESET_DEVICE = 1;

  /** Or'ed to it: where this cannot be done, nothing that reaches further is done instead. */
  static final int SG_SCSI_RESET_NO_ESCALATE = 0x100;

  private LibC() {}

  static native int open(String path, int flags);

  static native int close(int descriptor);

  static native int ioctl(int descriptor, long request, long argument);

  static native long write(int descriptor, long memory, long size);

  static native long read(int descriptor, long memory, long size);

  static native int poll(long descriptors, long count, int milliseconds);

  /** Which thread this is, for {@link #pthread_kill}. */
  static native long pthread_self();

  /** Sends a signal to a thread of this process, which must be alive. Returns an error number. */
  static native int pthread_kill(long thread, int signal);

  /** Sets the handler of a signal; calls that it interrupts are restarted unless ... */
  static native long signal(int signal, long handler);

  /** ... this sets that they are not. */
  static native int siginterrupt(int signal, int interrupts);

  private static native String strerror(int errno);

  /** O_NONBLOCK and O_CLOEXEC; the processors that are supported agree on their values. */
  static int nonBlocking() {
    return 0x0800 | 0x80000;
  }

  static int errno() {
    return Native.getLastError();
  }

  /** The C library's sentence for an error number. */
  static String words(int errno) {
    return strerror(errno);
  }

  /** The address of a direct buffer. */
  static long addressOf(ByteBuffer buffer) {
    return Pointer.nativeValue(Native.getDirectBufferPointer(buffer));
  }

  /**
   * Maps the functions, once in the life of the process.
   *
   * @throws TransportException on a system that has no SG_IO as this suite knows it
   */
  static void load() {
    Loaded.FAILURE.ifPresent(
        failure -> {
          throw new TransportException(Kind.NOT_OPENED, failure);
        });
  }

  /** Initialised by the first {@link #load()}; immutable. */
  private static final class Loaded {
    static final Optional<String> FAILURE = attempt();

    private static Optional<String> attempt() {
      Optional<String> reason =
          Unsupported.reason(System.getProperty("os.name"), Native.POINTER_SIZE);
      if (reason.isEmpty()) {
        Native.register(LibC.class, NativeLibrary.getInstance("c"));
      }
      return reason;
    }
  }
}
