package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.spc.PrOutAction;

/** Units that do not take for a holder who has preempted all others with key zero. */
final class AloneByKeyZeroDefects {
  private static final String WHO = "Once key 0x0 was preempted for a type with one holder, ";

  private AloneByKeyZeroDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(conflicts());
    defects.addAll(others());
    return defects;
  }

  private static Defect alone(
      String name, String sentence, Predicate<Act> when, Function<Act, Ruling> instead) {
    return new Defect(
        "holder-by-key-zero-" + name,
        "PRE-13",
        WHO + sentence,
        rules -> {
          Map<LogicalUnit, Boolean> byZero = new ConcurrentHashMap<>();
          return Slip.withRuling(
              rules,
              (request, act) -> {
                boolean was = act.foundOneHolder() && byZero.containsKey(request.unit());
                note(byZero, request.unit(), act);
                return was && when.test(act) ? instead.apply(act) : act.right();
              });
        });
  }

  private static void note(Map<LogicalUnit, Boolean> byZero, LogicalUnit unit, Act act) {
    if (preempts(act) && PreemptCase.namesZero(act)) {
      byZero.put(unit, true);
    } else if (preempts(act) || act.foundNothing()) {
      byZero.remove(unit);
    }
  }

  private static boolean preempts(Act act) {
    return act.succeeds() && act.is(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT);
  }

  private static List<Defect> conflicts() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action :
        List.of(
            PrOutAction.RELEASE,
            PrOutAction.RESERVE,
            PrOutAction.CLEAR,
            PrOutAction.REGISTER_AND_MOVE)) {
      defects.add(
          alone(
              Slip.word(action) + "-conflicts",
              action.title() + " of the new holder conflicts.",
              act -> act.is(action) && act.succeeds() && act.byHolder(),
              act -> Refusal.CONFLICT));
    }
    return defects;
  }

  private static List<Defect> others() {
    Predicate<Act> newcomer =
        act ->
            act.registers()
                && act.succeeds()
                && act.byStranger()
                && !act.order().serviceActionKey().isZero();
    return List.of(
        alone(
            "may-not-preempt-itself",
            "PREEMPT of the new holder's own key conflicts.",
            act -> preempts(act) && PreemptCase.ofItself(act),
            act -> Refusal.CONFLICT),
        alone(
            "is-not-preempted",
            "PREEMPT of the new holder conflicts.",
            act -> preempts(act) && PreemptCase.ofTheHolder(act),
            act -> Refusal.CONFLICT),
        alone(
            "may-not-change-its-key",
            "the new holder may not change its key.",
            act ->
                act.registers()
                    && act.succeeds()
                    && act.byHolder()
                    && !act.order().serviceActionKey().isZero(),
            act -> Refusal.CONFLICT),
        alone(
            "releases-untold",
            "RELEASE of the new holder tells nobody.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds() && act.byHolder(),
            act -> act.telling(List.of())),
        alone("keeps-newcomers-out", "nobody may register.", newcomer, act -> Refusal.CONFLICT),
        alone(
            "gives-way-to-a-newcomer",
            "who registers next is the holder.",
            newcomer,
            act ->
                act.leaving(state -> state.withReservation(act.made(act.reservation().type())))));
  }
}
