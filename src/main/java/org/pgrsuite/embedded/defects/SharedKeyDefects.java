package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.ReservationKey;

/** Units that confuse initiators that have the same key. */
final class SharedKeyDefects {
  private SharedKeyDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>(equalKeys());
    defects.addAll(byKey());
    return defects;
  }

  private static List<Defect> equalKeys() {
    return List.of(
        Slip.of(
            "equal-key-takes-the-registration-over",
            "GEN-02",
            "Whoever registers a key that another initiator has takes its registration over.",
            act -> act.registers() && act.succeeds() && !act.order().serviceActionKey().isZero(),
            act -> act.leaving(state -> state.withRegistrations(othersWithAnotherKey(act)))),
        Slip.of(
            "equal-key-is-refused",
            "GEN-02",
            "A key that another initiator has is refused.",
            act ->
                act.registers()
                    && act.succeeds()
                    && act.before().state().registrations().stream()
                        .anyMatch(each -> isOfOther(act, each) && isNamed(act, each)),
            act -> Refusal.CONFLICT),
        Defect.replacing(
            AnswerRules.class,
            new AnswerRules() {
              @Override
              public List<ReservationKey> listedKeys(Situation situation) {
                return super.listedKeys(situation).stream().distinct().toList();
              }
            },
            "equal-keys-are-listed-once",
            "GEN-02",
            "READ KEYS lists a key once that several initiators have."),
        Defect.replacing(
            ReservationRules.class,
            new ReservationRules() {
              @Override
              protected boolean isHolderOf(Reservation held, Situation situation, NexusId nexus) {
                return situation
                    .registrationOf(held.reservedBy())
                    .flatMap(
                        holder ->
                            situation
                                .registrationOf(nexus)
                                .filter(own -> own.key().equals(holder.key())))
                    .map(own -> true)
                    .orElseGet(() -> super.isHolderOf(held, situation, nexus));
              }
            },
            "equal-key-makes-a-holder",
            "GEN-02",
            "Whoever has the key of the holder counts as the holder."),
        Slip.of(
            "equal-keys-change-together",
            "GEN-03",
            "Changing a key changes it for all that have it.",
            act ->
                act.registers()
                    && act.succeeds()
                    && act.before().isRegistered()
                    && !act.order().serviceActionKey().isZero(),
            act -> act.leavingEach(each -> act.hadKeyOfSender(each) ? renamed(act, each) : each)),
        Slip.of(
            "equal-keys-go-together",
            "GEN-03",
            "Unregistering removes the registrations of all that have the key.",
            Act::unregisters,
            act -> act.leavingOnly(each -> !act.hadKeyOfSender(each))));
  }

  /** Units that look registrations up by key. */
  private static List<Defect> byKey() {
    return List.of(
        Slip.of(
            "unregistering-takes-the-first-with-the-key",
            "GEN-03",
            "Unregistering removes the first registration with the key of the sender.",
            Act::unregisters,
            act ->
                act.leaving(
                    state -> {
                      List<Registration> left =
                          new ArrayList<>(act.before().state().registrations());
                      left.stream()
                          .filter(each -> act.hadKeyOfSender(each))
                          .findFirst()
                          .ifPresent(left::remove);
                      return state.withRegistrations(left);
                    })),
        Slip.of(
            "changing-a-key-changes-the-first-with-the-key",
            "GEN-03",
            "REGISTER of another key changes the first registration with the key of the sender.",
            KeyChangeDefects::isChange,
            act ->
                act.leaving(
                    state -> {
                      List<Registration> changed =
                          new ArrayList<>(act.before().state().registrations());
                      changed.stream()
                          .filter(each -> act.hadKeyOfSender(each))
                          .findFirst()
                          .ifPresent(
                              first -> changed.set(changed.indexOf(first), renamed(act, first)));
                      return state.withRegistrations(changed);
                    })),
        Slip.of(
            "whoever-has-the-senders-key-is-not-told",
            "GEN-02",
            "Initiators that have the key of the sender are told nothing.",
            act -> act.succeeds() && !act.notices().isEmpty(),
            act ->
                act.telling(
                    act.notices().stream()
                        .filter(
                            each ->
                                act.before()
                                    .registrationOf(each.receiver())
                                    .filter(receiver -> act.hadKeyOfSender(receiver))
                                    .isEmpty())
                        .toList())));
  }

  private static List<Registration> othersWithAnotherKey(Act act) {
    return act.after().registrations().stream()
        .filter(each -> !isOfOther(act, each) || !isNamed(act, each))
        .toList();
  }

  private static boolean isOfOther(Act act, Registration registration) {
    return !act.before().isSender(registration.nexus());
  }

  private static boolean isNamed(Act act, Registration registration) {
    return registration.key().equals(act.order().serviceActionKey());
  }

  private static Registration renamed(Act act, Registration registration) {
    return new Registration(registration.nexus(), act.order().serviceActionKey());
  }
}
