package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.pgrsuite.embedded.ConcurrencyRules;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;

/**
 * Units on which two different service actions interleave, and each of them is indivisible for all
 * others: as with a lock for the registrations and another one for the reservation.
 */
final class CrossingDefects {
  private CrossingDefects() {}

  static List<Defect> list() {
    return List.of(
        crossing("CON-08", PrOutAction.REGISTER, PrOutAction.PREEMPT),
        crossing("CON-06", PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY, PrOutAction.CLEAR),
        crossing("CON-06", PrOutAction.RESERVE, PrOutAction.CLEAR),
        crossing("CON-04", PrOutAction.RELEASE, PrOutAction.PREEMPT));
  }

  private static Defect crossing(String requirement, PrOutAction one, PrOutAction other) {
    return new Defect(
        "%s-crosses-%s".formatted(Slip.word(one), Slip.word(other)),
        requirement,
        "%s and %s overwrite each other when they arrive together."
            .formatted(one.title(), other.title()),
        rules ->
            Slip.withPrOut(
                rules.with(ConcurrencyRules.class, new RaceDefects.Free()),
                new Crossing(new Lane(one), new Lane(other))));
  }

  /** A service action, which excludes itself. */
  private record Lane(PrOutAction action, Lock lock, AtomicInteger inside) {
    Lane(PrOutAction action) {
      this(action, new ReentrantLock(), new AtomicInteger());
    }

    boolean isOf(Request request) {
      return PrOutAction.of(request.serviceAction()).filter(action::equals).isPresent();
    }

    void enter() {
      lock.lock();
      inside.incrementAndGet();
    }

    void leave() {
      inside.decrementAndGet();
      lock.unlock();
    }

    boolean isTaken() {
      return inside.get() > 0;
    }
  }

  /** Who is in one lane decides without regard to the other; everybody else needs both. */
  private static final class Crossing extends PrOut {
    private final Lane one;
    private final Lane other;

    Crossing(Lane one, Lane other) {
      super(OutActions.standard());
      this.one = one;
      this.other = other;
    }

    @Override
    public Outcome execute(Request request) {
      List<Lane> needed =
          one.isOf(request)
              ? List.of(one)
              : other.isOf(request) ? List.of(other) : List.of(one, other);
      needed.forEach(Lane::enter);
      try {
        return super.execute(request);
      } finally {
        needed.forEach(Lane::leave);
      }
    }

    @Override
    protected Outcome conclude(
        Request request, Situation before, PrOutRequest order, Ruling ruling) {
      if (order.action() == one.action()) {
        Moment.linger(other::isTaken);
      } else if (order.action() == other.action()) {
        Moment.linger(one::isTaken);
      }
      return super.conclude(request, before, order, ruling);
    }
  }
}
