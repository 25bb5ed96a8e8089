package org.pgrsuite.embedded.defects;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.ReservationType;

/** Defects of PERSISTENT RESERVE OUT: in one case another ruling than the right one. */
final class Slip {
  private Slip() {}

  /**
   * A defect.
   *
   * @param when in which case
   * @param instead what the unit does then
   */
  static Defect of(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, Ruling> instead) {
    return ruling(
        name,
        requirement,
        sentence,
        (request, act) -> when.test(act) ? instead.apply(act) : act.right());
  }

  /**
   * A defect that has an effect although the command is refused.
   *
   * @param when in which case of those that are refused
   * @param effect what the state is afterwards
   */
  static Defect leaking(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, UnitState> effect) {
    return ruling(
        name,
        requirement,
        sentence,
        (request, act) -> {
          if (act.isRefused() && when.test(act)) {
            request.unit().become(effect.apply(act));
          }
          return act.right();
        });
  }

  private static Defect ruling(
      String name, String requirement, String sentence, BiFunction<Request, Act, Ruling> ruling) {
    return new Defect(name, requirement, sentence, rules -> withRuling(rules, ruling));
  }

  /** The same rules where each service action is ruled like this, before it is concluded. */
  static Rules withRuling(Rules rules, BiFunction<Request, Act, Ruling> ruling) {
    return withPrOut(
        rules,
        new PrOut(OutActions.standard()) {
          @Override
          protected Outcome conclude(
              Request request, Situation before, PrOutRequest order, Ruling right) {
            Ruling wrong = ruling.apply(request, new Act(before, order, right));
            return super.conclude(request, before, order, wrong);
          }
        });
  }

  /** The same rules with another PERSISTENT RESERVE OUT. */
  static Rules withPrOut(Rules rules, PrOut persistentReserveOut) {
    return rules.with(
        CommandSet.class,
        rules.commands().with(OperationCode.PERSISTENT_RESERVE_OUT, persistentReserveOut));
  }

  /** A type with its article, in a sentence. */
  static String a(ReservationType type) {
    return (type.title().startsWith("E") ? "an " : "a ") + type.title();
  }

  /** A type, a service action or the like as a part of a name. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
