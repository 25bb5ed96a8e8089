package org.pgrsuite.differ;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.PrimaryCommand;

/** What initiators are told when they ask. Stateless. */
final class Attentions {
  private static final int MOST = 10;

  private Attentions() {}

  /** All unit attentions that an initiator has yet to meet; it has met them then. */
  static String drained(Contestant unit, int sender) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      ScsiResult result = unit.send(sender, PrimaryCommand.testUnitReady());
      if (!result.isUnitAttention()) {
        break;
      }
      told.add(result.outcome().replace("UNIT ATTENTION, ", ""));
    }
    return told.isEmpty() ? "nothing" : String.join(", ", told);
  }

  /** Whether an initiator port is registered. */
  static boolean isRegistered(Situation situation, InitiatorPort port) {
    return situation.state().registrations().stream()
        .anyMatch(each -> each.nexus().initiator().equals(port));
  }
}
