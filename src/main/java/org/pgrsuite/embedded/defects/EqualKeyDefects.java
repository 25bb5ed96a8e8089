package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Role;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/** Units that tell the holder, or the sender, by its key in one decision and rightly in others. */
final class EqualKeyDefects {
  private EqualKeyDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(holder());
    defects.addAll(unregistering());
    defects.addAll(preempting());
    for (PrOutAction action :
        List.of(
            PrOutAction.RELEASE, PrOutAction.CLEAR, PrOutAction.PREEMPT, PrOutAction.REGISTER)) {
      defects.add(untold(action));
    }
    return defects;
  }

  /** Whether the sender is no holder and has the key of the single holder. */
  private static boolean passesForHolder(Situation situation) {
    return situation.isRegistered()
        && !situation.isHolder()
        && situation
            .state()
            .reservation()
            .flatMap(held -> situation.registrationOf(held.reservedBy()))
            .filter(holder -> situation.own().get().key().equals(holder.key()))
            .isPresent();
  }

  private static Optional<Registration> otherWithKey(Act act, ReservationKey key, NexusId not) {
    return act.before().state().registrations().stream()
        .filter(each -> each.key().equals(key) && !each.nexus().equals(not))
        .findFirst();
  }

  private static List<Defect> holder() {
    return List.of(
        Defect.replacing(
            ReservationRules.class,
            new ReservationRules() {
              @Override
              public boolean mayRelease(Situation situation) {
                return passesForHolder(situation) || super.mayRelease(situation);
              }
            },
            "equal-key-releases",
            "GEN-02",
            "A registrant that has the key of the holder releases its reservation."),
        Slip.of(
            "equal-key-reserves",
            "GEN-02",
            "RESERVE of the type that is held succeeds for who has the key of the holder.",
            act ->
                act.is(PrOutAction.RESERVE)
                    && act.isRefused()
                    && act.before().isRegistered()
                    && passesForHolder(act.before())
                    && act.order().type() == act.reservation().type().code(),
            Act::nothing),
        Slip.of(
            "equal-key-moves",
            "MOVE-07",
            "A registrant that has the key of the holder moves the reservation.",
            act ->
                act.is(PrOutAction.REGISTER_AND_MOVE)
                    && act.isRefused()
                    && passesForHolder(act.before()),
            act -> act.leaving(state -> state.withReservation(act.made(act.reservation().type())))),
        Defect.replacing(
            AccessRules.class,
            new AccessRules() {
              @Override
              public Role roleOf(Situation situation) {
                return passesForHolder(situation) ? Role.HOLDER : super.roleOf(situation);
              }
            },
            "equal-key-has-the-rights-of-the-holder",
            "GEN-02",
            "A registrant that has the key of the holder reads and writes as the holder does."),
        Defect.replacing(
            AnswerRules.class,
            new AnswerRules() {
              @Override
              public boolean isReportedAsHolder(Situation situation, Registration registration) {
                return super.isReportedAsHolder(situation, registration)
                    || passesForHolder(
                        new Situation(situation.unit(), situation.state(), registration.nexus()));
              }
            },
            "equal-key-is-marked-as-holder",
            "IN-24",
            "READ FULL STATUS marks every registrant that has the key of the holder."),
        Slip.of(
            "equal-key-changes-and-the-holder-is-lost",
            "GEN-03",
            "A registrant that had the key of the holder changes it, and the reservation is its own.",
            act -> KeyChangeDefects.isChange(act) && passesForHolder(act.before()),
            act ->
                act.leaving(state -> state.withReservation(act.made(act.reservation().type())))));
  }

  private static List<Defect> unregistering() {
    return List.of(
        Slip.of(
            "equal-key-ends-the-reservation-by-unregistering",
            "GEN-03",
            "A registrant that has the key of the holder unregisters, and the reservation ends.",
            act -> act.unregisters() && passesForHolder(act.before()),
            act -> act.leaving(state -> state.withoutReservation())),
        Slip.of(
            "equal-key-inherits-the-reservation",
            "UNR-02",
            "A holder unregisters, and who has the same key holds the reservation.",
            act ->
                act.unregisters()
                    && act.foundOneHolder()
                    && act.byHolder()
                    && heir(act).isPresent(),
            EqualKeyDefects::inherited),
        Slip.of(
            "holder-that-changes-an-equal-key-loses-the-reservation",
            "REG-08",
            "A holder changes its key, and who has the old one holds the reservation.",
            act ->
                KeyChangeDefects.isChange(act)
                    && act.foundOneHolder()
                    && act.byHolder()
                    && heir(act).isPresent(),
            EqualKeyDefects::inherited));
  }

  private static Optional<Registration> heir(Act act) {
    return otherWithKey(act, act.before().own().get().key(), act.before().sender());
  }

  private static Ruling inherited(Act act) {
    return act.leaving(
        state ->
            state.withReservation(
                new Reservation(
                    act.reservation().type(),
                    heir(act).get().nexus(),
                    act.before().own().get().key())));
  }

  private static boolean sharesNamed(Act act) {
    return OwnKey.isNamed(act) && heir(act).isPresent();
  }

  private static List<Defect> preempting() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action : List.of(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT)) {
      Preempting preempting = new Preempting(action);
      Predicate<Act> ofItself =
          act -> act.succeeds() && act.foundOneHolder() && act.byHolder() && sharesNamed(act);
      defects.add(
          preempting.slip(
              "of-itself-leaves-who-has-the-key-of-the-holder",
              "PRE-17",
              "of the holder's own key leaves others that have it.",
              ofItself,
              act ->
                  act.leaving(
                      state -> state.withRegistrations(act.before().state().registrations()))));
      defects.add(
          preempting.slip(
              "of-itself-tells-nobody-who-has-its-key",
              "PRE-17",
              "of the holder's own key tells nobody who lost that key.",
              ofItself,
              act -> act.telling(List.of())));
      defects.add(
          preempting.slip(
              "of-a-shared-key-under-all-registrants-ends-the-reservation",
              "PRE-14",
              "of a key that several of all holders have ends the reservation.",
              act -> act.succeeds() && act.foundAllRegistrants() && act.lost().size() > 1,
              act -> act.leaving(state -> state.withoutReservation())));
    }
    return defects;
  }

  private static Defect untold(PrOutAction action) {
    return Slip.of(
        Slip.word(action) + "-does-not-tell-who-has-the-senders-key",
        action == PrOutAction.PREEMPT ? "PRE-22" : "GEN-02",
        "%s tells nobody who has the key of the sender.".formatted(action.title()),
        act -> act.is(action) && act.succeeds() && !act.notices().isEmpty(),
        act ->
            act.telling(act.notices().stream().filter(each -> !hasSendersKey(act, each)).toList()));
  }

  private static boolean hasSendersKey(Act act, Notice notice) {
    return act.before().registrationOf(notice.receiver()).filter(act::hadKeyOfSender).isPresent();
  }
}
