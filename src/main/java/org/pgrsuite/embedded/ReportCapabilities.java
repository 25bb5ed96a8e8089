package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;

/** REPORT CAPABILITIES: what the unit can do. SPC-4 6.15.4 [IN-15 to IN-21]. */
final class ReportCapabilities implements InAction {
  @Override
  public Bytes answer(Situation situation) {
    return situation.rules().answers().capabilities(situation);
  }
}
