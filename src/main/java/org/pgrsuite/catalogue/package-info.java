/**
 * The requirements as data: what a logical unit must do, sentence by sentence, and which commands a
 * reservation allows. Nothing here talks to a device; steps, reports and tests ask the catalogue.
 *
 * <p>The data stands in text files beside this package, one a group, for people to review. A
 * requirement is a block of lines, blocks are parted by blank lines, and a line that begins with
 * {@code #} is a comment:
 *
 * <pre>
 * REL-07
 * says: what holds, in one sentence
 * clause: SPC-4 5.13.11.2.2       where the standard says so, or "none: why not"
 * level: mandatory                or optional, choice
 * needs: CRH, 2-units             what unit or path have to offer: names of the tags &#64;needs-...
 * commands: UNMAP, SANITIZE       what applies only as far as the unit implements these
 * accepts: GOOD | ILLEGAL REQUEST, INVALID FIELD IN CDB
 *                                 outcomes the unit may choose from, the one the text favours first
 * holds: nothing is released      what has to hold whatever the unit chose
 * cells: READ(10), WRITE(10)      the rows of access.txt that it is about
 * </pre>
 *
 * <p>The first four lines are always there. Catalogue and table are immutable.
 */
package org.pgrsuite.catalogue;
