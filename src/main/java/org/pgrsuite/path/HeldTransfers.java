package org.pgrsuite.path;

/** Data transfers of writes that a path holds up, see {@link ScsiPath#hold()}. */
public interface HeldTransfers extends AutoCloseable {
  /** How many commands the target has accepted and waits for the data of. */
  int waiting();

  /** Lets them go on in the order in which they came, and holds up no more. */
  @Override
  void close();
}
