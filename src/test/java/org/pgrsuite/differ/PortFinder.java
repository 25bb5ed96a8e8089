package org.pgrsuite.differ;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.TransportId;

/**
 * Finds out as whom paths are logged in: from the path, or, where the operating system keeps that
 * to itself, from READ FULL STATUS of a registration. To be used while nothing is registered.
 */
final class PortFinder {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final ReservationKey KEY = new ReservationKey(0x5047_5200_0000_0301L);

  private PortFinder() {}

  /** The ports of these paths. */
  static Ports ports(List<ScsiPath> initiators, ScsiPath observer) {
    List<InitiatorPort> found = new ArrayList<>();
    for (ScsiPath path : initiators) {
      found.add(port(path));
    }
    return new Ports(found, port(observer));
  }

  private static InitiatorPort port(ScsiPath path) {
    TransportId id =
        TransportId.ofPortName(path.description().initiatorPort()).orElseGet(() -> reported(path));
    return new InitiatorPort(id.iscsiName().orElseThrow(), id.isid().orElseThrow());
  }

  private static TransportId reported(ScsiPath path) {
    PersistentReserveOut register =
        PersistentReserveOut.of(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY);
    while (path.execute(PrimaryCommand.testUnitReady(), TIMEOUT).isUnitAttention()) {
      continue;
    }
    path.execute(register.withServiceActionKey(KEY).command(), TIMEOUT);
    ScsiResult status = path.execute(PersistentReserveIn.of(PrInAction.READ_FULL_STATUS), TIMEOUT);
    path.execute(register.command(), TIMEOUT);
    return FullStatusData.decode(status.dataIn()).registrations().stream()
        .filter(each -> each.key().equals(KEY))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("READ FULL STATUS lists nobody: " + status))
        .transportId();
  }
}
