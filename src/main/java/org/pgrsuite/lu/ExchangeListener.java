package org.pgrsuite.lu;

import org.pgrsuite.path.PathDescription;

/** Is told of what goes over the paths, on the thread that sent it. */
@FunctionalInterface
public interface ExchangeListener {
  /** A command was sent, and answered or not. */
  void exchanged(Exchange exchange);

  /** Before the first command: an initiator has got its path. */
  default void opened(String initiator, PathDescription path) {}
}
