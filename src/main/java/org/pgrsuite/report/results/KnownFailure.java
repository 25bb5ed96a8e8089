package org.pgrsuite.report.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry of the baseline that a run was held against: something that the target does wrong, and
 * that somebody accepted.
 *
 * @param requirement what it violates: {@code ACC-19}
 * @param reason what the target does, in words
 * @param reference where more is said of it; empty if nowhere
 * @param acceptedBy who accepted it
 * @param until the last day on which it counts, in UTC: {@code 2027-12-31}; empty if it has no end
 * @param sometimes whether its scenarios fail only sometimes, so that a pass says nothing
 * @param scenarios the ids of the scenarios that fail of it
 */
@JsonInclude(Include.NON_EMPTY)
public record KnownFailure(
    String requirement,
    String reason,
    String reference,
    String acceptedBy,
    String until,
    @JsonInclude(Include.NON_DEFAULT) boolean sometimes,
    List<String> scenarios) {
  /** Copies the list; what is missing in a file is empty. */
  public KnownFailure {
    requirement = Absent.orEmpty(requirement);
    reason = Absent.orEmpty(reason);
    reference = Absent.orEmpty(reference);
    acceptedBy = Absent.orEmpty(acceptedBy);
    until = Absent.orEmpty(until);
    scenarios = Absent.orEmpty(scenarios);
  }

  /** Whether it counts no more on this day. */
  public boolean isOverOn(LocalDate day) {
    return !until.isEmpty() && day.isAfter(LocalDate.parse(until));
  }

  /** Which one it is, in a few words: {@code ACC-19: READ CAPACITY is refused}. */
  public String title() {
    return requirement + ": " + reason;
  }
}
