package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/**
 * Units that preempt a single holder wrongly.
 *
 * @param by PREEMPT or PREEMPT AND ABORT
 */
record PreemptHolderDefects(Preempting by) {
  List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      if (!type.isAllRegistrants()) {
        defects.addAll(of(type));
        defects.addAll(byItself(type));
      }
      defects.add(
          by.slip(
              "ignores-new-type-" + Slip.word(type),
              "PRE-02",
              "of the holder as " + type.title() + " leaves the type as it was.",
              act -> takes(act) && act.order().type() == type.code(),
              act -> act.leaving(state -> held(act, state, act.reservation().type()))));
      defects.add(
          by.slip(
              "of-holder-as-" + Slip.word(type) + "-reserves-nothing",
              "PRE-02",
              "of the holder as " + type.title() + " leaves no reservation.",
              act -> takes(act) && act.order().type() == type.code(),
              act -> act.leaving(UnitState::withoutReservation)));
    }
    defects.addAll(shared());
    defects.addAll(victims());
    return defects;
  }

  /** A preempt of the holder by another registrant. */
  static boolean takes(Act act) {
    return act.succeeds() && act.foundOneHolder() && act.namesWhoReserved() && !act.byMaker();
  }

  private static UnitState held(Act act, UnitState state, ReservationType type) {
    return state.withReservation(act.made(type));
  }

  private static UnitState restored(Act act, UnitState state, Predicate<Registration> which) {
    List<Registration> back = new ArrayList<>(state.registrations());
    act.lost().stream().filter(which).forEach(back::add);
    return state.withRegistrations(back);
  }

  private static boolean isMaker(Act act, Registration registration) {
    return act.reservation().reservedBy().equals(registration.nexus());
  }

  private List<Defect> of(ReservationType type) {
    String word = Slip.word(type);
    Predicate<Act> when = act -> takes(act) && act.found(type);
    String holder = "of the holder of " + Slip.a(type) + " reservation ";
    return List.of(
        by.slip(
            "of-" + word + "-is-refused",
            "PRE-01",
            holder + "ends with RESERVATION CONFLICT.",
            when,
            act -> Refusal.CONFLICT),
        by.slip(
            "of-" + word + "-does-nothing",
            "PRE-01",
            holder + "is GOOD and does nothing.",
            when,
            Act::nothing),
        by.slip(
            "of-" + word + "-leaves-the-victim-registered",
            "PRE-01",
            holder + "leaves its registration.",
            when,
            act -> act.leaving(state -> restored(act, state, each -> true))),
        by.slip(
            "of-" + word + "-releases-only",
            "PRE-01",
            holder + "removes registration and reservation and reserves nothing.",
            when,
            act -> act.leaving(UnitState::withoutReservation)),
        by.slip(
            "of-" + word + "-removes-everybody-else",
            "PRE-01",
            holder + "removes all other registrations.",
            when,
            act -> act.leaving(act::withSenderAlone)),
        by.slip(
            "of-" + word + "-makes-a-bystander-the-holder",
            "PRE-01",
            holder + "makes the last registrant the holder.",
            when,
            act ->
                act.leaving(
                    state ->
                        state.withReservation(
                            act.made(
                                state.reservation().orElseThrow().type(),
                                state
                                    .registrations()
                                    .get(state.registrations().size() - 1)
                                    .nexus())))));
  }

  private List<Defect> byItself(ReservationType type) {
    Predicate<Act> self =
        act -> act.succeeds() && act.found(type) && act.byMaker() && act.namesWhoReserved();
    Predicate<Act> same = act -> act.order().type() == type.code();
    String word = Slip.word(type);
    String holder = "by the holder of " + Slip.a(type) + " reservation of itself ";
    return List.of(
        by.slip(
            "by-holder-of-" + word + "-of-itself-unregisters-it",
            "PRE-17",
            holder + "removes its registration.",
            self.and(same.negate()),
            act -> act.leaving(state -> act.withoutSender(state).withoutReservation())),
        by.slip(
            "by-holder-of-" + word + "-of-itself-keeps-the-type",
            "PRE-17",
            holder + "does not change the type.",
            self.and(same.negate()),
            act -> act.leaving(state -> held(act, state, type))),
        by.slip(
            "by-holder-of-" + word + "-of-itself-is-refused",
            "PRE-17",
            holder + "ends with RESERVATION CONFLICT.",
            self.and(same.negate()),
            act -> Refusal.CONFLICT),
        by.slip(
            "by-holder-of-" + word + "-of-itself-as-before-releases",
            "PRE-18",
            holder + "with the same type releases it.",
            self.and(same),
            act -> act.leaving(UnitState::withoutReservation)),
        by.slip(
            "by-holder-of-" + word + "-of-itself-as-before-is-refused",
            "PRE-18",
            holder + "with the same type is refused.",
            self.and(same),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)));
  }

  private List<Defect> shared() {
    return List.of(
        by.slip(
            "of-holder-leaves-others-with-its-key",
            "PRE-21",
            "of the holder leaves other registrants that have its key.",
            PreemptHolderDefects::takes,
            act -> act.leaving(state -> restored(act, state, each -> !isMaker(act, each)))),
        by.slip(
            "of-holder-leaves-the-holder-if-its-key-is-shared",
            "PRE-21",
            "removes only the last registrant with the key of the holder.",
            act -> takes(act) && act.lost().size() > 1,
            act -> act.leaving(state -> restored(act, state, each -> isMaker(act, each)))),
        by.slip(
            "of-holder-with-the-same-key-unregisters-the-sender",
            "PRE-22",
            "of the holder by a registrant with the same key removes the sender, too.",
            act -> takes(act) && sharesKey(act),
            act -> act.leaving(act::withoutSender)),
        by.slip(
            "of-holder-with-the-same-key-is-taken-for-itself",
            "PRE-22",
            "of the holder by a registrant with the same key leaves the holder registered.",
            act -> takes(act) && sharesKey(act),
            act -> act.leaving(state -> restored(act, state, each -> true))));
  }

  private static boolean sharesKey(Act act) {
    return act.order().key().equals(act.order().serviceActionKey());
  }

  private List<Defect> victims() {
    if (by.action() == PrOutAction.PREEMPT_AND_ABORT) {
      return List.of();
    }
    return List.of(
        Slip.of(
            "victim-may-release",
            "PRE-29",
            "Whoever is not registered releases what another one has made without its key.",
            act -> act.is(PrOutAction.RELEASE) && act.byStranger() && act.isRefused(),
            act -> act.nothing()),
        Slip.of(
            "victim-does-not-register-again",
            "PRE-30",
            "REGISTER is refused while the holder took its place by PREEMPT.",
            act ->
                act.is(PrOutAction.REGISTER)
                    && act.byStranger()
                    && act.succeeds()
                    && !act.foundNothing()
                    && act.before().state().generation() > 0
                    && !act.order().serviceActionKey().isZero(),
            act -> Refusal.CONFLICT),
        Slip.of(
            "victim-takes-the-reservation-back",
            "PRE-30",
            "Whoever registers while another one holds a Registrants Only type becomes the holder.",
            act ->
                act.is(PrOutAction.REGISTER)
                    && act.byStranger()
                    && act.succeeds()
                    && act.found(ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY),
            act -> act.leaving(state -> held(act, state, act.reservation().type()))));
  }
}
