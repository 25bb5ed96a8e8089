package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.CapabilitiesData;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.SenseData;

/**
 * Whether the unit has REGISTER AND MOVE, which no bit announces. A whole move, since with nothing
 * reserved a unit that has it answers like one that has not. Only an answer that says that there is
 * no such service action counts as a lack, and only if it comes to every kind of move: what a unit
 * otherwise makes of a correct move is for the scenarios to judge. GOOD for a move by an initiator
 * that holds nothing, wrong as it is, says that it has the service action even if no correct move
 * succeeds.
 */
final class MoveProbe {
  private static final ReservationKey KEY = new ReservationKey(0x5047_5200_0000_00EEL);
  private static final List<ReservationType> TYPES =
      List.of(
          ReservationType.WRITE_EXCLUSIVE,
          ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY,
          ReservationType.EXCLUSIVE_ACCESS,
          ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY);

  /** Who moves the reservation of the holder to whom. */
  private enum Kind {
    /** The holder, to an initiator that is not registered. */
    TO_STRANGER,
    /** The holder, to a registrant. */
    TO_REGISTRANT,
    /** A registrant, which holds nothing, to the holder. */
    BY_REGISTRANT
  }

  private final LogicalUnit unit;
  private final Optional<CapabilitiesData> capabilities;

  MoveProbe(LogicalUnit unit, Optional<CapabilitiesData> capabilities) {
    this.unit = unit;
    this.capabilities = capabilities;
  }

  /**
   * Looks. To be called in the known state, which stays.
   *
   * @return what the unit said, if it has no such service action
   */
  Optional<String> lack() {
    Optional<String> said = Optional.of("the type mask has no type that can be moved");
    for (ReservationType type : TYPES) {
      if (isOffered(type)) {
        ScsiResult result = firstKnown(type);
        if (!isUnknown(result)) {
          return Optional.empty();
        }
        said = Optional.of("REGISTER AND MOVE ended with " + result.outcome());
      }
    }
    return said;
  }

  /** The first answer that shows that there is such a service action, else what a move got. */
  private ScsiResult firstKnown(ReservationType type) {
    ScsiResult toStranger = move(type, Kind.TO_STRANGER);
    if (!isUnknown(toStranger)) {
      return toStranger;
    }
    ScsiResult toRegistrant = move(type, Kind.TO_REGISTRANT);
    if (!isUnknown(toRegistrant)) {
      return toRegistrant;
    }
    ScsiResult byRegistrant = move(type, Kind.BY_REGISTRANT);
    return byRegistrant.isGood() ? byRegistrant : toRegistrant;
  }

  private boolean isOffered(ReservationType type) {
    return capabilities
        .filter(bits -> bits.typeMaskValid() && !bits.types().contains(type))
        .isEmpty();
  }

  /** What is said of a service action that is reserved, or of a command that there is not. */
  private static boolean isUnknown(ScsiResult result) {
    return SenseData.decode(result.sense())
        .map(SenseData::additional)
        .filter(
            said ->
                said.equals(AdditionalSense.INVALID_FIELD_IN_CDB)
                    || said.equals(AdditionalSense.INVALID_COMMAND_OPERATION_CODE))
        .isPresent();
  }

  private ScsiResult move(ReservationType type, Kind kind) {
    Initiator holder = unit.initiators().get(0);
    Initiator other = unit.initiators().get(1);
    PersistentReserveOut register =
        PersistentReserveOut.of(PrOutAction.REGISTER).withServiceActionKey(KEY);
    unit.registrar().send(holder, register.command());
    if (kind != Kind.TO_STRANGER) {
      unit.registrar().send(other, register.command());
    }
    unit.registrar()
        .send(
            holder,
            PersistentReserveOut.of(PrOutAction.RESERVE).withKey(KEY).withType(type).command());
    PersistentReserveOut request =
        PersistentReserveOut.of(PrOutAction.REGISTER_AND_MOVE)
            .withKey(KEY)
            .withServiceActionKey(KEY)
            .withType(type);
    Initiator sender = kind == Kind.BY_REGISTRANT ? other : holder;
    Initiator destination = kind == Kind.BY_REGISTRANT ? holder : other;
    ScsiResult result =
        unit.registrar().send(sender, destination.nexus().movedHere(request.command()));
    unit.knownState().bringAbout();
    return result;
  }
}
