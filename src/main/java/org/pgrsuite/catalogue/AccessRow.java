package org.pgrsuite.catalogue;

import java.util.Map;

/**
 * A row of the access table: one command.
 *
 * @param commandClass commands of one class have equal rows, footnotes apart: {@code read}
 * @param command its name, with the fields that matter: {@code START STOP UNIT with START=0}
 * @param verdicts by the name of the column
 */
public record AccessRow(String commandClass, String command, Map<String, Verdict> verdicts) {
  /** Copies the map. */
  public AccessRow {
    verdicts = Map.copyOf(verdicts);
  }
}
