package org.pgrsuite.lu;

/** Binds a leased logical unit to the thread that runs a scenario. */
public final class Units {
  private Units() {}

  /** What was sent by this thread's unit since it was opened. */
  public static Traffic traffic() {
    return Traffic.NONE;
  }
}
