package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.PreemptionRules;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.RegistrationRules;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * Units that do right what they are asked for, but not in one situation: under one type of
 * reservation, or with persistence active.
 */
final class OneSituationDefects {
  private static final ReservationType ONE_TYPE = ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY;

  private OneSituationDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(withPersistence());
    defects.addAll(whileReserved());
    defects.addAll(preempts());
    return defects;
  }

  private static List<Defect> withPersistence() {
    return List.of(
        Defect.replacing(
            AttentionRules.class,
            new AttentionRules() {
              @Override
              public void tell(LogicalUnit unit, Notice notice) {
                if (!unit.state().persistent()) {
                  super.tell(unit, notice);
                }
              }
            },
            "nobody-is-told-while-persistence-is-active",
            "CLR-04",
            "With PTPL_A set no service action raises a unit attention."),
        registering(
            "persistence-stays-as-it-is-under-a-reservation",
            "APTPL-03",
            "APTPL of a registration is ignored while something is reserved.",
            new RegistrationRules() {
              @Override
              public boolean isPersistent(Situation situation, PrOutRequest request) {
                return situation.state().reservation().isPresent()
                    ? situation.state().persistent()
                    : super.isPersistent(situation, request);
              }
            }));
  }

  private static List<Defect> whileReserved() {
    return List.of(
        registering(
            "all-tg-pt-is-ignored-under-a-reservation",
            "ATP-02",
            "While something is reserved, ALL_TG_PT registers at one target port only.",
            new RegistrationRules() {
              @Override
              public boolean coversAllPorts(Situation situation, PrOutRequest request) {
                return situation.state().reservation().isEmpty()
                    && super.coversAllPorts(situation, request);
              }
            }),
        Slip.of(
            "clear-leaves-others-with-the-key-of-the-sender",
            "CLR-02",
            "CLEAR spares other registrations that have the key of the sender.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds(),
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            act.before().state().registrations().stream()
                                .filter(act::hadKeyOfSender)
                                .filter(each -> !act.before().isSender(each.nexus()))
                                .toList()))),
        Slip.of(
            "reserve-of-an-invalid-type-is-good-while-reserved",
            "RES-10",
            "RESERVE of a registrant with an invalid type is GOOD while something is reserved.",
            act -> isReserveWhileReserved(act) && ReservationType.of(act.order().type()).isEmpty(),
            Act::nothing),
        Slip.of(
            "reserve-of-another-scope-is-good-for-the-holder",
            "RES-09",
            "The holder that asks for its reservation with another scope gets GOOD.",
            act -> isReserveWhileReserved(act) && act.byHolder() && act.order().scope() != 0,
            Act::nothing));
  }

  private static List<Defect> preempts() {
    return List.of(
        preempting(
            "holder-spares-who-shares-its-key-where-registrants-write",
            "PRE-17",
            "A Registrants Only holder that preempts its own key leaves others with that key alone.",
            new PreemptionRules() {
              @Override
              public List<Registration> removedWithReservation(
                  Situation situation, ReservationKey named) {
                return situation.isHolder() && isOf(situation, Reservation::isSharedByRegistrants)
                    ? List.of()
                    : super.removedWithReservation(situation, named);
              }
            }),
        preempting(
            "holder-of-one-type-changes-it-with-any-preempt",
            "PRE-06",
            "An Exclusive Access Registrants Only holder that preempts a registrant gets a new type.",
            new PreemptionRules() {
              @Override
              public boolean takesReservation(Situation situation, ReservationKey named) {
                return situation.isHolder() && isOf(situation, OneSituationDefects::isOfOneType)
                    || super.takesReservation(situation, named);
              }
            }),
        preempting(
            "holder-of-one-type-aborts-nothing",
            "PAB-06",
            "PREEMPT AND ABORT of an Exclusive Access Registrants Only holder aborts nothing.",
            new PreemptionRules() {
              @Override
              public List<NexusId> victims(Situation before, UnitState after) {
                return before.isHolder() && isOf(before, OneSituationDefects::isOfOneType)
                    ? List.of()
                    : super.victims(before, after);
              }
            }),
        preempting(
            "last-registrant-leaves-exclusive-access-behind",
            "PRE-20",
            "Exclusive Access All Registrants outlives the last registrant, which preempted itself.",
            new PreemptionRules() {
              @Override
              public boolean endsReservation(Reservation held, List<Registration> remaining) {
                return held.type() != ReservationType.EXCLUSIVE_ACCESS_ALL_REGISTRANTS
                    && super.endsReservation(held, remaining);
              }
            }),
        preempting(
            "registrant-with-the-key-of-the-holder-takes-over-with-any-preempt",
            "PRE-06",
            "Who has the holder's key too becomes the holder by preempting a third registrant.",
            new PreemptionRules() {
              @Override
              public boolean takesReservation(Situation situation, ReservationKey named) {
                return hasKeyOfHolder(situation) || super.takesReservation(situation, named);
              }
            }));
  }

  private static boolean hasKeyOfHolder(Situation situation) {
    return !situation.isHolder()
        && situation
            .state()
            .reservation()
            .flatMap(held -> situation.registrationOf(held.reservedBy()))
            .filter(
                holder -> situation.own().filter(own -> own.key().equals(holder.key())).isPresent())
            .isPresent();
  }

  private static boolean isReserveWhileReserved(Act act) {
    return act.is(PrOutAction.RESERVE) && !act.foundNothing() && !act.byStranger();
  }

  private static boolean isOfOneType(Reservation held) {
    return held.type() == ONE_TYPE;
  }

  private static boolean isOf(Situation situation, Predicate<Reservation> wanted) {
    return situation.state().reservation().filter(wanted).isPresent();
  }

  private static Defect registering(
      String name, String requirement, String sentence, RegistrationRules wrong) {
    return Defect.replacing(RegistrationRules.class, wrong, name, requirement, sentence);
  }

  private static Defect preempting(
      String name, String requirement, String sentence, PreemptionRules wrong) {
    return Defect.replacing(PreemptionRules.class, wrong, name, requirement, sentence);
  }
}
