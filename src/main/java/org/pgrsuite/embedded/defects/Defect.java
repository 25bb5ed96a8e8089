package org.pgrsuite.embedded.defects;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.pgrsuite.embedded.Rules;

/**
 * One way in which a logical unit is wrong. Immutable.
 *
 * @param name what {@code embedded?defect=} takes: lower case words joined by hyphens
 * @param requirement the requirement that it violates, for example PRE-14
 * @param sentence what such a unit does wrong, in one sentence
 * @param options how the unit has to be made for it to show, as a path string has it; empty for any
 * @param rules makes the rules of such a unit from those of a right one
 */
public record Defect(
    String name, String requirement, String sentence, String options, UnaryOperator<Rules> rules) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern REQUIREMENT = Pattern.compile("([A-Z0-9]+)-\\d\\d");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if name or requirement have another form
   */
  public Defect {
    if (!NAME.matcher(name).matches() || !REQUIREMENT.matcher(requirement).matches()) {
      throw new IllegalArgumentException("no defect is called so: " + name + " " + requirement);
    }
  }

  /** A defect that shows on any unit. */
  public Defect(String name, String requirement, String sentence, UnaryOperator<Rules> rules) {
    this(name, requirement, sentence, "", rules);
  }

  /** The same defect, which shows on a unit that is made so. */
  Defect on(String unit) {
    return new Defect(name, requirement, sentence, unit, rules);
  }

  /** A defect that replaces the rules of one kind. */
  static <T> Defect replacing(
      Class<T> kind, T wrong, String name, String requirement, String sentence) {
    return new Defect(name, requirement, sentence, rules -> rules.with(kind, wrong));
  }

  /** The group of the requirement, for example PRE. */
  public String group() {
    return requirement.substring(0, requirement.indexOf('-'));
  }
}
