package org.pgrsuite.lu;

import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.MalformedDataException;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/**
 * Learns the names of initiator ports that the paths do not know, as those of an operating system,
 * which keeps the ISID to itself: each initiator registers a key of its own, and READ FULL STATUS
 * says whose it is. What the unit says of itself is all there is then; that it tells initiators
 * apart can still be seen.
 */
final class PortNames {
  private static final long FIRST_KEY = 0x5047_5200_0000_0100L;

  private final LogicalUnit unit;
  private boolean asked;

  PortNames(LogicalUnit unit) {
    this.unit = unit;
  }

  /** Asks once. To be called in the known state, which stays. */
  void learn() {
    if (asked || unit.initiators().stream().allMatch(each -> each.nexus().knowsInitiatorPort())) {
      return;
    }
    asked = true;
    long key = FIRST_KEY;
    for (Initiator initiator : unit.initiators()) {
      learn(initiator, new ReservationKey(key++));
    }
    unit.knownState().bringAbout();
  }

  private void learn(Initiator initiator, ReservationKey key) {
    Command register =
        PersistentReserveOut.of(PrOutAction.REGISTER).withServiceActionKey(key).command();
    unit.registrar().send(initiator, register);
    ScsiResult status = initiator.ask(PersistentReserveIn.of(PrInAction.READ_FULL_STATUS));
    if (status.isGood()) {
      decode(status).registrations().stream()
          .filter(each -> each.key().equals(key))
          .forEach(each -> initiator.nexus().learnInitiatorPort(each.transportId()));
    }
  }

  private static FullStatusData decode(ScsiResult status) {
    try {
      return FullStatusData.decode(status.dataIn());
    } catch (MalformedDataException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
