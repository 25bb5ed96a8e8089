package org.pgrsuite.lu;

/** Tells the paths that the kernel of this machine shares with others from those of our own. */
final class KernelPath {
  private static final String TRANSPORT = "SG_IO";

  private KernelPath() {}

  static boolean isOne(Initiator initiator) {
    return initiator.path().transport().equals(TRANSPORT);
  }
}
