package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Role;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** Units that are wrong when a registrant unregisters; who is told of it is elsewhere. */
final class UnregisterDefects {
  private UnregisterDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      defects.addAll(under(type));
    }
    defects.addAll(registrations());
    defects.addAll(refused());
    return defects;
  }

  /** The requirement that says what becomes of a reservation whose maker unregisters. */
  private static String requirement(ReservationType type) {
    return switch (type) {
      case WRITE_EXCLUSIVE -> "UNR-02";
      case EXCLUSIVE_ACCESS -> "UNR-03";
      case WRITE_EXCLUSIVE_REGISTRANTS_ONLY -> "UNR-04";
      case EXCLUSIVE_ACCESS_REGISTRANTS_ONLY -> "UNR-05";
      default -> "UNR-06";
    };
  }

  private static List<Defect> under(ReservationType type) {
    List<Defect> defects = new ArrayList<>();
    String word = Slip.word(type);
    if (type.isAllRegistrants()) {
      defects.add(
          Slip.of(
              word + "-ends-with-who-reserved",
              "UNR-06",
              "Every " + type.title() + " reservation ends when who made it unregisters.",
              act -> act.unregisters() && act.found(type) && act.byMaker(),
              act -> act.leaving(UnitState::withoutReservation)));
      defects.add(
          Slip.of(
              word + "-ends-with-any-registrant",
              "UNR-07",
              "Every " + type.title() + " reservation ends when another registrant unregisters.",
              act -> act.unregisters() && act.found(type) && !act.byMaker(),
              act -> act.leaving(UnitState::withoutReservation)));
      defects.add(
          Slip.of(
              word + "-outlives-the-last-registrant",
              "UNR-08",
              "Every " + type.title() + " reservation stays when the last registrant unregisters.",
              act -> act.unregisters() && act.found(type) && act.remainingOthers().isEmpty(),
              act -> act.leaving(state -> state.withReservation(act.reservation()))));
    } else {
      defects.add(
          Slip.of(
              word + "-outlives-its-holder",
              requirement(type),
              "Every " + type.title() + " reservation stays when its holder unregisters.",
              act -> act.unregisters() && act.found(type) && act.byHolder(),
              act -> act.leaving(state -> state.withReservation(act.reservation()))));
      defects.add(
          Slip.of(
              word + "-ends-with-a-registrant",
              "UNR-01",
              "Every " + type.title() + " reservation ends when another registrant unregisters.",
              act -> act.unregisters() && act.found(type) && !act.byHolder(),
              act -> act.leaving(UnitState::withoutReservation)));
    }
    defects.add(
        Slip.of(
            "holder-of-" + word + "-may-not-unregister",
            requirement(type),
            "Who made " + Slip.a(type) + " reservation may not unregister before a release.",
            act -> act.unregisters() && act.found(type) && act.byMaker(),
            act -> Refusal.CONFLICT));
    if (type.isRegistrantsOnly()) {
      defects.add(stillIn(type));
    }
    return defects;
  }

  /** Whoever was seen as a registrant is one for ever. */
  private static Defect stillIn(ReservationType type) {
    return Defect.replacing(
        AccessRules.class,
        new AccessRules() {
          @Override
          public Role roleOf(Situation situation) {
            boolean found =
                situation.state().reservation().filter(held -> held.type() == type).isPresent();
            return found && !situation.isHolder() ? Role.REGISTRANT : super.roleOf(situation);
          }
        },
        "unregistered-keeps-access-under-" + Slip.word(type),
        "UNR-12",
        "Whoever unregistered reads and writes on under " + type.title() + ".");
  }

  private static List<Defect> registrations() {
    return List.of(
        Slip.of(
            "unregistering-removes-everybody",
            "UNR-14",
            "Unregistering removes all registrations.",
            act -> act.unregisters() && act.foundNothing(),
            act -> act.leaving(state -> state.withRegistrations(List.of()))),
        Slip.of(
            "unregistering-leaves-the-registration",
            "UNR-14",
            "Unregistering is GOOD and the key stays listed.",
            act -> act.unregisters() && act.foundNothing(),
            Act::nothing),
        Slip.of(
            "last-registrant-stays",
            "UNR-14",
            "The last registrant unregisters and stays registered.",
            act -> act.unregisters() && act.remainingOthers().isEmpty(),
            Act::nothing),
        Slip.of(
            "unregistering-ignoring-does-nothing",
            "REG-19",
            "REGISTER AND IGNORE EXISTING KEY of key 0x0 is GOOD and the key stays.",
            act -> act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY) && act.unregisters(),
            Act::nothing),
        Slip.of(
            "unregistering-ignoring-keeps-the-reservation",
            "REG-19",
            "REGISTER AND IGNORE EXISTING KEY of key 0x0 by the holder leaves its reservation.",
            act ->
                act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
                    && act.unregisters()
                    && act.foundOneHolder()
                    && act.byHolder(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        new Defect(
            "reservation-comes-back",
            "UNR-09",
            "A reservation that ended with its last registrant is back when it registers again.",
            LastReservation::restoredBy),
        Defect.replacing(
            AnswerRules.class,
            new AnswerRules() {
              @Override
              public List<ReservationKey> listedKeys(Situation situation) {
                List<ReservationKey> keys = new ArrayList<>(super.listedKeys(situation));
                if (!situation.isRegistered() && situation.state().registrations().size() == 1) {
                  keys.add(ReservationKey.ZERO);
                }
                return keys;
              }
            },
            "unregistered-are-listed-with-key-zero",
            "UNR-14",
            "READ KEYS lists an initiator that is not registered with key 0x0."));
  }

  private static List<Defect> refused() {
    return List.of(
        Defect.replacing(
            ParameterRules.class,
            new ParameterRules() {
              @Override
              public Optional<Refusal> registerKey(Situation situation, PrOutRequest request) {
                return situation.isRegistered() && request.serviceActionKey().isZero()
                    ? Optional.empty()
                    : super.registerKey(situation, request);
              }
            },
            "unregistering-takes-any-key",
            "UNR-10",
            "REGISTER of key 0x0 unregisters whatever key is quoted."),
        Slip.of(
            "unregistering-with-a-wrong-key-is-an-error",
            "UNR-10",
            "REGISTER of key 0x0 with a wrong key ends with CHECK CONDITION.",
            act -> refusedByKey(act) && act.before().isRegistered(),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        Slip.leaking(
            "refused-unregistering-unregisters",
            "UNR-10",
            "REGISTER of key 0x0 with a wrong key is refused and unregisters all the same.",
            act -> refusedByKey(act) && act.before().isRegistered(),
            act -> act.withoutSender(act.before().state())),
        Slip.of(
            "unregistering-twice-is-good",
            "UNR-11",
            "Unregistering a second time with the old key is GOOD.",
            act -> refusedByKey(act) && act.byStranger(),
            Act::nothing),
        Slip.of(
            "unregistering-twice-is-an-error",
            "UNR-11",
            "Unregistering a second time with the old key ends with CHECK CONDITION.",
            act -> refusedByKey(act) && act.byStranger(),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)));
  }

  private static boolean refusedByKey(Act act) {
    return act.is(PrOutAction.REGISTER)
        && act.order().serviceActionKey().isZero()
        && act.right().equals(Refusal.CONFLICT);
  }
}
