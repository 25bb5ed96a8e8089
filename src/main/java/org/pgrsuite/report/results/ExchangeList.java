package org.pgrsuite.report.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;

/** Exchanges as the steps of a scenario attach them: a JSON array. Safe for several threads. */
public final class ExchangeList {
  private final ObjectReader reader = Json.mapper().readerForListOf(Exchange.class);

  /**
   * Reads an array.
   *
   * @throws IllegalArgumentException if it is none
   */
  public List<Exchange> read(String json) {
    try {
      return reader.readValue(json);
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException("not a list of exchanges", malformed);
    }
  }
}
