package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.pgrsuite.embedded.GenerationRules;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.PortRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.TransportId;

/** Units that register the initiators of a SPEC_I_PT list wrongly. */
final class ListedPortDefects {
  private ListedPortDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(nexuses());
    defects.addAll(keys());
    defects.addAll(effects());
    defects.addAll(formats());
    return defects;
  }

  /** Whether a list of initiators is to be registered. */
  static boolean isListing(Act act) {
    return act.registers() && act.order().specifiesInitiatorPorts() && act.succeeds();
  }

  private static List<Defect> nexuses() {
    return List.of(
        Listing.wrong(
            "list-registers-the-sender-only",
            "REGISTER with SPEC_I_PT registers the sender and nobody of the list.",
            (situation, listed) -> List.of()),
        Listing.wrong(
            "list-registers-the-first-only",
            "REGISTER with SPEC_I_PT registers the sender and the first of the list.",
            (situation, listed) -> listed.subList(0, Math.min(1, listed.size()))),
        Listing.wrong(
            "list-leaves-the-last-out",
            "REGISTER with SPEC_I_PT leaves the last of a list of several out.",
            (situation, listed) ->
                listed.size() < 2 ? listed : listed.subList(0, listed.size() - 1)),
        Listing.wrong(
            "list-registers-names-without-isid",
            "REGISTER with SPEC_I_PT registers the names of the list with ISID zero.",
            (situation, listed) ->
                listed.stream()
                    .map(
                        nexus ->
                            new NexusId(
                                new InitiatorPort(nexus.initiator().name(), 0), nexus.targetPort()))
                    .toList()),
        Slip.of(
            "list-leaves-the-sender-out",
            "SIP-01",
            "REGISTER with SPEC_I_PT registers the list and not the sender.",
            ListedPortDefects::isListing,
            act -> act.leaving(act::withoutSender)));
  }

  private static Defect keyed(String name, String sentence, LongUnaryOperator key) {
    return Slip.of(
        name,
        "SIP-01",
        sentence,
        ListedPortDefects::isListing,
        act ->
            act.leavingEach(
                each ->
                    act.before().isSender(each.nexus())
                        ? each
                        : new Registration(
                            each.nexus(),
                            new ReservationKey(key.applyAsLong(each.key().value())))));
  }

  private static List<Defect> keys() {
    return List.of(
        keyed(
            "list-registers-key-zero", "Listed initiators are registered with key zero.", key -> 0),
        keyed(
            "list-registers-half-of-the-key",
            "Listed initiators are registered with the high 32 bits of the key.",
            key -> key >>> 32));
  }

  private static List<Defect> effects() {
    return List.of(
        Defect.replacing(
            GenerationRules.class,
            new GenerationRules() {
              @Override
              public int steps(Situation before, PrOutRequest request, UnitState after) {
                return request.specifiesInitiatorPorts() && !request.isMove()
                    ? after.registrations().size() - before.state().registrations().size()
                    : super.steps(before, request, after);
              }
            },
            "list-raises-generation-for-each",
            "SIP-01",
            "REGISTER with SPEC_I_PT raises PRgeneration by one for each registration."),
        Slip.of(
            "list-tells-the-listed",
            "SIP-01",
            "Whoever another initiator has registered is told REGISTRATIONS PREEMPTED.",
            ListedPortDefects::isListing,
            act -> act.tellingAlso(act.remainingOthers(), AdditionalSense.REGISTRATIONS_PREEMPTED)),
        Slip.of(
            "list-makes-a-reservation",
            "SIP-01",
            "REGISTER with SPEC_I_PT makes a Write Exclusive Registrants Only reservation.",
            ListedPortDefects::isListing,
            act ->
                act.leaving(
                    state ->
                        state.withReservation(
                            new Reservation(
                                ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY,
                                act.before().sender(),
                                act.order().serviceActionKey())))),
        Slip.of(
            "list-of-nobody-is-refused",
            "SIP-01",
            "REGISTER with SPEC_I_PT and an empty list is refused.",
            act -> isListing(act) && act.order().ports().isEmpty(),
            act -> act.refuse(AdditionalSense.PARAMETER_LIST_LENGTH_ERROR)),
        Slip.of(
            "list-is-not-supported-after-all",
            "SIP-01",
            "A unit with SIP_C refuses SPEC_I_PT.",
            ListedPortDefects::isListing,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)));
  }

  private static Defect naming(String name, String requirement, String sentence, PortRules wrong) {
    return Defect.replacing(PortRules.class, wrong, name, requirement, sentence);
  }

  private static List<Defect> formats() {
    return List.of(
        Slip.of(
            "list-of-ports-is-refused",
            "SIP-09",
            "A list with TransportIDs of initiator ports is refused.",
            act -> isListing(act) && isOf(act, TransportId.INITIATOR_PORT),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        Slip.of(
            "list-of-names-blames-the-cdb",
            "SIP-09",
            "A list with a TransportID without ISID ends with INVALID FIELD IN CDB.",
            act -> isListing(act) && isOf(act, TransportId.DEVICE_NAME),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)),
        Slip.of(
            "list-of-names-registers-the-sender",
            "SIP-09",
            "A list with a TransportID without ISID registers the sender only, with GOOD.",
            act -> isListing(act) && isOf(act, TransportId.DEVICE_NAME),
            act -> act.leaving(act::withSenderAlone)),
        naming(
            "list-of-names-registers-everybody",
            "SIP-09",
            "A TransportID without ISID registers every initiator that has logged in.",
            new PortRules() {
              @Override
              public List<InitiatorPort> initiatorPorts(Situation situation, TransportId id) {
                return id.format() == TransportId.DEVICE_NAME
                    ? situation.visitors()
                    : super.initiatorPorts(situation, id);
              }
            }));
  }

  private static boolean isOf(Act act, int format) {
    return !act.order().ports().isEmpty() && act.order().ports().u8(0) >>> 6 == format;
  }
}
