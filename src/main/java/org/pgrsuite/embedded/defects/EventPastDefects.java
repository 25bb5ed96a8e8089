package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AttentionQueue;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;

/** Units that a session that ends, or a reset, harms in one case. */
final class EventPastDefects {
  private EventPastDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(losses());
    defects.addAll(returned());
    return defects;
  }

  private static Defect onLoss(String name, String requirement, String sentence, Loss wrong) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Set<NexusId> gone = ConcurrentHashMap.newKeySet();
          return rules.with(
              EventRules.class,
              new EventRules() {
                @Override
                public void nexusLost(LogicalUnit unit, NexusId lost) {
                  super.nexusLost(unit, lost);
                  gone.add(lost);
                  unit.become(wrong.after(unit.state(), lost, gone));
                }

                @Override
                public void nexusMade(LogicalUnit unit, AttentionQueue queue) {
                  gone.remove(queue.owner());
                  super.nexusMade(unit, queue);
                }
              });
        });
  }

  private interface Loss {
    UnitState after(UnitState state, NexusId lost, Set<NexusId> gone);
  }

  private static boolean isHolder(UnitState state, NexusId nexus) {
    return state.reservation().filter(held -> held.reservedBy().equals(nexus)).isPresent();
  }

  private static List<Defect> losses() {
    return List.of(
        onLoss(
            "registrant-that-holds-nothing-is-unregistered-by-logout",
            "NEX-01",
            "A registrant that does not hold the reservation is unregistered when it logs out.",
            (state, lost, gone) ->
                state.reservation().isPresent() && !isHolder(state, lost)
                    ? Registered.without(state, lost)
                    : state),
        onLoss(
            "logout-of-all-registrants-clears",
            "NEX-01",
            "When every registrant is logged out all is cleared.",
            (state, lost, gone) ->
                state.registrations().stream().allMatch(each -> gone.contains(each.nexus()))
                    ? state.withRegistrations(List.of()).withoutReservation()
                    : state),
        onLoss(
            "logout-of-the-holder-passes-the-reservation-on",
            "NEX-02",
            "A holder that logs out passes its reservation on to another registrant.",
            (state, lost, gone) ->
                isHolder(state, lost)
                    ? state.registrations().stream()
                        .filter(each -> !each.nexus().equals(lost))
                        .findFirst()
                        .map(
                            heir ->
                                state.withReservation(
                                    new Reservation(
                                        state.reservation().get().type(),
                                        heir.nexus(),
                                        heir.key())))
                        .orElse(state)
                    : state),
        onLoss(
            "logout-lowers-generation",
            "GEN-14",
            "PRgeneration is zero after a registrant has logged out.",
            (state, lost, gone) -> state.withGeneration(0)));
  }

  /** A defect of a unit that remembers whose session was lost once. */
  private static Defect afterLogin(
      String name, String requirement, String sentence, Relogged wrong) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Set<NexusId> lost = ConcurrentHashMap.newKeySet();
          Rules noting =
              Slip.withRuling(
                      rules,
                      (request, act) -> {
                        if (act.registers()) {
                          lost.remove(act.before().sender());
                        }
                        return act.right();
                      })
                  .with(
                      EventRules.class,
                      new EventRules() {
                        @Override
                        public void nexusLost(LogicalUnit unit, NexusId nexus) {
                          super.nexusLost(unit, nexus);
                          lost.add(nexus);
                        }
                      });
          return wrong.rules(noting, lost::contains);
        });
  }

  private interface Relogged {
    Rules rules(Rules right, Predicate<NexusId> lost);
  }

  private static List<Defect> returned() {
    return List.of(
        afterLogin(
            "holder-that-logged-in-again-may-not-write",
            "NEX-01",
            "A holder that has logged in again has no rights until it registers anew.",
            (right, lost) ->
                right.with(
                    AccessRules.class,
                    new AccessRules() {
                      @Override
                      public boolean isAllowed(Situation situation, Bytes cdb) {
                        return super.isAllowed(
                            lost.test(situation.sender()) ? stranger(situation) : situation, cdb);
                      }
                    })),
        afterLogin(
            "holder-that-logged-in-again-releases-in-vain",
            "NEX-01",
            "A holder that has logged in again releases in vain.",
            (right, lost) ->
                right.with(
                    ReservationRules.class,
                    new ReservationRules() {
                      @Override
                      public boolean mayRelease(Situation situation) {
                        return !lost.test(situation.sender()) && super.mayRelease(situation);
                      }
                    })),
        afterLogin(
            "registrant-that-logged-in-again-is-told-nothing",
            "NEX-01",
            "A registrant that has logged in again is told nothing of what happens then.",
            (right, lost) ->
                right.with(
                    AttentionRules.class,
                    new AttentionRules() {
                      @Override
                      public void tell(LogicalUnit unit, Notice notice) {
                        if (!lost.test(notice.receiver())) {
                          super.tell(unit, notice);
                        }
                      }
                    })));
  }

  private static Situation stranger(Situation situation) {
    List<Registration> others =
        situation.state().registrations().stream()
            .filter(each -> !situation.isSender(each.nexus()))
            .toList();
    UnitState state = situation.state().withRegistrations(others);
    Optional<Reservation> held =
        state
            .reservation()
            .map(
                each ->
                    situation.isSender(each.reservedBy()) && !others.isEmpty()
                        ? new Reservation(each.type(), others.get(0).nexus(), each.madeWith())
                        : each);
    return new Situation(
        situation.unit(), held.map(state::withReservation).orElse(state), situation.sender());
  }
}
