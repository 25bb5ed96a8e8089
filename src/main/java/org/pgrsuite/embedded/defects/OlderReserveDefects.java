package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitReservationRules;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** Units on which RESERVE and persistent reservations leave traces in one another. */
final class OlderReserveDefects {
  private OlderReserveDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.add(
        new Defect(
            "reserve-of-the-holder-takes-effect-later",
            "SPEC2-04",
            "RESERVE(6) of a persistent holder reserves the unit as soon as it has released.",
            OlderReserveDefects::later));
    defects.add(
        new Defect(
            "reserve-is-refused-once-somebody-was-registered",
            "SPEC2-01",
            "RESERVE(6) conflicts for ever once anybody has registered a key.",
            OlderReserveDefects::spoiled));
    defects.add(
        replacing(
            "reserve-again-conflicts",
            "SPEC2-01",
            "RESERVE(6) of who has reserved the unit conflicts.",
            new UnitReservationRules() {
              @Override
              public Optional<Refusal> refuseReserve(Situation situation) {
                return Refusal.when(situation.state().reservedUnit().isPresent(), Refusal.CONFLICT)
                    .or(() -> super.refuseReserve(situation));
              }
            }));
    defects.add(
        replacing(
            "reserve-again-gives-the-unit-back",
            "SPEC2-01",
            "RESERVE(6) of who has reserved the unit gives it back.",
            new UnitReservationRules() {
              @Override
              public UnitState reserved(Situation situation) {
                return situation.state().reservedUnit().isPresent()
                    ? situation.state().withReservedUnit(Optional.empty())
                    : super.reserved(situation);
              }
            }));
    defects.add(
        replacing(
            "release-of-nothing-conflicts",
            "SPEC2-03",
            "RELEASE(6) while the unit is nobody's conflicts.",
            new UnitReservationRules() {
              @Override
              public Optional<Refusal> refuseRelease(Situation situation) {
                return Refusal.when(situation.state().reservedUnit().isEmpty(), Refusal.CONFLICT)
                    .or(() -> super.refuseRelease(situation));
              }
            }));
    defects.add(
        Event.logout(
            "logout-of-another-gives-the-unit-back",
            "SPEC2-11",
            "What RESERVE(6) reserved ends when any initiator logs out.",
            (state, lost) -> state.withReservedUnit(Optional.empty())));
    defects.add(
        new Defect(
            "registering-is-refused-once-the-unit-was-reserved",
            "SPEC2-02",
            "REGISTER conflicts although the unit was given back with RELEASE(6).",
            OlderReserveDefects::marked));
    return defects;
  }

  private static Defect replacing(
      String name, String requirement, String sentence, UnitReservationRules wrong) {
    return Defect.replacing(UnitReservationRules.class, wrong, name, requirement, sentence);
  }

  private static Rules later(Rules rules) {
    AtomicReference<Optional<NexusId>> waiting = new AtomicReference<>(Optional.empty());
    return Slip.withRuling(
            rules,
            (request, act) -> {
              if (!act.is(PrOutAction.RELEASE) || !act.succeeds() || waiting.get().isEmpty()) {
                if (act.succeeds() && act.is(PrOutAction.CLEAR)) {
                  waiting.set(Optional.empty());
                }
                return act.right();
              }
              Optional<NexusId> holder = waiting.getAndSet(Optional.empty());
              return act.leaving(
                  state -> state.withRegistrations(state.registrations()).withReservedUnit(holder));
            })
        .with(
            UnitReservationRules.class,
            new UnitReservationRules() {
              @Override
              public boolean isIdle(Situation situation) {
                boolean idle = super.isIdle(situation);
                if (idle) {
                  waiting.set(Optional.of(situation.sender()));
                }
                return idle;
              }
            });
  }

  private static Rules spoiled(Rules rules) {
    AtomicBoolean registered = new AtomicBoolean();
    return Slip.withRuling(
            rules,
            (request, act) -> {
              if (act.succeeds() && act.registers()) {
                registered.set(true);
              }
              return act.right();
            })
        .with(
            UnitReservationRules.class,
            new UnitReservationRules() {
              @Override
              protected boolean isWithRegistrations(Situation situation) {
                return registered.get() || super.isWithRegistrations(situation);
              }
            });
  }

  private static Rules marked(Rules rules) {
    AtomicBoolean reserved = new AtomicBoolean();
    return Slip.withRuling(
            rules,
            (request, act) ->
                act.succeeds() && act.is(PrOutAction.REGISTER) && reserved.get()
                    ? Refusal.CONFLICT
                    : act.right())
        .with(
            UnitReservationRules.class,
            new UnitReservationRules() {
              @Override
              public UnitState reserved(Situation situation) {
                reserved.set(true);
                return super.reserved(situation);
              }
            });
  }
}
