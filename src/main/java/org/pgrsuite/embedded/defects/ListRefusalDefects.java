package org.pgrsuite.embedded.defects;

import static org.pgrsuite.embedded.defects.Refusing.Wrong.CDB;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.CONFLICT;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.GOOD;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.LENGTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.RegistrationRules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** Units that do not refuse SPEC_I_PT as they should. */
final class ListRefusalDefects {
  private ListRefusalDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    incapable().forEach(each -> defects.add(Lacking.SIP.in(each)));
    defects.addAll(registrants());
    defects.addAll(ignoring());
    defects.addAll(elsewhere());
    defects.addAll(alreadyRegistered());
    defects.addAll(MalformedListDefects.list());
    return defects;
  }

  static Refusing listing(String event, String sentence, String requirement, Predicate<Act> when) {
    return new Refusing(
        "list-" + event,
        "A list of initiators " + sentence,
        requirement,
        act -> !act.order().isMove() && act.order().specifiesInitiatorPorts() && when.test(act));
  }

  static boolean isRegister(Act act) {
    return act.is(PrOutAction.REGISTER);
  }

  private static List<Defect> incapable() {
    Refusing refused =
        listing(
            "without-sip-c", "for a unit without SIP_C", "SIP-02", ListRefusalDefects::isRegister);
    List<Defect> defects = new ArrayList<>(refused.wrongly(GOOD, CDB, CONFLICT, LENGTH));
    defects.add(refused.leaking("registers", "the sender is registered", Act::rekeyed));
    defects.add(
        Slip.of(
            "list-without-sip-c-registers-the-sender",
            "SIP-02",
            "A unit without SIP_C ignores SPEC_I_PT and registers the sender.",
            act -> isRegister(act) && act.order().specifiesInitiatorPorts(),
            act -> act.leaving(state -> act.rekeyed())));
    return defects;
  }

  private static List<Defect> registrants() {
    Refusing refused =
        listing(
            "of-a-registrant",
            "from a registrant",
            "SIP-03",
            act -> isRegister(act) && act.before().isRegistered());
    List<Defect> defects = new ArrayList<>(refused.wrongly(GOOD, CONFLICT, LENGTH));
    defects.add(refused.leaking("changes-its-key", "its key is changed", ListRefusalDefects::key));
    defects.add(
        Slip.of(
            "list-of-a-registrant-is-ignored",
            "SIP-03",
            "A registrant that changes its key with SPEC_I_PT changes its key.",
            act -> isRegister(act) && isKeyChange(act),
            act -> act.leaving(state -> key(act))));
    defects.add(
        Slip.of(
            "registrant-unregisters-with-a-list",
            "SIP-03",
            "A registrant that registers key zero with SPEC_I_PT is unregistered.",
            act ->
                isRegister(act)
                    && act.order().specifiesInitiatorPorts()
                    && act.order().serviceActionKey().isZero()
                    && act.before().isRegistered(),
            act -> act.leaving(act::withoutSender)));
    return defects;
  }

  private static boolean isKeyChange(Act act) {
    return act.order().specifiesInitiatorPorts()
        && act.before().isRegistered()
        && !act.order().serviceActionKey().isZero();
  }

  private static UnitState key(Act act) {
    return act.order().serviceActionKey().isZero()
        ? act.withoutSender(act.before().state())
        : act.rekeyed();
  }

  private static List<Defect> ignoring() {
    Refusing refused =
        listing(
            "for-ignoring",
            "in REGISTER AND IGNORE EXISTING KEY",
            "SIP-04",
            act -> act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY));
    List<Defect> defects = new ArrayList<>(refused.wrongly(CDB, CONFLICT, LENGTH));
    defects.add(refused.leaking("registers", "the sender is registered", Act::rekeyed));
    defects.add(
        Slip.of(
            "list-for-ignoring-registers-the-sender",
            "SIP-04",
            "REGISTER AND IGNORE EXISTING KEY with a list registers the sender alone.",
            act ->
                act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
                    && act.order().specifiesInitiatorPorts(),
            act -> act.leaving(state -> act.rekeyed())));
    return defects;
  }

  private static List<Defect> elsewhere() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action :
        List.of(
            PrOutAction.RESERVE,
            PrOutAction.RELEASE,
            PrOutAction.CLEAR,
            PrOutAction.PREEMPT,
            PrOutAction.PREEMPT_AND_ABORT)) {
      Refusing refused =
          listing(
              "in-" + Slip.word(action),
              "in " + action.title(),
              "SIP-05",
              act -> act.is(action) && !act.byStranger());
      defects.addAll(refused.wrongly(GOOD, CDB, LENGTH));
      defects.add(
          Defect.replacing(
              ParameterRules.class,
              Unchecked.initiatorPorts(action),
              "list-in-%s-is-not-looked-at".formatted(Slip.word(action)),
              "SIP-05",
              "%s with SPEC_I_PT is carried out.".formatted(action.title())));
    }
    return defects;
  }

  private static List<Defect> alreadyRegistered() {
    Refusing refused =
        listing(
            "with-a-registrant",
            "with one that is registered",
            "SIP-06",
            act ->
                isRegister(act)
                    && !act.before().isRegistered()
                    && !act.before().state().registrations().isEmpty());
    List<Defect> defects = new ArrayList<>(refused.wrongly(GOOD, CONFLICT));
    defects.add(refused.leaking("registers-the-sender", "the sender is registered", Act::rekeyed));
    defects.add(
        Defect.replacing(
            ParameterRules.class,
            lenient(),
            "list-replaces-the-key-of-a-registrant",
            "SIP-06",
            "A listed initiator that is registered gets the new key."));
    defects.add(
        new Defect(
            "list-skips-registrants",
            "SIP-06",
            "A listed initiator that is registered keeps its key, and the others are registered.",
            rules ->
                rules
                    .with(ParameterRules.class, lenient())
                    .with(
                        RegistrationRules.class,
                        new RegistrationRules() {
                          @Override
                          public List<NexusId> listed(Situation situation, List<NexusId> listed) {
                            return listed.stream()
                                .filter(nexus -> situation.registrationOf(nexus).isEmpty())
                                .toList();
                          }
                        })));
    return defects;
  }

  private static ParameterRules lenient() {
    return new ParameterRules() {
      @Override
      public Optional<Refusal> notYetRegistered(Situation situation, List<NexusId> listed) {
        return Optional.empty();
      }
    };
  }
}
