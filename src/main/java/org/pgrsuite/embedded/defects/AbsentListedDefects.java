package org.pgrsuite.embedded.defects;

import java.util.List;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.RegistrationRules;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;

/** Units that get a listed initiator wrong which is not logged in. */
final class AbsentListedDefects {
  private AbsentListedDefects() {}

  static List<Defect> list() {
    return List.of(
        new Defect(
            "listed-initiator-that-is-away-is-left-out",
            "SIP-10",
            "A listed initiator that is not logged in is not registered.",
            rules -> withAbsent(rules, true)),
        new Defect(
            "listed-initiator-that-is-away-is-not-found-again",
            "SIP-10",
            "A listed initiator that is not logged in does not find its registration at login.",
            rules -> withAbsent(rules, false)));
  }

  /** One set a unit: who has logged out at some time. */
  private static Rules withAbsent(Rules rules, boolean leftOut) {
    Lost lost = new Lost();
    return rules
        .with(EventRules.class, lost)
        .with(
            RegistrationRules.class,
            new RegistrationRules() {
              @Override
              public List<NexusId> listed(Situation situation, List<NexusId> listed) {
                return listed.stream()
                    .filter(nexus -> !leftOut || !lost.isAway(nexus))
                    .map(nexus -> lost.isAway(nexus) ? stale(nexus) : nexus)
                    .toList();
              }
            });
  }

  private static NexusId stale(NexusId nexus) {
    return new NexusId(new InitiatorPort(nexus.initiator().name(), 0), nexus.targetPort());
  }
}
