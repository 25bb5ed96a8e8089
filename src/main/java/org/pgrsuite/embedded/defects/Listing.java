package org.pgrsuite.embedded.defects;

import java.util.List;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.RegistrationRules;
import org.pgrsuite.embedded.Situation;

/** Which nexuses REGISTER with SPEC_I_PT registers besides that of its sender. */
interface Listing {
  /** The nexuses, by those of the list. */
  List<NexusId> of(Situation situation, List<NexusId> listed);

  /** A unit that registers these instead of those of the list. */
  static Defect wrong(String name, String sentence, Listing instead) {
    return Defect.replacing(
        RegistrationRules.class,
        new RegistrationRules() {
          @Override
          public List<NexusId> listed(Situation situation, List<NexusId> listed) {
            return instead.of(situation, listed);
          }
        },
        name,
        "SIP-01",
        sentence);
  }
}
