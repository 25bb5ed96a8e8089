package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;

/** Units that answer PERSISTENT RESERVE IN from a copy that one service action does not renew. */
final class StaleAnswerDefects {
  private StaleAnswerDefects() {}

  static List<Defect> list() {
    return List.of(
        stale(
            "read-reservation-is-not-renewed-by-preempt-of-itself",
            "PRE-17",
            "READ RESERVATION shows the old type after PREEMPT of the holder's own key.",
            PrInAction.READ_RESERVATION,
            act -> act.is(PrOutAction.PREEMPT) && act.byHolder()),
        stale(
            "full-status-is-not-renewed-by-preempt-of-itself",
            "IN-24",
            "READ FULL STATUS shows the old type after PREEMPT of the holder's own key.",
            PrInAction.READ_FULL_STATUS,
            act -> act.is(PrOutAction.PREEMPT) && act.byHolder()),
        stale(
            "full-status-is-not-renewed-by-preempt",
            "IN-24",
            "READ FULL STATUS shows the old holder after PREEMPT.",
            PrInAction.READ_FULL_STATUS,
            act -> act.is(PrOutAction.PREEMPT)),
        stale(
            "full-status-is-not-renewed-by-move",
            "MOVE-01",
            "READ FULL STATUS shows the old holder after REGISTER AND MOVE.",
            PrInAction.READ_FULL_STATUS,
            act -> act.is(PrOutAction.REGISTER_AND_MOVE)),
        stale(
            "full-status-is-not-renewed-by-release",
            "IN-26",
            "READ FULL STATUS shows the holder after RELEASE.",
            PrInAction.READ_FULL_STATUS,
            act -> act.is(PrOutAction.RELEASE)),
        stale(
            "full-status-is-not-renewed-by-clear",
            "IN-22",
            "READ FULL STATUS shows the registrations after CLEAR.",
            PrInAction.READ_FULL_STATUS,
            act -> act.is(PrOutAction.CLEAR)),
        stale(
            "full-status-is-not-renewed-by-key-change",
            "REG-04",
            "READ FULL STATUS shows the old key after it was changed.",
            PrInAction.READ_FULL_STATUS,
            act -> KeyChangeDefects.isChange(act)),
        stale(
            "full-status-is-not-renewed-by-unregistering",
            "UNR-14",
            "READ FULL STATUS shows who has unregistered.",
            PrInAction.READ_FULL_STATUS,
            act -> act.unregisters()),
        stale(
            "read-reservation-is-not-renewed-by-the-last-unregistering",
            "UNR-08",
            "READ RESERVATION shows the reservation after the last registrant unregistered.",
            PrInAction.READ_RESERVATION,
            act -> act.unregisters() && act.foundAllRegistrants()),
        stale(
            "read-reservation-is-not-renewed-by-ignoring",
            "REG-21",
            "READ RESERVATION shows the old key after REGISTER AND IGNORE EXISTING KEY.",
            PrInAction.READ_RESERVATION,
            act -> act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)),
        stale(
            "read-reservation-is-not-renewed-by-clear",
            "CLR-01",
            "READ RESERVATION shows the reservation after CLEAR.",
            PrInAction.READ_RESERVATION,
            act -> act.is(PrOutAction.CLEAR)),
        stale(
            "read-keys-is-not-renewed-by-preempt-and-abort",
            "PAB-01",
            "READ KEYS shows the preempted key after PREEMPT AND ABORT.",
            PrInAction.READ_KEYS,
            act -> act.is(PrOutAction.PREEMPT_AND_ABORT)),
        stale(
            "read-keys-is-not-renewed-by-a-listed-registration",
            "SIP-01",
            "READ KEYS shows who was registered in a list only after the next service action.",
            PrInAction.READ_KEYS,
            act -> act.order().specifiesInitiatorPorts() && act.registers()));
  }

  private static Defect stale(
      String name,
      String requirement,
      String sentence,
      PrInAction answer,
      Predicate<Act> notRenewing) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Map<LogicalUnit, UnitState> copies = new ConcurrentHashMap<>();
          Rules noting =
              Slip.withRuling(
                  rules,
                  (request, act) -> {
                    if (act.succeeds() && notRenewing.test(act)) {
                      copies.putIfAbsent(request.unit(), act.before().state());
                    } else if (act.succeeds()) {
                      copies.remove(request.unit());
                    }
                    return act.right();
                  });
          return noting.with(AnswerRules.class, new Copied(answer, copies));
        });
  }

  /** Answers one service action from a copy. */
  private static final class Copied extends AnswerRules {
    private final PrInAction stale;
    private final Map<LogicalUnit, UnitState> copies;

    Copied(PrInAction stale, Map<LogicalUnit, UnitState> copies) {
      this.stale = stale;
      this.copies = copies;
    }

    private Bytes answer(PrInAction asked, Situation situation, Function<Situation, Bytes> right) {
      if (asked != stale) {
        return right.apply(situation);
      }
      UnitState now = situation.state();
      UnitState shown = copies.getOrDefault(situation.unit(), now).withGeneration(now.generation());
      return right.apply(new Situation(situation.unit(), shown, situation.sender()));
    }

    @Override
    public Bytes keys(Situation situation) {
      return answer(PrInAction.READ_KEYS, situation, seen -> super.keys(seen));
    }

    @Override
    public Bytes reservation(Situation situation) {
      return answer(PrInAction.READ_RESERVATION, situation, seen -> super.reservation(seen));
    }

    @Override
    public Bytes fullStatus(Situation situation) {
      return answer(PrInAction.READ_FULL_STATUS, situation, seen -> super.fullStatus(seen));
    }
  }
}
