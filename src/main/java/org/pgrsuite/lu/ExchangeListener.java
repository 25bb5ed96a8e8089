package org.pgrsuite.lu;

/** Is told of every exchange as it ends, on the thread that sent the command. */
@FunctionalInterface
public interface ExchangeListener {
  /** One more exchange. */
  void exchanged(Exchange exchange);

  /**
   * Something else happened: a task management function, a power cycle, the rounds of a race.
   *
   * @param what in words, one line or several
   */
  default void noted(String what) {}
}
