package org.pgrsuite.lu;

import java.util.List;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/**
 * Three paths with one name may still lead to clones with the same serial number, or share a nexus:
 * a key that is registered on one has to show on all, beside those of the others.
 */
final class SameUnit {
  /** "PGR" and the number of the initiator: keys that nobody else is likely to use. */
  private static final long FIRST_KEY = 0x5047_5200_0000_0001L;

  private SameUnit() {}

  /**
   * Registers a key on each path and looks for it on the others. Paths that lead to one unit by
   * construction, as sessions of several initiators with one target and LUN, are not asked: there a
   * missing key is a defect, and the scenarios find it. Where a write-protected unit refuses every
   * registration nothing can be compared, and nothing will be registered or written.
   *
   * @throws RefusedException if a key does not show
   */
  static void confirm(LogicalUnit unit) {
    if (areOneByConstruction(unit.initiators())) {
      return;
    }
    List<Initiator> initiators = unit.initiators();
    for (int i = 0; i < initiators.size(); i++) {
      if (!register(unit, initiators.get(i), new ReservationKey(FIRST_KEY + i))) {
        return;
      }
      requireEverywhere(unit, i + 1);
    }
  }

  private static boolean areOneByConstruction(List<Initiator> initiators) {
    List<String> units =
        initiators.stream().map(each -> each.path().logicalUnit()).distinct().toList();
    return units.size() == 1 && !units.get(0).isEmpty();
  }

  /** Whether it was registered. */
  private static boolean register(LogicalUnit unit, Initiator initiator, ReservationKey key) {
    Command register =
        PersistentReserveOut.of(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
            .withServiceActionKey(key)
            .command();
    unit.registrar().sending(register);
    unit.observations().mayHaveChanged(initiator);
    ScsiResult result = initiator.ask(register);
    if (WriteProtection.refuses(result)) {
      return false;
    }
    initiator.requireGood(register, result, "the paths cannot be compared");
    unit.registrar().done(initiator, register);
    return true;
  }

  private static void requireEverywhere(LogicalUnit unit, int registered) {
    List<ReservationKey> expected =
        unit.initiators().stream().limit(registered).map(Initiator::registeredKey).toList();
    unit.views()
        .salvagedKeys()
        .forEach(
            (reader, keys) -> {
              if (!keys.containsAll(expected)) {
                throw refusal(unit, reader, registered, keys);
              }
            });
  }

  private static RefusedException refusal(
      LogicalUnit unit, Initiator reader, int registered, List<ReservationKey> keys) {
    unit.knownState().unregisterAllThatAnswer();
    Initiator sender = unit.initiators().get(registered - 1);
    return new RefusedException(
        "three paths to one unit, each a nexus of its own",
        "the three paths are not three ways to one logical unit, since after %s has registered, %s shows %s"
            .formatted(sender, reader.path().name(), Snapshot.describeKeys(keys)),
        "either the paths lead to different units with the same name, or two of them are one I_T"
            + " nexus, so give each an initiator name or port of its own; the registrations were"
            + " removed again");
  }
}
