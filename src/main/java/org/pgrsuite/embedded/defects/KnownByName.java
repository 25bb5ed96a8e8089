package org.pgrsuite.embedded.defects;

import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.NexusRules;

/** Initiators are told apart by their names, whatever their ISIDs. */
final class KnownByName extends NexusRules {
  @Override
  public boolean isSamePort(InitiatorPort one, InitiatorPort other) {
    return one.isNamed(other.name());
  }
}
