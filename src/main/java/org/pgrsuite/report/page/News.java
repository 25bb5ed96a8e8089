package org.pgrsuite.report.page;

import java.util.HashMap;
import java.util.Map;
import org.pgrsuite.report.results.Exchange;

/** What a reader of a scenario does not know yet. For one thread. */
final class News {
  private final Map<String, String> last = new HashMap<>();
  private boolean acted;

  /**
   * Whether somebody who knows the words of a step that went well learns something by what was
   * sent. What was read before the act is no news: had it not been what the Given steps say, the
   * step had failed. Nor is the answer that came last time, byte for byte.
   */
  boolean has(Exchange exchange) {
    boolean afterTheAct = acted;
    boolean again = exchange.dataIn().equals(last.put(exchange.sentence(), exchange.dataIn()));
    acted |= exchange.isAct();
    return exchange.isAct()
        || !exchange.isGood()
        || (afterTheAct && !again && !exchange.answerFields().isEmpty());
  }
}
