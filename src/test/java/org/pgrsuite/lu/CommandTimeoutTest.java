package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.Status;

class CommandTimeoutTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final Command KEYS = PersistentReserveIn.of(PrInAction.READ_KEYS);
  private static final Command RESERVATION = PersistentReserveIn.of(PrInAction.READ_RESERVATION);

  private final CommandTimeout timeout = new CommandTimeout(LIMIT);
  private final List<Duration> given = new ArrayList<>();

  @Test
  void aKindOfCommandThatIsNeverAnsweredHasTwoSecondsInTheEnd() {
    TransportException last = null;
    for (int i = 0; i < 5; i++) {
      last = assertThrows(TransportException.class, () -> answer(KEYS, Kind.NO_ANSWER));
    }
    assertThat(given, is(List.of(LIMIT, LIMIT, LIMIT, LIMIT, SHORT)));
    assertThat(last.getMessage(), containsString("4 commands of its kind before got no answer"));
  }

  @Test
  void oneOfAnotherKindHasTheWholeTime() {
    remainSilent(KEYS);
    timeout.with(RESERVATION, this::good);
    assertThat(given.get(given.size() - 1), is(LIMIT));
  }

  @Test
  void withAnAnswerTheKindHasTheWholeTimeAgain() {
    remainSilent(KEYS);
    timeout.with(KEYS, this::good);
    timeout.with(KEYS, this::good);
    assertThat(given.subList(4, 6), is(List.of(SHORT, LIMIT)));
  }

  @Test
  void aConnectionThatBreaksSaysNothingAboutTheTimeThatAnAnswerTakes() {
    for (int i = 0; i < 5; i++) {
      TransportException lost =
          assertThrows(TransportException.class, () -> answer(KEYS, Kind.CONNECTION_LOST));
      assertThat(lost.getMessage(), not(containsString("before")));
    }
    assertThat(given.get(4), is(LIMIT));
  }

  @Test
  void aLimitBelowThatIsNeverExceeded() {
    CommandTimeout shorter = new CommandTimeout(Duration.ofMillis(200));
    for (int i = 0; i < 5; i++) {
      TransportException silent =
          assertThrows(
              TransportException.class,
              () -> shorter.with(KEYS, limit -> fail(limit, Kind.NO_ANSWER)));
      assertThat(silent.getMessage(), not(containsString("It had no longer")));
    }
    assertThat(given.get(4), is(Duration.ofMillis(200)));
  }

  private void remainSilent(Command command) {
    for (int i = 0; i < 4; i++) {
      assertThrows(TransportException.class, () -> answer(command, Kind.NO_ANSWER));
    }
  }

  private ScsiResult answer(Command command, Kind trouble) {
    return timeout.with(command, limit -> fail(limit, trouble));
  }

  private ScsiResult fail(Duration limit, Kind trouble) {
    given.add(limit);
    throw new TransportException(trouble, "no answer.");
  }

  private ScsiResult good(Duration limit) {
    given.add(limit);
    return FaultyPath.ended(Status.GOOD);
  }
}
