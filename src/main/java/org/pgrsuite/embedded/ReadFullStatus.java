package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;

/** READ FULL STATUS: one descriptor a registration. SPC-4 6.15.5 [IN-22 to IN-31]. */
final class ReadFullStatus implements InAction {
  @Override
  public Bytes answer(Situation situation) {
    return situation.rules().answers().fullStatus(situation);
  }
}
