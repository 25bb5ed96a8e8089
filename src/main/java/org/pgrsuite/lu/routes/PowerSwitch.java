package org.pgrsuite.lu.routes;

/** Switches the target of the logical unit off and on. */
@FunctionalInterface
public interface PowerSwitch {
  /**
   * Does it, and returns when the target has been switched on; it may not answer yet.
   *
   * @return what there is to say of it, for the evidence
   * @throws org.pgrsuite.path.TransportException if it could not be done
   */
  String cycle();
}
