package org.pgrsuite.embedded;

import java.util.Optional;

/** When two I_T nexuses are the same. */
public class NexusRules {
  /**
   * Whether two names are of one nexus: initiator name without regard to case, ISID and target port
   * [GEN-01, GEN-16, GEN-19, NEX-12].
   */
  public boolean isSame(NexusId one, NexusId other) {
    return isSamePort(one.initiator(), other.initiator()) && one.targetPort() == other.targetPort();
  }

  /** Whether two names are of one initiator port. */
  public boolean isSamePort(InitiatorPort one, InitiatorPort other) {
    return one.isid() == other.isid() && one.isNamed(other.name());
  }

  /** Whether two nexuses have their unit attentions in common: only with themselves [UA-08]. */
  public boolean shareAttentions(NexusId one, NexusId other) {
    return isSame(one, other);
  }

  /** The registration of a nexus [GEN-16, NEX-01, NEX-04]. */
  public Optional<Registration> registrationOf(UnitState state, NexusId nexus) {
    for (Registration registration : state.registrations()) {
      if (isSame(registration.nexus(), nexus)) {
        return Optional.of(registration);
      }
    }
    return Optional.empty();
  }
}
