package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.AttentionQueue;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/**
 * Units that change a registration when its session begins anew, or forget whose session has ended.
 */
final class ReturningSessionDefects {
  private ReturningSessionDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(logins());
    defects.addAll(away());
    return defects;
  }

  private static boolean isRegistered(UnitState state, NexusId nexus) {
    return state.registrations().stream().anyMatch(each -> each.nexus().equals(nexus));
  }

  private static Defect again(
      String name, String sentence, BiFunction<UnitState, NexusId, UnitState> what) {
    return Defect.replacing(
        EventRules.class,
        new EventRules() {
          @Override
          public void loggedInTwice(LogicalUnit unit, NexusId nexus) {
            unit.become(what.apply(unit.state(), nexus));
          }
        },
        name,
        "NEX-05",
        sentence);
  }

  private static List<Defect> logins() {
    return List.of(
        again(
            "relogin-of-who-holds-nothing-unregisters-it",
            "A registrant that holds nothing is unregistered when it logs in again.",
            (state, nexus) ->
                state.reservation().filter(held -> held.reservedBy().equals(nexus)).isPresent()
                    ? state
                    : Registered.without(state, nexus)),
        new Defect(
            "login-brings-the-first-key-back",
            "NEX-01",
            "A registrant that logs in again has the key that it registered first.",
            ReturningSessionDefects::withFirstKeys),
        new Defect(
            "registrant-cleared-while-away-comes-back",
            "CLR-01",
            "A registrant that was cleared while it was away is registered when it logs in.",
            rules -> returning(rules, act -> act.is(PrOutAction.CLEAR))),
        new Defect(
            "registrant-aborted-while-away-comes-back",
            "NEX-10",
            "Who was preempted and aborted while it was away is registered when it logs in.",
            rules -> returning(rules, act -> act.is(PrOutAction.PREEMPT_AND_ABORT))));
  }

  private static Rules withFirstKeys(Rules rules) {
    Map<NexusId, ReservationKey> first = new ConcurrentHashMap<>();
    return Slip.withRuling(
            rules,
            (request, act) -> {
              if (act.succeeds() && act.registers() && act.byStranger()) {
                first.put(act.before().sender(), act.order().serviceActionKey());
              }
              return act.right();
            })
        .with(
            EventRules.class,
            new EventRules() {
              @Override
              public void nexusMade(LogicalUnit unit, AttentionQueue queue) {
                unit.become(
                    Registered.each(
                        unit.state(),
                        each ->
                            each.nexus().equals(queue.owner()) && first.containsKey(each.nexus())
                                ? each.withKey(first.get(each.nexus()))
                                : each));
                super.nexusMade(unit, queue);
              }
            });
  }

  private static Rules returning(Rules rules, Predicate<Act> when) {
    Map<NexusId, Registration> lost = new ConcurrentHashMap<>();
    Absences away =
        new Absences() {
          @Override
          public void nexusMade(LogicalUnit unit, AttentionQueue queue) {
            Optional.ofNullable(lost.remove(queue.owner()))
                .filter(each -> !isRegistered(unit.state(), each.nexus()))
                .ifPresent(each -> registerAgain(unit, each));
            super.nexusMade(unit, queue);
          }
        };
    return Slip.withRuling(
            rules,
            (request, act) -> {
              if (act.succeeds() && when.test(act)) {
                act.lost().stream()
                    .filter(each -> away.isAway(each.nexus()))
                    .forEach(each -> lost.put(each.nexus(), each));
              }
              return act.right();
            })
        .with(EventRules.class, away);
  }

  private static void registerAgain(LogicalUnit unit, Registration registration) {
    List<Registration> all = new ArrayList<>(unit.state().registrations());
    all.add(registration);
    unit.become(unit.state().withRegistrations(all));
  }

  /** Rules for which whoever logged out is away until it logs in. */
  private static Defect withAway(
      String name, String requirement, String sentence, BiFunction<Rules, Absences, Rules> wrong) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Absences away = new Absences();
          return wrong.apply(rules, away).with(EventRules.class, away);
        });
  }

  private static List<Defect> away() {
    return List.of(
        withAway(
            "full-status-leaves-out-who-is-away",
            "IN-23",
            "READ FULL STATUS has no descriptor for registrants that are logged out.",
            (rules, away) ->
                rules.with(
                    AnswerRules.class,
                    new AnswerRules() {
                      @Override
                      public List<Registration> reportedRegistrations(Situation situation) {
                        return super.reportedRegistrations(situation).stream()
                            .filter(each -> !away.isAway(each.nexus()))
                            .toList();
                      }
                    })),
        withAway(
            "full-status-marks-no-holder-that-is-away",
            "IN-24",
            "READ FULL STATUS does not mark a holder that is logged out.",
            (rules, away) ->
                rules.with(
                    AnswerRules.class,
                    new AnswerRules() {
                      @Override
                      public boolean isReportedAsHolder(Situation situation, Registration each) {
                        return super.isReportedAsHolder(situation, each)
                            && !away.isAway(each.nexus());
                      }
                    })),
        new Defect(
            "reset-unregisters-who-is-away",
            "NEX-06",
            "LOGICAL UNIT RESET unregisters registrants that are logged out.",
            rules -> rules.with(EventRules.class, new Forgetful())));
  }

  /** A reset keeps registrations of live sessions only. */
  private static final class Forgetful extends Absences {
    @Override
    public void reset(LogicalUnit unit) {
      super.reset(unit);
      unit.become(Registered.only(unit.state(), each -> !isAway(each.nexus())));
    }
  }
}
