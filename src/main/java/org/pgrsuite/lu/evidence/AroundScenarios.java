package org.pgrsuite.lu.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pgrsuite.path.PathDescription;

/**
 * What happens around the scenarios of a run: which paths were opened, and what preflight and
 * clean-up exchanged. There is something in it also when preflight refused the unit. Safe for
 * several threads.
 */
public final class AroundScenarios implements ExchangeListener {
  private final Map<String, PathDescription> paths = new LinkedHashMap<>();
  private final List<Exchange> exchanges = new ArrayList<>();

  @Override
  public synchronized void exchanged(Exchange exchange) {
    exchanges.add(exchange);
  }

  @Override
  public synchronized void opened(String initiator, PathDescription path) {
    paths.put(initiator, path);
  }

  /** The paths by the name of their initiator, in the order in which they were opened. */
  public synchronized Map<String, PathDescription> paths() {
    return new LinkedHashMap<>(paths);
  }

  /** The exchanges since this was asked last. */
  public synchronized List<Exchange> takeExchanges() {
    List<Exchange> taken = List.copyOf(exchanges);
    exchanges.clear();
    return taken;
  }

  /** Forgets everything, for another run. */
  public synchronized void clear() {
    paths.clear();
    exchanges.clear();
  }

  /** Tells both this and another one. */
  public ExchangeListener and(ExchangeListener other) {
    return new ExchangeListener() {
      @Override
      public void exchanged(Exchange exchange) {
        AroundScenarios.this.exchanged(exchange);
        other.exchanged(exchange);
      }

      @Override
      public void noted(String what) {
        other.noted(what);
      }

      @Override
      public void opened(String initiator, PathDescription path) {
        AroundScenarios.this.opened(initiator, path);
        other.opened(initiator, path);
      }
    };
  }
}
