package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;

/**
 * REGISTER AND MOVE. SPC-4 5.13.8, table 70.
 *
 * <p>The holder registers another nexus with SARK and makes it the holder; type and scope stay
 * [MOVE-01, MOVE-02, MOVE-04, MOVE-15]. With UNREG it is itself unregistered [MOVE-03]. Nobody is
 * told [MOVE-16].
 */
final class RegisterAndMove implements OutAction {
  @Override
  public Ruling decide(Situation situation, PrOutRequest request) {
    MoveRules rules = situation.rules().moves();
    Optional<Refusal> refusal = rules.refuse(situation, request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<NexusId> destination = rules.destination(situation, request);
    return destination.isPresent()
        ? move(situation, request, destination.get())
        : rules.noDestination(situation);
  }

  private static Ruling move(Situation situation, PrOutRequest request, NexusId destination) {
    RegistrationRules rules = situation.rules().registrations();
    MoveRules moves = situation.rules().moves();
    List<Registration> registered =
        rules.withKey(
            situation, List.of(destination), moves.newKey(situation, request, destination), false);
    List<Registration> after = moves.remaining(situation, request, registered);
    Optional<Refusal> full = rules.refuseFull(situation, after);
    return full.isPresent()
        ? full.get()
        : situation
            .state()
            .reservation()
            .map(held -> moves.moved(request, held, destination))
            .map(held -> situation.state().withRegistrations(after).withReservation(held))
            .map(state -> state.withPersistent(rules.isPersistent(situation, request)))
            .map(state -> moved(situation, request, state))
            .orElseGet(() -> Change.silently(situation.state()));
  }

  private static Change moved(Situation situation, PrOutRequest request, UnitState after) {
    return new Change(after, situation.rules().attentions().moved(situation, request));
  }
}
