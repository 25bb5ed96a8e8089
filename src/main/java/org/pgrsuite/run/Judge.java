package org.pgrsuite.run;

import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.path.TransportException;

/**
 * Makes verdicts of what Cucumber reports. The target is wrong only where an assertion says so;
 * what host, wire, operator or suite did wrong is never held against it.
 */
public final class Judge {
  private Judge() {}

  /** The verdict on what Cucumber made of a step or scenario. */
  public static Verdict judge(Result result) {
    Status status = result.getStatus();
    return switch (status) {
      case PASSED -> Verdict.PASSED;
      case UNDEFINED -> new Verdict(Verdict.Kind.USAGE, "no such step");
      case AMBIGUOUS -> new Verdict(Verdict.Kind.USAGE, "several steps match");
      case PENDING -> new Verdict(Verdict.Kind.ERROR, "a step is not written yet");
      case SKIPPED, UNUSED ->
          Optional.ofNullable(result.getError())
              .map(Judge::judge)
              .orElse(new Verdict(Verdict.Kind.NOT_RUN, reasonOf(null)));
      case FAILED -> judge(result.getError());
    };
  }

  /** By the first throwable, from the outermost inwards, that is of a kind known here. */
  public static Verdict judge(Throwable thrown) {
    return chain(thrown)
        .flatMap(each -> known(each).stream())
        .findFirst()
        .orElseGet(() -> new Verdict(Verdict.Kind.ERROR, thrown.toString()));
  }

  /** The refusal that is behind it, if that is what ended a scenario or a run. */
  static Optional<RefusedException> refusal(Throwable thrown) {
    return Stream.ofNullable(thrown)
        .flatMap(Judge::chain)
        .filter(RefusedException.class::isInstance)
        .map(RefusedException.class::cast)
        .findFirst();
  }

  private static Optional<Verdict> known(Throwable thrown) {
    return thrown instanceof NotSupportedException lack
        ? Optional.of(new Verdict(Verdict.Kind.NOT_SUPPORTED, reasonOf(lack), lack.capability()))
        : kindOf(thrown).map(kind -> new Verdict(kind, reasonOf(thrown)));
  }

  private static Optional<Verdict.Kind> kindOf(Throwable thrown) {
    if (thrown instanceof AssertionError) {
      return Optional.of(Verdict.Kind.FAILED);
    } else if (thrown instanceof RefusedException) {
      return Optional.of(Verdict.Kind.REFUSED);
    } else if (thrown instanceof ConfigurationException) {
      return Optional.of(Verdict.Kind.USAGE);
    } else if (thrown instanceof RunEndedException) {
      return Optional.of(Verdict.Kind.RUN_ENDED);
    } else if (thrown instanceof TransportException) {
      return Optional.of(Verdict.Kind.ERROR);
    } else if (thrown instanceof TestAbortedException) {
      return Optional.of(Verdict.Kind.NOT_RUN);
    }
    return Optional.empty();
  }

  /** The throwable, what it holds (Cucumber gathers several as suppressed ones), its causes. */
  private static Stream<Throwable> chain(Throwable thrown) {
    Stream<Throwable> within =
        Stream.concat(Stream.of(thrown.getSuppressed()), Stream.ofNullable(thrown.getCause()));
    return Stream.concat(Stream.of(thrown), within.flatMap(Judge::chain));
  }

  private static String reasonOf(Throwable thrown) {
    return thrown == null || thrown.getMessage() == null
        ? "no reason given"
        : thrown.getMessage().strip();
  }
}
