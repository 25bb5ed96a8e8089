package org.pgrsuite.report.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scenario, or a row of an outline, that ended.
 *
 * @param id stays the same as long as requirement and name do: {@code REL-06-1f3c9a}
 * @param requirements what it tests, the first before all; the others it shows by the way
 * @param level mandatory, optional or choice
 * @param needs what unit or path have to offer, or to lack: {@code NUAR}, {@code no-CRH}
 * @param name with the values of the row put in
 * @param feature the feature's name
 * @param rule the rule's sentence; empty if it stands under none
 * @param file the feature file, relative to the suite
 * @param line where the scenario or the row stands, counted from 1
 * @param verdict what became of it
 * @param reason why, in words; empty if it passed
 * @param expected what the standard asks for, where a comparison failed
 * @param actual what there was instead
 * @param capability what decides that it is not supported: {@code NUAR}, {@code no-CRH}, {@code
 *     UNMAP}
 * @param nanos how long it took, in nanoseconds
 * @param targetNanos how much of it the target took
 * @param commands how many were sent, those of all rounds of a race included
 * @param steps as they ran, with what they sent
 */
@JsonInclude(Include.NON_EMPTY)
public record Scenario(
    String id,
    List<String> requirements,
    String level,
    List<String> needs,
    String name,
    String feature,
    String rule,
    String file,
    int line,
    Verdict verdict,
    String reason,
    String expected,
    String actual,
    String capability,
    long nanos,
    long targetNanos,
    long commands,
    List<Step> steps) {
  /** What stands for a requirement where there is none. */
  public static final String NONE = "none";

  /** Copies the lists; what is missing in a file is empty. */
  public Scenario {
    id = Absent.orEmpty(id);
    requirements = Absent.orEmpty(requirements);
    level = Absent.orEmpty(level);
    needs = Absent.orEmpty(needs);
    name = Absent.orEmpty(name);
    feature = Absent.orEmpty(feature);
    rule = Absent.orEmpty(rule);
    file = Absent.orEmpty(file);
    reason = Absent.orEmpty(reason);
    expected = Absent.orEmpty(expected);
    actual = Absent.orEmpty(actual);
    capability = Absent.orEmpty(capability);
    steps = Absent.orEmpty(steps);
  }

  /** {@code file:line}, which {@code pgr.only} takes. */
  public String place() {
    return file + ":" + line;
  }

  /** The requirement that it tests before all; {@code none} if it names none. */
  public String requirement() {
    return requirements.stream().findFirst().orElse(NONE);
  }

  /**
   * What is to be said of it on one line: {@code expected GOOD, but initiator I1's …}, or the
   * reason; empty if it passed.
   */
  public String complaint() {
    return new Complaint(reason, expected, actual).line();
  }

  /** The same without what it did and sent. */
  public Scenario withoutSteps() {
    return new Scenario(
        id,
        requirements,
        level,
        needs,
        name,
        feature,
        rule,
        file,
        line,
        verdict,
        reason,
        expected,
        actual,
        capability,
        nanos,
        targetNanos,
        commands,
        List.of());
  }

  /** All that it sent, as far as it was kept. */
  public Stream<Exchange> exchanges() {
    return steps.stream().flatMap(step -> step.exchanges().stream());
  }
}
