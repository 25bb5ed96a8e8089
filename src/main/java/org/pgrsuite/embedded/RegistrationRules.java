package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationKey;

/** What registering and unregistering do. SPC-4 5.13.7, 5.13.11.2.3. */
public class RegistrationRules {
  /** There is room for the registrations that a command would leave [REG-15, REG-16]. */
  public Optional<Refusal> refuseFull(Situation situation, List<Registration> wanted) {
    boolean more = wanted.size() > situation.state().registrations().size();
    boolean full = wanted.size() > situation.options().registrations();
    return Refusal.when(more && full, AdditionalSense.INSUFFICIENT_REGISTRATION_RESOURCES);
  }

  /**
   * The registrations once these nexuses are registered with a key: theirs are replaced, no other
   * is touched [GEN-01, GEN-02, GEN-03, GEN-19, REG-04, REG-07].
   *
   * @param allTargetPorts whether they are made with ALL_TG_PT
   */
  public List<Registration> withKey(
      Situation situation, List<NexusId> nexuses, ReservationKey key, boolean allTargetPorts) {
    List<Registration> registrations = situation.state().registrations();
    for (NexusId nexus : nexuses) {
      registrations =
          withKey(
              situation,
              registrations,
              new Registration(nexus, situation.rules().keys().stored(key), allTargetPorts));
    }
    return registrations;
  }

  private static List<Registration> withKey(
      Situation situation, List<Registration> present, Registration made) {
    List<Registration> registrations = new ArrayList<>();
    boolean replaced = false;
    for (Registration each : present) {
      boolean same = situation.rules().registrations().replaces(situation, made, each);
      registrations.add(same ? made : each);
      replaced |= same;
    }
    if (!replaced) {
      registrations.add(made);
    }
    return registrations;
  }

  /**
   * Whether a new registration takes the place of one that is there: of the same nexus [GEN-19].
   */
  protected boolean replaces(Situation situation, Registration made, Registration present) {
    return situation.rules().nexuses().isSame(present.nexus(), made.nexus());
  }

  /** Which of the listed ports' nexuses are registered besides the sender's: all [SIP-01]. */
  public List<NexusId> listed(Situation situation, List<NexusId> listed) {
    return listed;
  }

  /** The registrations without those of these nexuses [UNR-14]. */
  public List<Registration> without(Situation situation, List<NexusId> nexuses) {
    NexusRules rules = situation.rules().nexuses();
    return situation.state().registrations().stream()
        .filter(each -> nexuses.stream().noneMatch(gone -> rules.isSame(each.nexus(), gone)))
        .toList();
  }

  /**
   * Whether the reservation ends because registrations are removed: it does with the single
   * holder's [UNR-01 to UNR-05], and under the All Registrants types with the last one [UNR-06 to
   * UNR-08, PRE-20].
   */
  public boolean endsReservation(
      Situation situation, Reservation reservation, List<Registration> remaining) {
    NexusRules rules = situation.rules().nexuses();
    return reservation.type().isAllRegistrants()
        ? remaining.isEmpty()
        : remaining.stream()
            .noneMatch(each -> rules.isSame(each.nexus(), reservation.reservedBy()));
  }

  /**
   * The nexuses that a command registers, or whose registrations it changes or removes: the
   * sender's; with ALL_TG_PT those of its initiator port through all target ports [ATP-02]. Without
   * it one port of such a registration is changed alone, or all are [ATP-06].
   */
  public List<NexusId> concerned(Situation situation, PrOutRequest request) {
    PortRules ports = situation.rules().ports();
    return coversAllPorts(situation, request)
        ? ports.nexuses(List.of(situation.sender().initiator()), ports.allTargetPorts(situation))
        : List.of(situation.sender());
  }

  /** Whether a command is for all target ports [ATP-02, ATP-06]. */
  public boolean coversAllPorts(Situation situation, PrOutRequest request) {
    return request.allTargetPorts()
        || isOneOfMany(situation) && situation.options().is(UnitOption.ATP_UNREGISTER, "all");
  }

  /** One port of a registration that was made with ALL_TG_PT is changed alone [ATP-06]. */
  public Optional<Refusal> refuseOnePort(Situation situation, PrOutRequest request) {
    boolean refused =
        isOneOfMany(situation)
            && !request.allTargetPorts()
            && situation.options().is(UnitOption.ATP_UNREGISTER, "refused");
    return Refusal.when(refused, AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  private static boolean isOneOfMany(Situation situation) {
    return situation.own().filter(Registration::allTargetPorts).isPresent();
  }

  /** PTPL_A from now on: what the last command of this kind said [APTPL-02, APTPL-03]. */
  public boolean isPersistent(Situation situation, PrOutRequest request) {
    return request.activatesPersistence();
  }

  /** PTPL_A after CLEAR [CLR-12]. */
  public boolean isPersistentAfterClear(Situation situation) {
    return situation.state().persistent() && situation.options().is(UnitOption.CLEAR_PTPL, "kept");
  }
}
