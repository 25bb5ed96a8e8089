package org.pgrsuite.path;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A command in progress whose outcome is fetched once and kept. */
public final class OnceExchange implements PendingExchange {
  private final Supplier<ScsiResult> fetching;
  private final Predicate<Duration> answered;
  private Optional<ScsiResult> result = Optional.empty();
  private Optional<TransportException> failure = Optional.empty();

  /**
   * A command that was sent.
   *
   * @param fetching waits for the answer; called once, may throw a {@link TransportException}
   * @param answered waits so long at most, and tells whether {@code fetching} has an answer by then
   *     or will throw at once
   */
  public OnceExchange(Supplier<ScsiResult> fetching, Predicate<Duration> answered) {
    this.fetching = fetching;
    this.answered = answered;
  }

  @Override
  public ScsiResult await() {
    if (failure.isPresent()) {
      throw failure.get();
    }
    if (result.isEmpty()) {
      result = Optional.of(fetch());
    }
    return result.get();
  }

  @Override
  public Optional<ScsiResult> within(Duration limit) {
    boolean known = result.isPresent() || failure.isPresent();
    return known || answered.test(limit) ? Optional.of(await()) : Optional.empty();
  }

  private ScsiResult fetch() {
    try {
      return fetching.get();
    } catch (TransportException ended) {
      failure = Optional.of(ended);
      throw ended;
    }
  }
}
