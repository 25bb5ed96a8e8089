package org.pgrsuite.differ;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;

/**
 * Who got the reservation by REGISTER AND MOVE in this sequence and is registered since: targets
 * that keep a part of the reservation in each registration treat these in their own way.
 */
final class Destinations {
  private final Set<NexusId> destinations = new LinkedHashSet<>();
  private boolean moved;

  /** What can be said of them when a command arrives, and how the last one left the unit. */
  Set<String> facts(Situation before) {
    Optional<NexusId> reservedBy = before.state().reservation().map(Reservation::reservedBy);
    if (moved) {
      reservedBy.ifPresent(destinations::add);
    }
    destinations.removeIf(each -> before.registrationOf(each).isEmpty());
    Set<String> facts = new LinkedHashSet<>();
    if (destinations.stream().anyMatch(before::isSender)) {
      facts.add("was moved to");
    }
    if (!destinations.stream().allMatch(before::isSender)) {
      facts.add("another was moved to");
    }
    if (reservedBy.filter(destinations::contains).isPresent()) {
      facts.add("who reserved was moved to");
    }
    return facts;
  }

  /** A command was answered so by the unit that is right. */
  void sent(Command command, ScsiResult answer) {
    moved =
        answer.isGood()
            && command.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
            && (command.cdb().u8(1) & 0x1F) == PrOutAction.REGISTER_AND_MOVE.code();
  }
}
