package org.pgrsuite.path.sgio;

/** A call of the kernel failed. */
final class KernelRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int errno;

  KernelRefusal(int errno) {
    super("errno " + errno);
    this.errno = errno;
  }

  int errno() {
    return errno;
  }
}
