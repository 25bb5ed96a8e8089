package org.pgrsuite.differ;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.GenerationRules;
import org.pgrsuite.embedded.KeyRules;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationKey;

/** The comparison finds wrong units, and says which command is to blame. */
class ContestTest {
  private static final int COMMANDS = 4000;

  private static final Rules WITH_WRONG_CODE =
      Rules.standard()
          .with(
              AttentionRules.class,
              new AttentionRules() {
                @Override
                public AdditionalSense clearedCode() {
                  return AdditionalSense.REGISTRATIONS_PREEMPTED;
                }
              });

  private static final String ALIBI =
      """
      CLR-04 | the target is wrong | CLEAR tells of a preempt
        command  PERSISTENT RESERVE OUT, CLEAR
        when     registered; right key
        differs  told who lost its registration: *RESERVATIONS PREEMPTED / *REGISTRATIONS PREEMPTED
        bytes    5F 03
      """;

  @Test
  void unitsThatDecideAlikeDifferInNothing() {
    Contest contest = new Arena(Rules.standard()).contest();
    assertThat(contest.play(1, COMMANDS), is(Optional.empty()));
    assertThat(contest.tally().total(), is(greaterThan(COMMANDS - 1)));
  }

  @Test
  void aUnitThatTakesAnyKeyIsFoundAndTheSequenceIsShrunk() {
    Arena arena = new Arena(Rules.standard().with(KeyRules.class, anyKey()));
    Contest.Unexplained found = arena.contest().play(1, COMMANDS).orElseThrow();
    List<Step> shortest = new Shrinker(arena.duel::play).shrunk(found.steps(), found.difference());
    assertThat(shortest, hasSize(lessThanOrEqualTo(3)));
    assertThat(arena.duel.play(shortest), is(not(Optional.empty())));
    assertThat(Transcript.of(arena.duel.transcript(shortest)), containsString("differs   answer"));
  }

  @Test
  void aUnitThatDoesNotCountIsFoundByTheVeryCommand() {
    GenerationRules forgetful =
        new GenerationRules() {
          @Override
          public long next(long generation) {
            return generation;
          }
        };
    Arena arena = new Arena(Rules.standard().with(GenerationRules.class, forgetful));
    Difference difference = arena.contest().play(1, COMMANDS).orElseThrow().difference();
    assertThat(difference.at(), is(difference.seen()));
    assertThat(difference.deviations().get(0).aspect(), is("generation"));
  }

  @Test
  void aWrongUnitAttentionIsBlamedOnTheCommandThatRaisedIt() {
    Difference difference =
        new Arena(WITH_WRONG_CODE).contest().play(1, COMMANDS).orElseThrow().difference();
    assertThat(difference.step().kind(), is("PERSISTENT RESERVE OUT, CLEAR"));
    assertThat(difference.seen(), is(greaterThan(difference.at())));
    assertThat(
        difference.deviations().get(0).toString(),
        is("told who lost its registration: RESERVATIONS PREEMPTED / REGISTRATIONS PREEMPTED"));
  }

  @Test
  void anExplainedDifferenceEndsItsSequenceAndNotTheContest() {
    Explanation alibi = ExplanationReader.read(ALIBI).get(0);
    Contest contest = new Arena(WITH_WRONG_CODE).contest(alibi);
    assertThat(contest.play(1, COMMANDS), is(Optional.empty()));
    assertThat(contest.used().get(alibi), is(greaterThan(0)));
  }

  @Test
  void anExplanationOfOneDifferenceDoesNotCoverAnother() {
    Explanation alibi = ExplanationReader.read(ALIBI).get(0);
    Contest contest = new Arena(WITH_WRONG_CODE.with(KeyRules.class, anyKey())).contest(alibi);
    assertThat(contest.play(1, COMMANDS), is(not(Optional.empty())));
  }

  @Test
  void whatIsComparedTooSeldomIsNamed() {
    Contest contest = new Arena(Rules.standard()).contest();
    contest.play(1, COMMANDS);
    assertThat(contest.tally().missing(Map.of("REPORT LUNS", 10)), is(empty()));
    assertThat(
        contest.tally().missing(Map.of("FORMAT UNIT", Profile.PER)).get(0),
        containsString("FORMAT UNIT: 0 compared"));
  }

  private static KeyRules anyKey() {
    return new KeyRules() {
      @Override
      public boolean isSame(ReservationKey one, ReservationKey other) {
        return true;
      }
    };
  }
}
