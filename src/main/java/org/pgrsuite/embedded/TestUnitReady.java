package org.pgrsuite.embedded;

/** TEST UNIT READY: the unit is always ready. SPC-4 6.47 [ACC-23]. */
public class TestUnitReady implements CommandHandler {
  @Override
  public Outcome execute(Request request) {
    return Reply.DONE;
  }
}
