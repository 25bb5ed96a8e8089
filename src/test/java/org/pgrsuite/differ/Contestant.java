package org.pgrsuite.differ;

import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;

/** A logical unit that takes part: three initiators, and an observer that is never registered. */
interface Contestant {
  /** Sends a command of one of the initiators, once. */
  ScsiResult send(int sender, Command command);

  /** Sends a command of the observer, whom no service action concerns. */
  ScsiResult observe(Command command);
}
