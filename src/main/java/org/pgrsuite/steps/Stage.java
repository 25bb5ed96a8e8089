package org.pgrsuite.steps;

import io.cucumber.java.Scenario;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.LogicalUnit;
import org.pgrsuite.lu.Offer;
import org.pgrsuite.lu.Trial;
import org.pgrsuite.lu.Units;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.spc.ReservationType;

/** What the step classes of one scenario share. */
public final class Stage {
  private final LogicalUnit unit = Units.current();
  private final Set<String> tags = new HashSet<>();
  private Evidence evidence;
  private Trial trial;
  private Optional<Trial> onFirst = Optional.empty();
  private Optional<Trial> onSecond = Optional.empty();

  /** The scenario begins: the logical unit is brought to the known state. */
  void begin(Scenario scenario) {
    evidence = new Evidence(scenario);
    try {
      unit.scenarios().perform(() -> beginWith(scenario.getSourceTagNames()));
    } finally {
      evidence.attach();
    }
  }

  private void beginWith(Collection<String> sourceTags) {
    trial = unit.scenarios().begin(evidence);
    tags.addAll(sourceTags);
    Needs.require(unit, sourceTags);
    onFirst = Optional.of(trial);
    if (tags.contains(Needs.NEEDS + Offer.TWO_UNITS)) {
      onSecond = Optional.of(unit.scenarios().beginOnSecondUnit(evidence));
    }
  }

  /**
   * A step: deals with the logical unit, and leaves its evidence however it ends. A failure of the
   * target is said in words and bytes; where in the suite it was noticed helps nobody.
   */
  void step(Consumer<Trial> dealings) {
    try {
      unit.scenarios().perform(() -> dealings.accept(trial));
    } catch (AssertionError failure) {
      throw Blame.of(failure, trial.lastActInWords());
    } finally {
      evidence.attach();
    }
  }

  /** The scenario uses a type that the unit may lack; unless that is what it is about. */
  void requireType(ReservationType type) {
    if (!tags.contains(Needs.NEEDS_NO + Offer.of(type))) {
      unit.scenarios().require(type);
    }
  }

  /** From here on the steps deal with the second unit, or with the first one again. */
  void turnToSecondUnit(boolean second) {
    trial =
        (second ? onSecond : onFirst)
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        "a scenario about the second unit needs the tag "
                            + Needs.NEEDS
                            + Offer.TWO_UNITS));
    trial.turnTo();
  }

  /** A step that deals with both units. */
  void stepOnBoth(BiConsumer<Trial, Trial> dealings) {
    turnToSecondUnit(true);
    Trial second = trial;
    turnToSecondUnit(false);
    step(first -> dealings.accept(first, second));
  }

  Initiator initiator(String name) {
    return trial.initiator(name);
  }

  /** Why nothing more is run; nothing while the run goes on. */
  Optional<String> ending() {
    return unit.ending();
  }

  /** The scenario ends; there is nothing to say of one that never began or was broken off. */
  void end() {
    try {
      if (trial != null && unit.ending().isEmpty()) {
        step(unused -> onFirst.ifPresent(Trial::end));
        step(unused -> onSecond.ifPresent(Trial::end));
      }
    } finally {
      unit.scenarios().end();
    }
  }
}
