package org.pgrsuite.report.baseline;

import java.util.Optional;

/** The scenarios that there are. */
public interface ScenarioNames {
  /** The id of the scenario that is meant by its id, or by its name. */
  Optional<String> id(String idOrName);

  /** What was probably meant by something that is neither; nothing if there are no scenarios. */
  Optional<String> nearest(String written);
}
