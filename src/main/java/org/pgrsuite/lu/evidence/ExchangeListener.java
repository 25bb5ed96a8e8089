package org.pgrsuite.lu.evidence;

import org.pgrsuite.path.PathDescription;

/** Is told of what goes over the paths, on the thread that sent it. */
@FunctionalInterface
public interface ExchangeListener {
  /** A command was sent, and answered or not. */
  void exchanged(Exchange exchange);

  /** Before the first command: an initiator has got its path. */
  default void opened(String initiator, PathDescription path) {}

  /**
   * Something else happened: a task management function, a power cycle, the rounds of a race.
   *
   * @param what in words, one line or several
   */
  default void noted(String what) {}
}
