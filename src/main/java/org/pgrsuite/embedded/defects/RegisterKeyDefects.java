package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;

/** Units that check the RESERVATION KEY of a REGISTER wrongly. */
final class RegisterKeyDefects {
  private RegisterKeyDefects() {}

  private static Defect checking(
      String name, String requirement, String sentence, Predicate<Act> when) {
    return Slip.of(name, requirement, sentence, when, act -> Refusal.CONFLICT);
  }

  static List<Defect> list() {
    PrOutAction ignoring = PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY;
    return List.of(
        checking(
            "ignoring-wants-no-key",
            "REG-17",
            "REGISTER AND IGNORE EXISTING KEY of an unregistered initiator wants RESERVATION KEY 0.",
            act -> act.is(ignoring) && act.byStranger() && !act.order().key().isZero()),
        checking(
            "ignoring-wants-the-existing-key",
            "REG-18",
            "REGISTER AND IGNORE EXISTING KEY wants the key that it should ignore.",
            act -> act.is(ignoring) && KeyChangeDefects.isChange(act) && !OwnKey.isQuoted(act)),
        checking(
            "unregistering-ignoring-wants-the-existing-key",
            "REG-19",
            "REGISTER AND IGNORE EXISTING KEY of key 0x0 wants the key that it should ignore.",
            act -> act.is(ignoring) && act.unregisters() && !OwnKey.isQuoted(act)),
        taking("register-takes-any-key", "REG-05", "REGISTER takes any key but 0x0.", false),
        taking("register-takes-no-key", "REG-06", "REGISTER takes key 0x0 for any key.", true),
        Slip.of(
            "register-with-a-wrong-key-is-an-error",
            "REG-05",
            "REGISTER with a wrong key ends with CHECK CONDITION.",
            act -> refusedChange(act) && !act.order().key().isZero(),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        Slip.of(
            "register-without-the-existing-key-is-an-error",
            "REG-06",
            "REGISTER with key 0x0 from a registrant ends with CHECK CONDITION.",
            act -> refusedChange(act) && act.order().key().isZero(),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        Slip.leaking(
            "refused-register-removes-the-key",
            "REG-05",
            "REGISTER with a wrong key is refused, and the initiator is registered no more.",
            act -> refusedChange(act) && !act.order().key().isZero(),
            act -> act.withoutSender(act.before().state())),
        Slip.leaking(
            "refused-register-changes-the-key",
            "REG-06",
            "REGISTER with key 0x0 from a registrant is refused, and changes the key.",
            act -> refusedChange(act) && act.order().key().isZero(),
            Act::rekeyed));
  }

  private static boolean refusedChange(Act act) {
    return act.is(PrOutAction.REGISTER)
        && act.before().isRegistered()
        && !act.order().serviceActionKey().isZero()
        && act.right().equals(Refusal.CONFLICT);
  }

  private static Defect taking(String name, String requirement, String sentence, boolean zero) {
    return Defect.replacing(
        ParameterRules.class,
        new ParameterRules() {
          @Override
          public Optional<Refusal> registerKey(Situation situation, PrOutRequest request) {
            return situation.isRegistered() && request.key().isZero() == zero
                ? Optional.empty()
                : super.registerKey(situation, request);
          }
        },
        name,
        requirement,
        sentence);
  }
}
