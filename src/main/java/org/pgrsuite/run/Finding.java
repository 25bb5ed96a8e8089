package org.pgrsuite.run;

import org.pgrsuite.lu.evidence.Traffic;

/**
 * One scenario that ended.
 *
 * @param id by which baselines and reports know it
 * @param name as the report has it
 * @param place {@code file:line}, which pgr.only takes
 * @param step the step that it did not get past; empty if there is none
 * @param verdict what became of it
 * @param nanos how long it took, in nanoseconds
 * @param traffic what it sent
 */
record Finding(
    String id,
    String name,
    String place,
    String step,
    Verdict verdict,
    long nanos,
    Traffic traffic) {
  /** The same with another verdict. */
  Finding with(Verdict other) {
    return new Finding(id, name, place, step, other, nanos, traffic);
  }

  /** Time that was not spent waiting for the target, in nanoseconds. */
  long outsideNanos() {
    return Math.max(0, nanos - traffic.nanos());
  }

  /** What is wrong with it, in one line. */
  String complaint() {
    String where = step.isEmpty() ? "" : " at '" + step + "'";
    return "%s '%s' %s%s: %s"
        .formatted(place, name, verdict.kind().words(), where, verdict.complaint());
  }
}
