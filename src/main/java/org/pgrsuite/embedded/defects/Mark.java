package org.pgrsuite.embedded.defects;

/** What may have happened to a nexus since the last CLEAR. */
enum Mark {
  /** It lost its registration to PREEMPT or PREEMPT AND ABORT. */
  PREEMPTED,
  /** It unregistered, or was unregistered by its own REGISTER AND MOVE. */
  UNREGISTERED,
  /** It is registered again after one of these. */
  RETURNED,
  /** It changed its key. */
  REKEYED,
  /** Another one registered it, in a list of initiator ports. */
  LISTED,
  /** It was a single holder and released. */
  RELEASED,
  /** It was a single holder and unregistered. */
  LEFT,
  /** It was a single holder and another one took its place. */
  OUSTED
}
