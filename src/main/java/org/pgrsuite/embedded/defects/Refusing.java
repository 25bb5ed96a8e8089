package org.pgrsuite.embedded.defects;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;

/**
 * Families of wrong answers, for one case each in which a command is to be refused.
 *
 * @param event what is refused, as the beginning of names
 * @param sentence the same as the beginning of sentences
 * @param requirement what says how it is refused
 * @param when whether this is the case; asked only of commands that should be refused
 */
record Refusing(String event, String sentence, String requirement, Predicate<Act> when) {
  /** What a unit may say instead. */
  enum Wrong {
    GOOD("is-good", "ends with GOOD and does nothing", Act::nothing),
    CONFLICT("conflicts", "ends with RESERVATION CONFLICT", act -> Refusal.CONFLICT),
    CDB("blames-the-cdb", AdditionalSense.INVALID_FIELD_IN_CDB),
    LIST("blames-the-list", AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST),
    LENGTH("blames-the-length", AdditionalSense.PARAMETER_LIST_LENGTH_ERROR),
    RELEASE("blames-a-release", AdditionalSense.INVALID_RELEASE_OF_PERSISTENT_RESERVATION),
    COMMAND("blames-the-command", AdditionalSense.INVALID_COMMAND_OPERATION_CODE);

    private final String word;
    private final String sentence;
    private final Function<Act, Ruling> ruling;

    Wrong(String word, String sentence, Function<Act, Ruling> ruling) {
      this.word = word;
      this.sentence = sentence;
      this.ruling = ruling;
    }

    Wrong(String word, AdditionalSense code) {
      this(word, "ends with " + code.title(), act -> act.refuse(code));
    }
  }

  /** A unit for each of these answers. */
  List<Defect> wrongly(Wrong... answers) {
    return Arrays.stream(answers)
        .map(
            wrong ->
                Slip.of(
                    event + "-" + wrong.word,
                    requirement,
                    sentence + " " + wrong.sentence + ".",
                    act -> act.isRefused() && when.test(act),
                    wrong.ruling))
        .toList();
  }

  /** A unit that refuses as it should, and yet registers the sender, or unregisters it. */
  Defect registering() {
    return leaking(
        "registers",
        "the sender is registered",
        act ->
            act.order().serviceActionKey().isZero()
                ? act.withoutSender(act.before().state())
                : act.rekeyed());
  }

  /** A unit that refuses as it should, and yet does something. */
  Defect leaking(String word, String what, Function<Act, UnitState> effect) {
    return Slip.leaking(
        event + "-" + word,
        requirement,
        sentence + " is refused, and yet " + what + ".",
        when,
        effect);
  }
}
