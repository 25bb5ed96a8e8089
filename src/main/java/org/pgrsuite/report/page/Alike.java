package org.pgrsuite.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pgrsuite.report.results.Exchange;

/**
 * Exchanges that followed each other and differ only in who sent them.
 *
 * @param exchanges one or more, in their order
 */
record Alike(List<Exchange> exchanges) {
  /** All of them, neighbours that are alike together. */
  static List<Alike> of(List<Exchange> exchanges) {
    List<Alike> groups = new ArrayList<>();
    for (Exchange exchange : exchanges) {
      int last = groups.size() - 1;
      if (last < 0 || !groups.get(last).takes(exchange)) {
        groups.add(new Alike(new ArrayList<>()));
      }
      groups.get(groups.size() - 1).exchanges().add(exchange);
    }
    return groups;
  }

  /** What stands for all of them. */
  Exchange first() {
    return exchanges.get(0);
  }

  /** Who sent them: {@code I1, I2}. */
  String initiators() {
    return exchanges.stream().map(Exchange::initiator).distinct().collect(Collectors.joining(", "));
  }

  private boolean takes(Exchange other) {
    return first().sentence().equals(other.sentence())
        && first().dataIn().equals(other.dataIn())
        && Transcript.answer(first()).equals(Transcript.answer(other));
  }
}
