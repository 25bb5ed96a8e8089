package org.pgrsuite.path;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Status;

class OnceExchangeTest {
  private final AtomicInteger fetches = new AtomicInteger();

  @Test
  void anAnswerIsFetchedOnceAndGivenAgain() {
    PendingExchange exchange =
        new OnceExchange(
            () -> new ScsiResult(Status.GOOD, Bytes.NONE, Bytes.NONE, 0, fetches.incrementAndGet()),
            limit -> true);

    ScsiResult first = exchange.await();

    assertThat(exchange.await(), is(sameInstance(first)));
    assertThat(fetches.get(), is(1));
  }

  @Test
  void withoutAnAnswerInTimeNothingIsFetched() {
    PendingExchange exchange =
        new OnceExchange(
            () -> {
              throw new AssertionError("fetched");
            },
            limit -> false);

    assertThat(exchange.within(Duration.ofMillis(1)), is(Optional.empty()));
  }

  @Test
  void aFailureIsKeptToo() {
    PendingExchange exchange =
        new OnceExchange(
            () -> {
              fetches.incrementAndGet();
              throw new TransportException(Kind.NO_ANSWER, "no answer");
            },
            limit -> true);

    TransportException first = assertThrows(TransportException.class, exchange::await);

    assertThat(assertThrows(TransportException.class, exchange::await), is(sameInstance(first)));
    assertThat(fetches.get(), is(1));
  }
}
