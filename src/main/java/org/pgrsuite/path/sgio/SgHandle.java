package org.pgrsuite.path.sgio;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.pgrsuite.path.NativeBlock;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

/**
 * One open of a generic node, with the native memory of one command. All opens of a node are one
 * I_T nexus, so several commands in progress take an open each. Not thread-safe.
 */
final class SgHandle {
  private final int descriptor;
  private final SgHeader header = new SgHeader(new NativeBlock(LibC::addressOf));
  private final NativeBlock data = new NativeBlock(LibC::addressOf);
  private final NativeBlock polled = new NativeBlock(LibC::addressOf);

  /** Takes over an open file descriptor. */
  SgHandle(int descriptor) {
    this.descriptor = descriptor;
    ByteBuffer pollfd = polled.buffer();
    pollfd.putInt(0, descriptor);
    pollfd.putShort(LibC.POLLFD_EVENTS, (short) LibC.POLLIN);
  }

  /**
   * Sends a command and waits for its end, in one call of the kernel.
   *
   * @param nanos what the device has for it
   * @param deadline by when the kernel has to have aborted it after that; later is EINTR
   */
  void execute(Command command, long nanos, long deadline, Watchdog watchdog) {
    fill(command, nanos);
    watchdog.watch(
        deadline, () -> check(LibC.ioctl(descriptor, LibC.SG_IO, header.address()) == 0));
  }

  /** Sends a command, which {@link #fetch()} ends. */
  void send(Command command, long nanos) {
    fill(command, nanos);
    check(LibC.write(descriptor, header.address(), SgHeader.SIZE) == SgHeader.SIZE);
  }

  /** Waits for a command that was sent, no longer than stated; whether it has ended. */
  boolean awaitEnd(int millis) {
    return LibC.poll(polled.address(), 1, millis) == 1;
  }

  /** Takes the answer of a command that has ended. */
  void fetch() {
    check(LibC.read(descriptor, header.address(), SgHeader.SIZE) == SgHeader.SIZE);
  }

  /** Has the kernel reset what is behind the node, and no more than that. */
  void reset(int scope, long deadline, Watchdog watchdog) {
    data.set(Bytes.zeros(Integer.BYTES));
    data.buffer().putInt(0, scope | LibC.SG_SCSI_RESET_NO_ESCALATE);
    watchdog.watch(
        deadline, () -> check(LibC.ioctl(descriptor, LibC.SG_SCSI_RESET, data.address()) == 0));
  }

  SgCompletion completion() {
    return header.completion();
  }

  Bytes dataIn(int length) {
    return data.first(length);
  }

  void close() {
    LibC.close(descriptor);
  }

  private void fill(Command command, long nanos) {
    if (command.dataInLength() > 0) {
      data.clear(command.dataInLength());
    } else {
      data.set(command.dataOut());
    }
    long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos));
    header.fill(command, data.address(), (int) Math.min(millis, Integer.MAX_VALUE));
  }

  private static void check(boolean succeeded) {
    if (!succeeded) {
      throw new KernelRefusal(LibC.errno());
    }
  }
}
