package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StepObjectsTest {
  private final StepObjects objects = new StepObjects();

  /** What the step classes of a scenario share. */
  public static final class Shared {}

  /** A step class. */
  public static final class Steps {
    private final Shared shared;

    /** With what it shares. */
    public Steps(Shared shared) {
      this.shared = shared;
    }
  }

  /** A class that nobody can make. */
  public static final class Broken {
    /** Fails. */
    public Broken() {
      throw new UnsupportedOperationException("no unit was opened");
    }
  }

  /** A class of which nobody knows how to make it. */
  public static final class Ambiguous {
    /** With nothing. */
    public Ambiguous() {}

    /** With something. */
    public Ambiguous(Shared shared) {
      this();
    }
  }

  @Test
  void theStepClassesOfAScenarioShareWhatTheyAskFor() {
    Shared shared = objects.getInstance(Shared.class);
    assertThat(objects.getInstance(Steps.class).shared, is(sameInstance(shared)));
    assertThat(
        objects.getInstance(Steps.class), is(sameInstance(objects.getInstance(Steps.class))));
  }

  @Test
  void theNextScenarioHasItsOwn() {
    Steps before = objects.getInstance(Steps.class);
    objects.stop();
    objects.start();
    assertThat(objects.getInstance(Steps.class), is(not(sameInstance(before))));
    assertThat(objects.getInstance(Steps.class).shared, is(not(sameInstance(before.shared))));
  }

  @Test
  void whatAConstructorThrowsIsWhatTheScenarioEndsWith() {
    assertThrows(UnsupportedOperationException.class, () -> objects.getInstance(Broken.class));
  }

  @Test
  void aClassThatCanBeMadeInTwoWaysIsNamed() {
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> objects.getInstance(Ambiguous.class));
    assertThat(failure.getMessage(), containsString("Ambiguous needs one public constructor"));
  }
}
