package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.ConcurrencyRules;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;

/** Units on which service actions that arrive at once get in each other's way. */
final class RaceDefects {
  private RaceDefects() {}

  static List<Defect> list() {
    return List.of(
        interleaving("reserves-interleave", "CON-01", PrOutAction.RESERVE),
        interleaving("reserves-of-different-types-interleave", "CON-03", PrOutAction.RESERVE),
        interleaving("preempts-interleave", "CON-04", PrOutAction.PREEMPT),
        interleaving("preempts-and-aborts-interleave", "CON-04", PrOutAction.PREEMPT_AND_ABORT),
        interleaving("coordinator-disk-has-two-survivors", "FEN-09", PrOutAction.PREEMPT_AND_ABORT),
        interleaving("preempts-of-one-victim-interleave", "CON-05", PrOutAction.PREEMPT),
        interleaving(
            "register-and-clear-interleave", "CON-06", PrOutAction.REGISTER, PrOutAction.CLEAR),
        interleaving("registers-interleave", "CON-15", PrOutAction.REGISTER),
        interleaving(
            "key-changes-interleave",
            "CON-08",
            PrOutAction.REGISTER,
            PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY),
        refusing(
            "second-reserve-at-once-conflicts", "CON-02", PrOutAction.RESERVE, Refusal.CONFLICT),
        refusing(
            "second-register-at-once-conflicts", "CON-15", PrOutAction.REGISTER, Refusal.CONFLICT),
        refusing("second-clear-at-once-conflicts", "CON-06", PrOutAction.CLEAR, Refusal.CONFLICT),
        counting("changes-at-once-are-counted-once", 0),
        counting("changes-at-once-are-counted-twice", 2));
  }

  /** Two commands decide on one and the same state, and the last one overwrites the other. */
  private static Defect interleaving(String name, String requirement, PrOutAction... actions) {
    return planted(
        name,
        requirement,
        "%s is decided on a state that another command is changing.",
        new Interleaving(Set.of(actions)),
        Set.of(actions));
  }

  private static Defect refusing(
      String name, String requirement, PrOutAction action, Refusal refusal) {
    return planted(
        name,
        requirement,
        "%s conflicts while another service action is in progress.",
        new Refusing(action, refusal),
        Set.of(action));
  }

  private static Defect counting(String name, int steps) {
    return planted(
        name,
        "CON-08",
        "%s raises PRgeneration by " + steps + " while another one waits.",
        new Counting(steps),
        Set.of(PrOutAction.REGISTER));
  }

  private static Defect planted(
      String name, String requirement, String sentence, PrOut wrong, Set<PrOutAction> actions) {
    return new Defect(
        name,
        requirement,
        sentence.formatted(
            String.join(" or ", actions.stream().map(PrOutAction::title).sorted().toList())),
        rules ->
            rules
                .with(ConcurrencyRules.class, new Free())
                .with(
                    CommandSet.class,
                    CommandSet.standard().with(OperationCode.PERSISTENT_RESERVE_OUT, wrong)));
  }

  /** Nothing is indivisible by itself: who needs it takes the lock. */
  static final class Free extends ConcurrencyRules {
    @Override
    public <T> T indivisibly(Lock lock, Supplier<T> serviceAction) {
      return serviceAction.get();
    }
  }

  private static Outcome alone(Request request, Supplier<Outcome> work) {
    return new ConcurrencyRules().indivisibly(request.unit().lock(), work);
  }

  private static boolean isOf(Set<PrOutAction> actions, Request request) {
    return PrOutAction.of(request.serviceAction()).filter(actions::contains).isPresent();
  }

  /** Between decision and change it waits for company, for no longer than a moment. */
  private static final class Interleaving extends PrOut {
    private final Set<PrOutAction> actions;
    private final AtomicInteger inside = new AtomicInteger();

    Interleaving(Set<PrOutAction> actions) {
      super(OutActions.standard());
      this.actions = actions;
    }

    @Override
    public Outcome execute(Request request) {
      if (!isOf(actions, request)) {
        return alone(request, () -> super.execute(request));
      }
      inside.incrementAndGet();
      try {
        return super.execute(request);
      } finally {
        inside.decrementAndGet();
      }
    }

    @Override
    protected Outcome conclude(
        Request request, Situation before, PrOutRequest order, Ruling ruling) {
      if (actions.contains(order.action())) {
        Moment.linger(() -> inside.get() > 1);
      }
      return super.conclude(request, before, order, ruling);
    }
  }

  /** Who comes while another one is at work is sent away; everybody is at work for a moment. */
  private static final class Refusing extends PrOut {
    private final PrOutAction action;
    private final Refusal refusal;

    Refusing(PrOutAction action, Refusal refusal) {
      super(OutActions.standard());
      this.action = action;
      this.refusal = refusal;
    }

    @Override
    public Outcome execute(Request request) {
      Lock lock = request.unit().lock();
      if (!isOf(Set.of(action), request)) {
        lock.lock();
      } else if (!lock.tryLock()) {
        return refusal;
      }
      try {
        Outcome outcome = super.execute(request);
        Moment.linger(() -> false);
        return outcome;
      } finally {
        lock.unlock();
      }
    }
  }

  /** The counter is wrong where somebody waits. */
  private static final class Counting extends PrOut {
    private final int steps;

    Counting(int steps) {
      super(OutActions.standard());
      this.steps = steps;
    }

    @Override
    public Outcome execute(Request request) {
      return alone(
          request,
          () -> {
            long before = request.unit().state().generation();
            Outcome outcome = super.execute(request);
            long after = request.unit().state().generation();
            ReentrantLock lock = (ReentrantLock) request.unit().lock();
            Moment.linger(lock::hasQueuedThreads);
            if (after != before && lock.hasQueuedThreads()) {
              request.unit().become(request.unit().state().withGeneration(before + steps));
            }
            return outcome;
          });
    }
  }
}
