package org.pgrsuite.lu.preflight;

import java.util.List;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;

/**
 * The unit knows PERSISTENT RESERVE IN: without it there is nothing to test. Any other answer than
 * that it does not is left to the scenarios.
 */
final class ReservationSupport implements Check {
  @Override
  public void confirm(List<Probe> probes) {
    probes.forEach(ReservationSupport::confirm);
  }

  private static void confirm(Probe initiator) {
    ScsiResult result = initiator.ask(PersistentReserveIn.of(PrInAction.READ_KEYS));
    if (result
        .senseData()
        .map(SenseData::key)
        .filter(SenseKey.ILLEGAL_REQUEST::equals)
        .isPresent()) {
      throw new RefusedException(
          "persistent reservations are supported",
          "%s answers PERSISTENT RESERVE IN with %s"
              .formatted(initiator.path().name(), result.outcome()),
          "switch persistent reservations on for this unit in the array, or test another one");
    }
  }
}
