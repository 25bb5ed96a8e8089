package org.pgrsuite.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a logical unit must do, or may choose to do.
 *
 * @param id group and number: {@code REL-06}
 * @param group the code of its group: {@code REL}
 * @param says the requirement in one sentence
 * @param clause where the standard says so, or {@code none:} and why no standard does
 * @param level how binding it is
 * @param needs what unit or path have to offer, by the names of the tags {@code @needs-...}; those
 *     with {@code no-} they must lack
 * @param commands commands, by name: it applies as far as the unit implements them
 * @param accepts outcomes that the unit may choose from, in words, the one that the text of the
 *     standard favours first; empty where there is no choice
 * @param holds what has to hold whatever the unit chose
 * @param cells commands whose rows of the access table it is about
 */
public record Requirement(
    String id,
    String group,
    String says,
    String clause,
    Level level,
    List<String> needs,
    List<String> commands,
    List<String> accepts,
    Optional<String> holds,
    List<String> cells) {
  /** Copies the lists. */
  public Requirement {
    needs = List.copyOf(needs);
    commands = List.copyOf(commands);
    accepts = List.copyOf(accepts);
    cells = List.copyOf(cells);
  }

  /** The tag of the scenarios that test it: {@code @REL-06}. */
  public String tag() {
    return '@' + id;
  }

  /** Whether the unit may choose from several outcomes, or the standard leaves the outcome open. */
  public boolean leavesAChoice() {
    return !accepts.isEmpty();
  }
}
