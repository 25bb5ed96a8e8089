package org.pgrsuite.run;

import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestStep;
import java.util.Optional;

/**
 * What went wrong in a scenario that runs, and which of it decides. Cucumber keeps the first of
 * several errors; a hook may end in a graver one. For one thread.
 */
public final class Troubles {
  private Optional<Trouble> decisive = Optional.empty();

  /** A step or a hook has ended. */
  public void ended(TestStep step, Result result) {
    if (!result.getStatus().is(Status.PASSED)) {
      Trouble later = new Trouble(written(step), Judge.judge(result));
      decisive = Optional.of(decisive.map(earlier -> earlier.or(later)).orElse(later));
    }
  }

  private static Optional<PickleStepTestStep> written(TestStep step) {
    return step instanceof PickleStepTestStep written ? Optional.of(written) : Optional.empty();
  }

  /** How the scenario ended, which ended so by what Cucumber says. */
  public Verdict verdict(Result scenario) {
    return decisive.map(Trouble::verdict).orElseGet(() -> Judge.judge(scenario));
  }

  /** The step that decided; nothing if none went wrong, or a hook decided. */
  public Optional<PickleStepTestStep> step() {
    return decisive.flatMap(Trouble::step);
  }

  /** Where a scenario ended early, and how. */
  private record Trouble(Optional<PickleStepTestStep> step, Verdict verdict) {
    /** The graver one; but after an error of ours the target is not called wrong. */
    Trouble or(Trouble later) {
      return verdict.kind() == Verdict.Kind.ERROR && later.verdict().kind() == Verdict.Kind.FAILED
          ? new Trouble(step, verdict.andThen(later.verdict()))
          : graver(later);
    }

    private Trouble graver(Trouble later) {
      return verdict.or(later.verdict()).equals(verdict) ? this : later;
    }
  }
}
