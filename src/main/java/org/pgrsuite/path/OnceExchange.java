package org.pgrsuite.path;

import java.util.Optional;
import java.util.function.Supplier;

/** A command in progress whose outcome is fetched once and kept. */
public final class OnceExchange implements PendingExchange {
  private final Supplier<ScsiResult> fetching;
  private Optional<ScsiResult> result = Optional.empty();
  private Optional<TransportException> failure = Optional.empty();

  /**
   * A command that was sent.
   *
   * @param fetching waits for the answer; called once, may throw a {@link TransportException}
   */
  public OnceExchange(Supplier<ScsiResult> fetching) {
    this.fetching = fetching;
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

  private ScsiResult fetch() {
    try {
      return fetching.get();
    } catch (TransportException ended) {
      failure = Optional.of(ended);
      throw ended;
    }
  }
}
