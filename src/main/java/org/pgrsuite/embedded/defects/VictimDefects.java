package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrOutAction;

/** Units that keep something against, or in favour of, who was preempted. */
final class VictimDefects {
  private VictimDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(comingBack());
    defects.addAll(back());
    defects.addAll(again());
    return defects;
  }

  private static boolean isBack(Past past, Act act) {
    return act.registers()
        && act.succeeds()
        && act.byStranger()
        && !act.order().serviceActionKey().isZero()
        && past.has(act, Mark.PREEMPTED);
  }

  private static Defect conflict(String name, String sentence, BiPredicate<Past, Act> when) {
    return Past.defect(name, "PRE-30", sentence, when, act -> Refusal.CONFLICT);
  }

  private static List<Defect> comingBack() {
    return List.of(
        Past.defect(
            "registrant-that-was-preempted-clears-with-its-old-key",
            "PRE-29",
            "CLEAR takes the key of a registrant that was preempted and had not held.",
            (past, act) ->
                act.is(PrOutAction.CLEAR)
                    && act.isRefused()
                    && past.has(act, Mark.PREEMPTED)
                    && !past.has(act, Mark.OUSTED),
            act ->
                Change.silently(
                    act.before().state().withRegistrations(List.of()).withoutReservation())),
        conflict(
            "victim-registers-with-its-old-key-only",
            "Who was preempted may register again with a small key only.",
            (past, act) -> isBack(past, act) && act.order().serviceActionKey().value() > 0xF),
        conflict(
            "victim-may-not-ignore-its-existing-key",
            "REGISTER AND IGNORE EXISTING KEY of who was preempted conflicts.",
            (past, act) ->
                isBack(past, act) && act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)),
        Past.defect(
            "victim-that-is-back-ends-the-reservation-of-all",
            "PRE-30",
            "An All Registrants reservation ends when who was preempted registers again.",
            (past, act) -> isBack(past, act) && act.foundAllRegistrants(),
            act -> act.leaving(UnitState::withoutReservation)));
  }

  private static List<Defect> back() {
    return List.of(
        Past.misleading(
            "victim-that-is-back-does-not-share-the-rights-of-all",
            "PRE-30",
            "Who was preempted and is back has no rights under an All Registrants type.",
            (rules, past) -> rules.with(AccessRules.class, new Apart(past))),
        Past.misleading(
            "victim-that-is-back-releases-nothing",
            "PRE-30",
            "Who was preempted and is back releases an All Registrants reservation in vain.",
            (rules, past) ->
                rules.with(
                    ReservationRules.class,
                    new ReservationRules() {
                      @Override
                      public boolean mayRelease(Situation situation) {
                        return super.mayRelease(situation) && !past.has(situation, Mark.RETURNED);
                      }
                    })),
        Past.misleading(
            "victim-that-is-back-is-not-marked-as-holder",
            "PRE-30",
            "READ FULL STATUS does not mark who was preempted and holds again, with all others.",
            (rules, past) ->
                rules.with(
                    AnswerRules.class,
                    new AnswerRules() {
                      @Override
                      public boolean isReportedAsHolder(
                          Situation situation, Registration registration) {
                        return super.isReportedAsHolder(situation, registration)
                            && !past.has(situation.unit(), registration.nexus(), Mark.RETURNED);
                      }
                    })),
        conflict(
            "victim-that-is-back-may-not-reserve",
            "RESERVE of who was preempted and is back conflicts.",
            (past, act) ->
                act.is(PrOutAction.RESERVE) && act.succeeds() && past.has(act, Mark.RETURNED)),
        conflict(
            "victim-that-is-back-may-not-preempt",
            "PREEMPT and PREEMPT AND ABORT of who was preempted and is back conflict.",
            (past, act) ->
                act.is(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT)
                    && act.succeeds()
                    && past.has(act, Mark.RETURNED)));
  }

  private static boolean ofOneThatIsBack(Past past, Act act) {
    return act.is(PrOutAction.PREEMPT_AND_ABORT)
        && act.succeeds()
        && act.lost().stream()
            .anyMatch(each -> past.has(act.before().unit(), each.nexus(), Mark.RETURNED));
  }

  private static List<Defect> again() {
    return List.of(
        Past.defect(
            "victim-that-is-back-is-not-fenced-again",
            "FEN-02",
            "PREEMPT AND ABORT of who was preempted before and is back conflicts.",
            VictimDefects::ofOneThatIsBack,
            act -> Refusal.CONFLICT),
        Past.defect(
            "victim-that-is-back-is-not-told-again",
            "FEN-02",
            "PREEMPT AND ABORT of who was preempted before and is back tells nobody.",
            VictimDefects::ofOneThatIsBack,
            act -> act.telling(List.of())),
        Past.defect(
            "victim-that-is-back-writes-on-when-fenced-again",
            "FEN-02",
            "PREEMPT AND ABORT of who was preempted before and is back aborts nothing.",
            VictimDefects::ofOneThatIsBack,
            act -> new Change(act.after(), act.notices())),
        Past.defect(
            "node-that-is-back-fences-nobody",
            "FEN-03",
            "PREEMPT AND ABORT of a node that was fenced and is back is GOOD and does nothing.",
            (past, act) ->
                act.is(PrOutAction.PREEMPT_AND_ABORT)
                    && act.succeeds()
                    && past.has(act, Mark.RETURNED),
            Act::nothing));
  }

  /** Where all registrants hold, who is back is none of them. */
  private static final class Apart extends AccessRules {
    private final Past past;

    Apart(Past past) {
      this.past = past;
    }

    @Override
    public boolean isAllowed(Situation situation, Bytes cdb) {
      boolean shared =
          situation
              .state()
              .reservation()
              .filter(each -> each.type().isAllRegistrants())
              .isPresent();
      return super.isAllowed(
          shared && past.has(situation, Mark.RETURNED)
              ? new Situation(
                  situation.unit(),
                  situation.state().withRegistrations(List.of()),
                  situation.sender())
              : situation,
          cdb);
    }
  }
}
