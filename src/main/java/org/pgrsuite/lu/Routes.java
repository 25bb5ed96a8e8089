package org.pgrsuite.lu;

import java.util.List;

/** Makes of what the operator configured the way of each initiator to the logical unit. */
final class Routes {
  private Routes() {}

  static List<Route> of(Configuration configuration) {
    throw new ConfigurationException("no routes yet " + configuration);
  }
}
