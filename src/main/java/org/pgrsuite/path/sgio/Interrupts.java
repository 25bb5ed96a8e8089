package org.pgrsuite.path.sgio;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * Takes a thread out of a call of the kernel that it waits in: with a signal whose handler does
 * nothing, and after which the kernel does not restart the call. The call returns -1 with EINTR.
 * The Java runtime does the same, with another signal, for a thread that waits in a file channel.
 *
 * <p>An ioctl SG_IO on a generic node waits so that a signal ends it; the kernel then forgets the
 * answer and never touches the memory of the command again (Linux, drivers/scsi/sg.c, sg_ioctl and
 * sg_rq_end_io). One thing it does not let go of: a thread that enters while the host adapter
 * recovers from errors. {@link SgioPaths} therefore opens no path then.
 */
final class Interrupts {
  /** A real-time signal that neither the C library nor the Java runtime uses. */
  private static final int SIGNAL = 58;

  /** Any function that takes a number and does nothing else is a handler that does nothing. */
  private static final String HANDLER = "abs";

  private Interrupts() {}

  /** A thread, for {@link #interrupt}. */
  static long currentThread() {
    return LibC.pthread_self();
  }

  /** Interrupts a thread, which has to be alive. */
  static void interrupt(long thread) {
    Installed.handler();
    LibC.pthread_kill(thread, SIGNAL);
  }

  /** Initialised by the first interruption; immutable. */
  private static final class Installed {
    static {
      Pointer nothing = NativeLibrary.getInstance("c").getFunction(HANDLER);
      LibC.signal(SIGNAL, Pointer.nativeValue(nothing));
      LibC.siginterrupt(SIGNAL, 1);
    }

    /** Initialises the class. */
    static void handler() {}
  }
}
