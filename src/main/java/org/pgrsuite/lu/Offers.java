package org.pgrsuite.lu;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.lu.routes.Difference;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.spc.CapabilitiesData;
import org.pgrsuite.spc.ControlPage;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationType;

/**
 * What the logical unit claims to offer: read once each, with nothing reserved. That a claim is
 * true has scenarios of its own; nothing that happens inside a scenario changes what is found here.
 */
final class Offers {
  private final LogicalUnit unit;
  private final Map<Offer, Optional<String>> reasons = new EnumMap<>(Offer.class);
  private Optional<CapabilitiesData> capabilities = Optional.empty();
  private boolean capabilitiesRead;

  Offers(LogicalUnit unit) {
    this.unit = unit;
  }

  /**
   * Looks whether the unit offers something. To be called in the known state, which stays.
   *
   * @return why not, in words; nothing if it does
   */
  Optional<String> lack(Offer offer) {
    if (!reasons.containsKey(offer)) {
      reasons.put(offer, offer.bit().map(bit -> lackOf(offer, bit)).orElseGet(() -> probe(offer)));
    }
    return reasons.get(offer);
  }

  /** ALLOW COMMANDS, which no command changes; 0 if REPORT CAPABILITIES is refused. */
  int allowCommands() {
    readCapabilities();
    return capabilities.map(CapabilitiesData::allowCommands).orElse(0);
  }

  private Optional<String> lackOf(Offer offer, Predicate<CapabilitiesData> bit) {
    readCapabilities();
    return capabilities
        .map(bits -> lackUnless(bit.test(bits), "REPORT CAPABILITIES says " + offer + "=0"))
        .orElseGet(() -> Optional.of("REPORT CAPABILITIES was refused"));
  }

  /** Reads REPORT CAPABILITIES, once. To be called in the known state. */
  void readCapabilities() {
    if (capabilitiesRead) {
      return;
    }
    capabilitiesRead = true;
    ScsiResult result = first().ask(PersistentReserveIn.of(PrInAction.REPORT_CAPABILITIES));
    if (result.isGood() && result.dataIn().length() >= CapabilitiesData.LENGTH) {
      capabilities = Optional.of(CapabilitiesData.decode(result.dataIn()));
    }
  }

  /**
   * Asks for a type of reservation.
   *
   * @throws NotSupportedException if the type mask is valid and does not have it
   */
  void require(ReservationType type) {
    boolean lacking =
        capabilities
            .filter(bits -> bits.typeMaskValid() && !bits.types().contains(type))
            .isPresent();
    if (lacking) {
      throw new NotSupportedException(
          Offer.of(type).toString(), "not supported: the type mask does not have " + type);
    }
  }

  private Optional<String> probe(Offer offer) {
    return switch (offer) {
      case READ_FULL_STATUS -> fullStatus();
      case REGISTER_AND_MOVE -> new MoveProbe(unit, capabilities).lack();
      case LOGOUT ->
          lackUnless(
              first().session().isOwn(), "the operating system keeps the sessions of the paths");
      case COMMANDS_IN_PROGRESS ->
          lackUnless(
              first().session().mayHold(),
              "the operating system sends the data of a write as soon as it is asked for");
      case FOUR_INITIATORS -> fewerInitiatorsThan(4);
      case THIRTY_TWO_INITIATORS -> fewerInitiatorsThan(32);
      case SIXTY_FOUR_INITIATORS -> fewerInitiatorsThan(64);
      case TWO_TARGET_PORTS ->
          lackUnless(
              unit.moreInitiators().has(Difference.TARGET_PORT),
              "no path leads to another target port, and pgr.extra-paths names none");
      case TWO_UNITS ->
          lackUnless(unit.second().isPresent(), "pgr.second-unit names no second unit");
      case COPY_BETWEEN_UNITS -> copying();
      case ANY_LUN ->
          lackUnless(first().nexus().reachesAnyLun(), "the paths lead to one logical unit only");
      case RESET -> unit.taskOffers().lack(TaskFunction.LOGICAL_UNIT_RESET);
      case REMOVABLE_MEDIUM -> new MediumRemoval(unit).lack();
      case POWER_CYCLE ->
          lackUnless(unit.events().hasPower(), "pgr.power-cycle says no way to do it");
      case SWP -> changeable(ControlPage.SWP);
      case TAS -> changeable(ControlPage.TAS);
      case NUAR -> changeable(ControlPage.NUAR);
      case D_SENSE -> changeable(ControlPage.D_SENSE);
      default -> throw new IllegalStateException("no probe for " + offer);
    };
  }

  private Optional<String> fewerInitiatorsThan(int count) {
    return lackUnless(
        unit.moreInitiators().most() >= count,
        "there are no paths for %d initiators; pgr.extra-paths may name more".formatted(count));
  }

  private Optional<String> copying() {
    return unit.second()
        .map(each -> each.probe(second -> new Copying(unit, second).lack()))
        .orElse(Optional.of("pgr.second-unit names no second unit"));
  }

  private Optional<String> fullStatus() {
    ScsiResult result = first().ask(PersistentReserveIn.of(PrInAction.READ_FULL_STATUS));
    return lackUnless(result.isGood(), "READ FULL STATUS ended with " + result.outcome());
  }

  private Optional<String> changeable(ControlPage.Field field) {
    ScsiResult result = first().ask(ControlPage.senseChangeable());
    return lackUnless(
        result.isGood() && ControlPage.isSet(result.dataIn(), field),
        "MODE SENSE says that " + field.title() + " cannot be changed");
  }

  private static Optional<String> lackUnless(boolean offered, String reason) {
    return offered ? Optional.empty() : Optional.of(reason);
  }

  private Initiator first() {
    return unit.initiators().get(0);
  }
}
