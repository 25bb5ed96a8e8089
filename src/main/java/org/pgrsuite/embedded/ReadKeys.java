package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;

/** READ KEYS: one key a registration. SPC-4 6.15.2 [IN-01 to IN-06]. */
final class ReadKeys implements InAction {
  @Override
  public Bytes answer(Situation situation) {
    return situation.rules().answers().keys(situation);
  }
}
