package org.pgrsuite.embedded;

/** Commands that a reservation treats alike: the columns of {@link AccessTable}. */
public enum CommandClass {
  /** Never kept out. */
  ALWAYS,
  /** TEST UNIT READY, and the older forms of RECEIVE COPY RESULTS. */
  TEST_UNIT_READY,
  /** What reads the configuration: MODE SENSE and the like. */
  CONFIG_READ,
  /** What reads the medium. */
  READ,
  /** What changes medium or configuration. */
  WRITE,
  /** Not in the table: PERSISTENT RESERVE OUT, RESERVE and RELEASE see to themselves. */
  OWN
}
