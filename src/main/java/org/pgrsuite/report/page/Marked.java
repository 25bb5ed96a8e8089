package org.pgrsuite.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of what was expected or was there, where two states are set against each other.
 *
 * @param text as it stands
 * @param differs whether the other one has something else in its place
 */
record Marked(String text, boolean differs) {
  /** {@code as before the command: keys 0xA; PRgeneration 2} and what stands on further lines. */
  private static final Pattern STATE = Pattern.compile("(?s)([^:\n]*: )?([^\n]*?)((?:\n.*)?)");

  private static final String BETWEEN = "; ";

  /** The whole text in pieces; in one if the texts are no states of the same kind. */
  static List<Marked> in(String text, String other) {
    Matcher own = matched(text);
    List<String> parts = parts(own);
    List<String> others = parts(matched(other));
    boolean alike =
        parts.size() > 1
            && parts.size() == others.size()
            && parts.stream().anyMatch(others::contains);
    return alike ? pieces(own, parts, others) : List.of(new Marked(text, false));
  }

  private static List<Marked> pieces(Matcher own, List<String> parts, List<String> others) {
    List<Marked> pieces = new ArrayList<>();
    pieces.add(new Marked(own.group(1) == null ? "" : own.group(1), false));
    for (int i = 0; i < parts.size(); i++) {
      pieces.add(new Marked(i == 0 ? "" : BETWEEN, false));
      pieces.add(new Marked(parts.get(i), !parts.get(i).equals(others.get(i))));
    }
    pieces.add(new Marked(own.group(3), false));
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }

  private static Matcher matched(String text) {
    Matcher state = STATE.matcher(text);
    if (!state.matches()) {
      throw new IllegalStateException("every text matches: " + text);
    }
    return state;
  }

  private static List<String> parts(Matcher state) {
    return List.of(state.group(2).split(BETWEEN, -1));
  }
}
