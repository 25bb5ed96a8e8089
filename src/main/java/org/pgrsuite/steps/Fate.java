package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hamcrest.Matcher;
import org.pgrsuite.lu.Act;
import org.pgrsuite.lu.EndedWrite;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.Stretch;
import org.pgrsuite.lu.Trial;
import org.pgrsuite.lu.WriteSeries;

/** What becomes of writes that were in progress. */
public enum Fate {
  /** All of them do what they would have done anyhow. */
  SUCCEED("succeed"),
  /** All of them end without having changed a block, as TAS says. */
  ARE_ABORTED("are aborted"),
  /** None of them vanishes; what was written was said to be. */
  END_WITH_A_STATUS("end with a status"),
  /** However they end, no block has changed. */
  NEVER_REACH_THE_MEDIUM("never reach the medium"),
  /** One after the other: GOOD, and from one of them on RESERVATION CONFLICT. */
  SUCCEED_UNTIL_THE_FIRST_CONFLICT("succeed until the first conflict");

  /** How long there may be an answer to a write that has to get none. */
  private static final Duration SILENCE = Duration.ofSeconds(1);

  private static final String GOOD = "GOOD";
  private static final String CONFLICT = "RESERVATION CONFLICT";
  private static final String ABORTED = "TASK ABORTED";
  private static final String NO_ANSWER = "no answer";

  private final String title;

  Fate(String title) {
    this.title = title;
  }

  /** The fate of these words of a feature. */
  static Fate named(String title) {
    return Arrays.stream(values())
        .filter(each -> each.title.equals(title))
        .findFirst()
        .orElseThrow();
  }

  /** Looks whether it came so. */
  void confirm(Trial trial, Initiator writer) {
    if (trial.writing().isLooping(writer)) {
      confirmLoop(trial, writer);
    } else {
      Matcher<EndedWrite> right = expected(trial.writing().abortedStatus());
      List<EndedWrite> writes = trial.writing().ended(writer, limit(trial));
      if (this == SUCCEED || this == END_WITH_A_STATUS) {
        writes.forEach(EndedWrite::requireConnection);
      }
      writes.forEach(each -> assertThat(each, right));
    }
  }

  private Duration limit(Trial trial) {
    boolean answered =
        switch (this) {
          case ARE_ABORTED -> trial.writing().abortedStatus().orElse(false);
          case NEVER_REACH_THE_MEDIUM -> false;
          default -> true;
        };
    return answered ? trial.writing().timeout() : SILENCE;
  }

  private Matcher<EndedWrite> expected(Optional<Boolean> abortedStatus) {
    return switch (this) {
      case SUCCEED ->
          write(each -> each.outcome().equals(GOOD) && each.reachedMedium(), "GOOD, and written");
      case ARE_ABORTED -> aborted(abortedStatus);
      case NEVER_REACH_THE_MEDIUM -> write(each -> !each.reachedMedium(), "nothing written");
      case END_WITH_A_STATUS, SUCCEED_UNTIL_THE_FIRST_CONFLICT ->
          write(
              each ->
                  each.result().isPresent() && each.reachedMedium() == each.outcome().equals(GOOD),
              "a status, and written if it is GOOD");
    };
  }

  private static Matcher<EndedWrite> aborted(Optional<Boolean> abortedStatus) {
    return abortedStatus
        .map(
            told ->
                told
                    ? write(is(ABORTED), "TASK ABORTED, since TAS is 1, and nothing written")
                    : write(is(NO_ANSWER), "no answer, since TAS is 0, and nothing written"))
        .orElseGet(
            () ->
                write(is(ABORTED).or(is(NO_ANSWER)), "TASK ABORTED or no answer, nothing written"));
  }

  private static Predicate<EndedWrite> is(String outcome) {
    return each -> each.outcome().equals(outcome) && !each.reachedMedium();
  }

  private static Matcher<EndedWrite> write(Predicate<EndedWrite> test, String expected) {
    return Reports.matcher(test, expected, EndedWrite::toString);
  }

  private void confirmLoop(Trial trial, Initiator writer) {
    Act act = trial.lastAct();
    if (this == NEVER_REACH_THE_MEDIUM) {
      coverAndReadBack(trial, act.initiator());
    }
    WriteSeries writes = trial.writing().stopped(writer);
    assertThat(writes, asLoop());
    assertThat(writes, allBefore(act));
  }

  /** Who acted last writes something else, again and again, and finds it each time. */
  private static void coverAndReadBack(Trial trial, Initiator survivor) {
    for (int round = 0; round < trial.writing().rounds(); round++) {
      Act written = trial.access().write(survivor);
      assertThat(written, Ended.asAllowed(true));
    }
  }

  private Matcher<WriteSeries> asLoop() {
    List<String> ends =
        this == NEVER_REACH_THE_MEDIUM ? List.of(CONFLICT, ABORTED, NO_ANSWER) : List.of(CONFLICT);
    return Reports.matcher(
        writes -> {
          List<String> outcomes = writes.stretches().stream().map(Stretch::outcome).toList();
          return outcomes.get(0).equals(GOOD)
              && outcomes.size() > 1
              && outcomes.get(outcomes.size() - 1).equals(CONFLICT)
              && ends.containsAll(outcomes.subList(1, outcomes.size()));
        },
        "writes that succeed until the first that does not, and end with RESERVATION CONFLICT then",
        writes -> "the writes ended with " + writes);
  }

  /** Who acts and is answered decides about every command that is sent from then on. */
  private static Matcher<WriteSeries> allBefore(Act act) {
    return Reports.matcher(
        writes -> !writes.succeededAfter(act),
        "no write to succeed that was sent after the answer to " + act.description(),
        writes ->
            "one was sent after it and ended with GOOD; in all the writes ended with " + writes);
  }

  @Override
  public String toString() {
    return title;
  }
}
