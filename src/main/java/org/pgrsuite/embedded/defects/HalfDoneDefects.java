package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.ConcurrencyRules;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.PrOutAction;

/** Units that can be seen in the midst of a service action, or are left there by a reset. */
final class HalfDoneDefects {
  private static final int HEADER = 8;

  private HalfDoneDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>(torn());
    defects.add(
        half(
            "reset-leaves-a-preempt-half-done",
            "A reset in the midst of PREEMPT leaves the old reservation without its holder.",
            (before, after) -> before.withRegistrations(after.registrations())));
    defects.add(
        half(
            "reset-leaves-a-preempt-without-its-victims-end",
            "A reset in the midst of PREEMPT leaves the victims registered beside the new holder.",
            (before, after) -> after.withRegistrations(before.registrations())));
    defects.add(
        new Defect(
            "write-right-behind-its-reserve-conflicts",
            "CON-11",
            "The first write of who has just reserved conflicts with its own reservation.",
            HalfDoneDefects::hasty));
    return defects;
  }

  private static List<Defect> torn() {
    return List.of(
        reading(
            "keys-are-read-in-two-steps",
            "READ KEYS returns a header and keys of different moments.",
            new AnswerRules() {
              @Override
              public Bytes keys(Situation situation) {
                return joined(super.keys(situation), super.keys(later(situation)));
              }
            }),
        reading(
            "keys-are-older-than-their-generation",
            "READ KEYS returns PRgeneration of a later moment than the keys.",
            new AnswerRules() {
              @Override
              public long generation(Situation situation) {
                return super.generation(later(situation));
              }
            }),
        reading(
            "full-status-is-read-in-two-steps",
            "READ FULL STATUS returns a header and descriptors of different moments.",
            new AnswerRules() {
              @Override
              public Bytes fullStatus(Situation situation) {
                return joined(super.fullStatus(situation), super.fullStatus(later(situation)));
              }
            }),
        reading(
            "holder-is-read-after-the-registrations",
            "READ FULL STATUS marks as holder who holds at a later moment.",
            new AnswerRules() {
              @Override
              public Bytes fullStatus(Situation situation) {
                UnitState now = later(situation).state();
                UnitState mixed =
                    now.withRegistrations(situation.state().registrations())
                        .withGeneration(situation.state().generation());
                return super.fullStatus(new Situation(situation.unit(), mixed, situation.sender()));
              }
            }),
        reading(
            "reservation-is-newer-than-its-generation",
            "READ RESERVATION returns PRgeneration of an earlier moment than the reservation.",
            new AnswerRules() {
              @Override
              public Bytes reservation(Situation situation) {
                UnitState mixed =
                    later(situation).state().withGeneration(situation.state().generation());
                return super.reservation(
                    new Situation(situation.unit(), mixed, situation.sender()));
              }
            }));
  }

  private static Defect reading(String name, String sentence, AnswerRules wrong) {
    return Defect.replacing(AnswerRules.class, wrong, name, "CON-07", sentence);
  }

  /** The state after somebody has changed it, if anybody does. */
  private static Situation later(Situation now) {
    Moment.linger(() -> now.unit().state() != now.state());
    return new Situation(now.unit(), now.unit().state(), now.sender());
  }

  private static Bytes joined(Bytes header, Bytes rest) {
    return new BytesBuilder(rest.length()).bytes(0, rest).bytes(0, header.first(HEADER)).build();
  }

  private interface Half {
    UnitState of(UnitState before, UnitState after);
  }

  private static Defect half(String name, String sentence, Half half) {
    return new Defect(name, "CON-12", sentence, rules -> halfDone(rules, half));
  }

  private static Rules halfDone(Rules rules, Half half) {
    AtomicInteger resets = new AtomicInteger();
    Rules free =
        rules
            .with(
                EventRules.class,
                new EventRules() {
                  @Override
                  public void reset(LogicalUnit unit) {
                    super.reset(unit);
                    resets.incrementAndGet();
                  }
                })
            .with(
                ConcurrencyRules.class,
                new ConcurrencyRules() {
                  @Override
                  public <T> T indivisibly(Lock lock, Supplier<T> serviceAction) {
                    return serviceAction.get();
                  }
                });
    return Slip.withPrOut(
        free,
        new PrOut(OutActions.standard()) {
          @Override
          protected Outcome conclude(
              Request request, Situation before, PrOutRequest order, Ruling ruling) {
            return preempts(order) && ruling instanceof Change change
                ? inTwoSteps(request, before, order, change)
                : super.conclude(request, before, order, ruling);
          }

          private Outcome inTwoSteps(
              Request request, Situation before, PrOutRequest order, Change change) {
            int known = resets.get();
            request.unit().become(half.of(before.state(), change.state()));
            Moment.linger(() -> resets.get() != known);
            return resets.get() == known
                ? super.conclude(request, before, order, change)
                : Reply.taken((int) order.listLength());
          }
        });
  }

  private static boolean preempts(PrOutRequest order) {
    return order.action() == PrOutAction.PREEMPT || order.action() == PrOutAction.PREEMPT_AND_ABORT;
  }

  private static Rules hasty(Rules rules) {
    Set<NexusId> fresh = ConcurrentHashMap.newKeySet();
    Rules noting =
        Slip.withRuling(
            rules,
            (request, act) -> {
              if (act.is(PrOutAction.RESERVE) && act.succeeds() && act.foundNothing()) {
                fresh.add(act.before().sender());
              }
              return act.right();
            });
    return noting.with(
        AccessRules.class,
        new AccessRules() {
          @Override
          public boolean isAllowed(Situation situation, Bytes cdb) {
            boolean first = fresh.remove(situation.sender());
            return super.isAllowed(situation, cdb) && !(first && cdb.u8(0) == 0x2A);
          }
        });
  }
}
