package org.pgrsuite.differ;

import java.util.List;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.spc.TransportId;

/**
 * The initiator ports that both units see.
 *
 * @param initiators I1, I2 and I3
 * @param observer who looks on
 */
record Ports(List<InitiatorPort> initiators, InitiatorPort observer) {
  /** How this initiator is called in parameter lists. */
  TransportId transportId(int sender) {
    InitiatorPort port = initiators.get(sender);
    return TransportId.iscsiPort(port.name(), port.isid());
  }

  /** I1, I2, I3, or the name itself. */
  String call(TransportId port) {
    for (int i = 0; i < initiators.size(); i++) {
      if (transportId(i).isSamePort(port)) {
        return "I" + (i + 1);
      }
    }
    return port.toString();
  }
}
