package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;

/** READ RESERVATION: type and holder's key. SPC-4 6.15.3 [IN-10 to IN-14]. */
final class ReadReservation implements InAction {
  @Override
  public Bytes answer(Situation situation) {
    return situation.rules().answers().reservation(situation);
  }
}
