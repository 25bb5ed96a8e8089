package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;

/** A service action of PERSISTENT RESERVE IN. Without state, safe for several threads. */
@FunctionalInterface
public interface InAction {
  /** The complete answer, before the allocation length limits it. */
  Bytes answer(Situation situation);
}
