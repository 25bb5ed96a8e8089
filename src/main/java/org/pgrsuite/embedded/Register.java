package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * REGISTER and REGISTER AND IGNORE EXISTING KEY; they differ in what {@link ParameterRules#key}
 * asks of the key. SPC-4 5.13.7, tables 67 to 69, and 5.13.11.2.3.
 *
 * <p>SARK is the key from now on; zero unregisters. Scope and type are ignored [REG-11]. A
 * registration never changes the reservation [REG-01, REG-08, REG-10, REG-21, REG-22] and raises no
 * unit attention [GEN-18]. Unregistering releases the reservation of a single holder, and that of
 * all registrants with the last of them [REG-17 to REG-20, UNR-01 to UNR-14]. ALL_TG_PT makes it
 * count for all target ports [ATP-02, ATP-06], SPEC_I_PT for other initiator ports too [SIP-01].
 */
public class Register implements OutAction {
  @Override
  public Ruling decide(Situation situation, PrOutRequest request) {
    Optional<Refusal> refusal = situation.rules().registrations().refuseOnePort(situation, request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Ruling ruling =
        situation.rules().keys().isNone(request.serviceActionKey())
            ? unregister(situation, request)
            : register(situation, request);
    return ruling instanceof Change change ? persistent(change, situation, request) : ruling;
  }

  /** Registers the sender and whom it lists, or changes the sender's key. */
  protected Ruling register(Situation situation, PrOutRequest request) {
    return request.specifiesInitiatorPorts()
        ? registerListed(situation, request)
        : register(
            situation, request, situation.rules().registrations().concerned(situation, request));
  }

  /** All or nobody [SIP-01, SIP-06, SIP-07]. */
  private static Ruling registerListed(Situation situation, PrOutRequest request) {
    PortRules ports = situation.rules().ports();
    ParameterRules parameters = situation.rules().parameters();
    Optional<List<InitiatorPort>> listed = ports.initiatorPorts(situation, request);
    if (listed.isEmpty()) {
      return parameters.badPortList(situation, request);
    }
    List<NexusId> others =
        ports.nexuses(listed.get(), ports.targetPorts(situation, request)).stream()
            .filter(nexus -> !situation.isSender(nexus))
            .toList();
    Optional<Refusal> refusal = parameters.notYetRegistered(situation, others);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    List<NexusId> all =
        new ArrayList<>(situation.rules().registrations().concerned(situation, request));
    all.addAll(situation.rules().registrations().listed(situation, others));
    return register(situation, request, all);
  }

  private static Ruling register(Situation situation, PrOutRequest request, List<NexusId> nexuses) {
    RegistrationRules rules = situation.rules().registrations();
    List<Registration> registrations =
        rules.withKey(
            situation,
            nexuses,
            request.serviceActionKey(),
            rules.coversAllPorts(situation, request));
    Optional<Refusal> full = rules.refuseFull(situation, registrations);
    return full.isPresent()
        ? full.get()
        : registered(situation, situation.state().withRegistrations(registrations));
  }

  private static Change registered(Situation situation, UnitState after) {
    return new Change(after, situation.rules().attentions().registered(situation, after));
  }

  /** Unregisters the sender; does nothing if it is not registered [REG-03, REG-20]. */
  protected Ruling unregister(Situation situation, PrOutRequest request) {
    if (!situation.isRegistered()) {
      return Change.silently(situation.state());
    }
    RegistrationRules rules = situation.rules().registrations();
    List<Registration> remaining = rules.without(situation, rules.concerned(situation, request));
    UnitState after = situation.state().withRegistrations(remaining);
    return situation
        .state()
        .reservation()
        .filter(held -> rules.endsReservation(situation, held, remaining))
        .map(held -> ended(situation, after, held))
        .orElseGet(
            () -> new Change(after, situation.rules().attentions().unregistered(situation, after)));
  }

  private static Change ended(Situation situation, UnitState after, Reservation held) {
    return new Change(
        after.withoutReservation(),
        situation.rules().attentions().holderUnregistered(situation, held, after));
  }

  private static Change persistent(Change change, Situation situation, PrOutRequest request) {
    boolean persistent = situation.rules().registrations().isPersistent(situation, request);
    return new Change(change.state().withPersistent(persistent), change.notices());
  }
}
