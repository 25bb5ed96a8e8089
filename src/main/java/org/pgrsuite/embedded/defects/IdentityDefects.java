package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.NexusRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Role;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/** Units that take one registration for another, or registrations for what they are not. */
final class IdentityDefects {
  private IdentityDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(identities());
    defects.addAll(equalKeys());
    defects.addAll(byKey());
    defects.addAll(harmless());
    return defects;
  }

  private static List<Defect> identities() {
    return List.of(
        Slip.of(
            "second-registration-is-added",
            "GEN-01",
            "A registrant that registers another key has both.",
            act -> act.registers() && act.succeeds() && act.before().isRegistered(),
            act ->
                act.leaving(
                    state -> {
                      List<Registration> both = new ArrayList<>(state.registrations());
                      act.before().own().filter(own -> !both.contains(own)).ifPresent(both::add);
                      return state.withRegistrations(both);
                    })),
        Defect.replacing(
            NexusRules.class,
            new NexusRules() {
              @Override
              public boolean isSamePort(InitiatorPort one, InitiatorPort other) {
                return one.isNamed(other.name());
              }
            },
            "initiators-known-by-name-only",
            "GEN-16",
            "Two sessions of one initiator name with different ISIDs are one initiator."),
        Slip.of(
            "other-path-of-a-host-is-replaced",
            "GEN-19",
            "A host that registers through a second path loses its registration on the first.",
            act -> act.registers() && act.succeeds(),
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            state.registrations().stream()
                                .filter(each -> !isOtherPath(act.before(), each.nexus()))
                                .toList()))));
  }

  private static boolean isOtherPath(Situation situation, NexusId nexus) {
    return !situation.isSender(nexus)
        && nexus.initiator().isNamed(situation.sender().initiator().name());
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
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            state.registrations().stream()
                                .map(each -> hadOwnKey(act, each) ? renamed(act, each) : each)
                                .toList()))),
        Slip.of(
            "equal-keys-go-together",
            "GEN-03",
            "Unregistering removes the registrations of all that have the key.",
            Act::unregisters,
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            state.registrations().stream()
                                .filter(each -> !hadOwnKey(act, each))
                                .toList()))));
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
                          .filter(each -> hadOwnKey(act, each))
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
                          .filter(each -> hadOwnKey(act, each))
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
                                    .filter(receiver -> hadOwnKey(act, receiver))
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

  private static boolean hadOwnKey(Act act, Registration registration) {
    return act.before().own().filter(own -> own.key().equals(registration.key())).isPresent();
  }

  private static Registration renamed(Act act, Registration registration) {
    return new Registration(registration.nexus(), act.order().serviceActionKey());
  }

  private static List<Defect> harmless() {
    List<Defect> defects = new ArrayList<>();
    defects.add(
        restricting(
            "registrations-keep-others-from-writing",
            "An initiator that is not registered may not write as soon as another one is.",
            Role.UNREGISTERED));
    defects.add(
        restricting(
            "registrants-may-not-write",
            "A registrant may not write while nothing is reserved.",
            Role.REGISTRANT));
    for (PrOutAction action :
        List.of(PrOutAction.REGISTER, PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)) {
      defects.addAll(
          new Telling(
                  Slip.word(action),
                  "A first " + action.title(),
                  "GEN-18",
                  act -> act.is(action) && act.byStranger())
              .needlessly());
    }
    defects.addAll(
        new Telling(
                "changing-a-key",
                "REGISTER of another key",
                "REG-04",
                act -> act.registers() && act.before().isRegistered() && !act.unregisters())
            .needlessly());
    return defects;
  }

  private static Defect restricting(String name, String sentence, Role role) {
    return Defect.replacing(
        AccessRules.class,
        new AccessRules() {
          @Override
          public boolean isAllowed(Situation situation, Bytes cdb) {
            boolean kept =
                situation.state().reservation().isEmpty()
                    && !situation.state().registrations().isEmpty()
                    && roleOf(situation) == role
                    && classOf(cdb) == CommandClass.WRITE;
            return !kept && super.isAllowed(situation, cdb);
          }
        },
        name,
        "GEN-17",
        sentence);
  }
}
