package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusRules;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that come back from a loss of power in the wrong state. */
final class PowerLossDefects {
  private PowerLossDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>(states());
    for (ReservationType type : ReservationType.values()) {
      String requirement = type.isAllRegistrants() ? "APTPL-09" : "APTPL-05";
      defects.add(
          surviving(
              "power-loss-releases-" + Slip.word(type),
              requirement,
              "A %s reservation does not outlive a loss of power.".formatted(type.title()),
              (before, right) ->
                  before.persistent() && isOf(before, type) ? right.withoutReservation() : right));
      if (type.isAllRegistrants()) {
        defects.add(
            surviving(
                "power-loss-makes-one-holder-of-" + Slip.word(type),
                requirement,
                "A %s reservation has a single holder after a loss of power."
                    .formatted(type.title()),
                (before, right) -> isOf(right, type) ? narrowed(right) : right));
      }
    }
    for (PrOutAction action :
        List.of(PrOutAction.RESERVE, PrOutAction.RELEASE, PrOutAction.CLEAR, PrOutAction.PREEMPT)) {
      defects.add(
          new Defect(
              Slip.word(action) + "-is-not-saved",
              action == PrOutAction.RESERVE ? "APTPL-05" : "APTPL-08",
              "%s after persistence was activated does not outlive a loss of power."
                  .formatted(action.title()),
              rules -> SavedState.without(rules, action)));
    }
    defects.addAll(windows());
    return defects;
  }

  interface Survivor {
    UnitState of(UnitState before, UnitState right);
  }

  /** What is left by a loss of power is something else. */
  static Defect surviving(String name, String requirement, String sentence, Survivor survivor) {
    return Defect.replacing(
        EventRules.class,
        new EventRules() {
          @Override
          protected UnitState afterPowerLoss(LogicalUnit unit) {
            return survivor.of(unit.state(), super.afterPowerLoss(unit));
          }
        },
        name,
        requirement,
        sentence);
  }

  private static boolean isOf(UnitState state, ReservationType type) {
    return state.reservation().filter(held -> held.type() == type).isPresent();
  }

  private static UnitState narrowed(UnitState state) {
    return state
        .reservation()
        .map(
            held ->
                state.withReservation(
                    new Reservation(
                        held.type() == ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS
                            ? ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY
                            : ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY,
                        held.reservedBy(),
                        held.madeWith())))
        .orElse(state);
  }

  private static UnitState holderOnly(UnitState state) {
    return Registered.only(
        state,
        each ->
            state.reservation().filter(held -> held.reservedBy().equals(each.nexus())).isPresent());
  }

  private static List<Defect> states() {
    return List.of(
        surviving(
            "power-loss-clears-what-is-persistent",
            "APTPL-05",
            "Nothing outlives a loss of power, with APTPL either.",
            (before, right) -> UnitState.empty(right.generation())),
        surviving(
            "power-loss-keeps-the-holder-only",
            "APTPL-05",
            "Only the holder's registration outlives a loss of power.",
            (before, right) -> holderOnly(right)),
        surviving(
            "power-loss-keeps-generation",
            "APTPL-05",
            "PRgeneration outlives a loss of power.",
            (before, right) -> right.withGeneration(before.generation())),
        surviving(
            "power-loss-unregisters-and-keeps-the-reservation",
            "APTPL-05",
            "The reservation outlives a loss of power and the registrations do not.",
            (before, right) -> right.withRegistrations(List.of())),
        surviving(
            "power-loss-keeps-everything",
            "APTPL-06",
            "Everything outlives a loss of power, without APTPL too.",
            (before, right) -> before.withGeneration(0)),
        surviving(
            "power-loss-keeps-registrations",
            "APTPL-06",
            "Registrations outlive a loss of power without APTPL.",
            (before, right) -> right.withRegistrations(before.registrations())),
        surviving(
            "power-loss-keeps-the-reservation",
            "APTPL-06",
            "The reservation outlives a loss of power without APTPL.",
            (before, right) -> before.reservation().map(right::withReservation).orElse(right)),
        surviving(
            "power-loss-loses-reservations",
            "RLR-04",
            "After a loss of power commands end with PERSISTENT RESERVATION INFORMATION LOST.",
            (before, right) -> before.persistent() ? right : right.losing()));
  }

  private static List<Defect> windows() {
    return List.of(
        new Defect(
            "writes-pass-until-somebody-reads-the-keys",
            "APTPL-07",
            "After power on the reservation keeps nobody out until PERSISTENT RESERVE IN arrives.",
            PowerLossDefects::open),
        new Defect(
            "registrations-known-by-name-after-power-loss",
            "APTPL-10",
            "What outlives a loss of power belongs to the initiator name, whatever the ISID.",
            PowerLossDefects::nameless),
        Defect.replacing(
            AttentionRules.class,
            new AttentionRules() {
              @Override
              public void establish(
                  UnitOptions options, List<AdditionalSense> pending, AdditionalSense code) {
                if (!code.equals(AdditionalSense.POWER_ON_OR_RESET)) {
                  super.establish(options, pending, code);
                }
              }
            },
            "nobody-is-told-of-power-on",
            "APTPL-11",
            "Nobody is told that the unit was powered on."),
        Defect.replacing(
            EventRules.class,
            new EventRules() {
              @Override
              public AdditionalSense resetCode() {
                return AdditionalSense.MODE_PARAMETERS_CHANGED;
              }
            },
            "power-on-is-told-as-changed-parameters",
            "APTPL-11",
            "After power on every initiator is told MODE PARAMETERS CHANGED."));
  }

  private static EventRules noting(AtomicBoolean cycled) {
    return new EventRules() {
      @Override
      public void powerCycle(LogicalUnit unit) {
        super.powerCycle(unit);
        cycled.set(true);
      }
    };
  }

  private static Rules open(Rules rules) {
    AtomicBoolean open = new AtomicBoolean();
    return rules
        .with(EventRules.class, noting(open))
        .with(
            AccessRules.class,
            new AccessRules() {
              @Override
              public boolean isAllowed(Situation situation, Bytes cdb) {
                if (cdb.u8(0) == OperationCode.PERSISTENT_RESERVE_IN) {
                  open.set(false);
                }
                return open.get() || super.isAllowed(situation, cdb);
              }
            });
  }

  private static Rules nameless(Rules rules) {
    AtomicBoolean cycled = new AtomicBoolean();
    return rules
        .with(EventRules.class, noting(cycled))
        .with(
            NexusRules.class,
            new NexusRules() {
              @Override
              public boolean isSamePort(InitiatorPort one, InitiatorPort other) {
                return cycled.get() ? one.isNamed(other.name()) : super.isSamePort(one, other);
              }
            });
  }
}
