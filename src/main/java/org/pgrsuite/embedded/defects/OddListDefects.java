package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.InActions;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrIn;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.ServiceActions;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;

/** Units that check the length of a parameter list in most cases, and report actions wrongly. */
final class OddListDefects {
  private static final List<PrOutAction> BASIC =
      List.of(
          PrOutAction.REGISTER,
          PrOutAction.RESERVE,
          PrOutAction.RELEASE,
          PrOutAction.CLEAR,
          PrOutAction.PREEMPT,
          PrOutAction.PREEMPT_AND_ABORT,
          PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY);

  private OddListDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action : BASIC) {
      defects.addAll(lengths(action));
      if (action != PrOutAction.REGISTER && action != PrOutAction.CLEAR) {
        defects.addAll(untried(action));
      }
    }
    defects.add(reservingAllTheSame());
    defects.addAll(cases());
    defects.addAll(reports());
    return defects;
  }

  private static Defect passing(
      String name, String requirement, String sentence, BiPredicate<Situation, PrOutRequest> when) {
    return Defect.replacing(
        ParameterRules.class,
        new ParameterRules() {
          @Override
          public Optional<Refusal> listLength(Situation situation, PrOutRequest request) {
            return when.test(situation, request)
                ? Optional.empty()
                : super.listLength(situation, request);
          }

          @Override
          public Optional<Refusal> listPresent(Situation situation, PrOutRequest request) {
            return when.test(situation, request)
                ? Optional.empty()
                : super.listPresent(situation, request);
          }
        },
        name,
        requirement,
        sentence);
  }

  private static Defect length(
      PrOutAction action, String word, String requirement, String what, LongPredicate passes) {
    return passing(
        "%s-length-%s-passes".formatted(Slip.word(action), word),
        requirement,
        "%s with a PARAMETER LIST LENGTH %s is carried out.".formatted(action.title(), what),
        (situation, request) ->
            request.action() == action
                && request.listLength() != 24
                && passes.test(request.listLength()));
  }

  private static List<Defect> lengths(PrOutAction action) {
    return List.of(
        length(
            action,
            "mod-2-24",
            "ERR-03",
            "whose lower 24 bits are 24",
            value -> (value & 0xFFFFFF) == 24),
        length(action, "of-28", "ERR-01", "of 28", value -> value == 28));
  }

  private static List<Defect> untried(PrOutAction action) {
    return List.of(
        length(
            action,
            "mod-2-16",
            "ERR-03",
            "whose lower 16 bits are 24",
            value -> (value & 0xFFFF) == 24),
        Defect.replacing(
            ParameterRules.class,
            new ParameterRules() {
              @Override
              public Optional<Refusal> listPresent(Situation situation, PrOutRequest request) {
                return request.action() == action
                    ? Optional.empty()
                    : super.listPresent(situation, request);
              }
            },
            Slip.word(action) + "-goes-by-the-list-that-is-there",
            "ERR-05",
            action.title() + " of 24 bytes of which 16 arrive is carried out."));
  }

  private static Defect reservingAllTheSame() {
    return Slip.leaking(
        "reserve-of-a-wrong-length-is-refused-and-reserves",
        "ERR-01",
        "RESERVE with a wrong length is refused, and reserves.",
        act -> act.is(PrOutAction.RESERVE) && act.order().listLength() != 24 && act.foundNothing(),
        act ->
            act.before()
                .rules()
                .parameters()
                .typeOf(act.before(), act.order())
                .map(type -> act.before().state().withReservation(act.made(type)))
                .orElse(act.before().state()));
  }

  private static List<Defect> cases() {
    return List.of(
        passing(
            "length-of-a-new-registration-is-not-checked",
            "ERR-01",
            "REGISTER of who is not registered with a list of any length is carried out.",
            (situation, request) ->
                request.action() == PrOutAction.REGISTER && !situation.isRegistered()),
        passing(
            "length-of-a-new-ignoring-registration-is-not-checked",
            "ERR-01",
            "REGISTER AND IGNORE EXISTING KEY of a stranger with a list of any length is done.",
            (situation, request) ->
                request.action() == PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY
                    && !situation.isRegistered()),
        passing(
            "length-is-checked-under-a-reservation-only",
            "ERR-01",
            "The length of a list is not looked at where nothing is reserved.",
            (situation, request) -> situation.state().reservation().isEmpty()),
        passing(
            "length-of-the-holder-only-is-checked",
            "ERR-01",
            "The length of a list is looked at only in commands of the holder.",
            (situation, request) -> !situation.isHolder()));
  }

  private static List<Defect> reports() {
    return List.of(
        reporting(OperationCode.PERSISTENT_RESERVE_OUT, "out", OddListDefects::listingOut),
        reporting(OperationCode.PERSISTENT_RESERVE_IN, "in", OddListDefects::listingIn));
  }

  private static Defect reporting(int code, String word, Supplier<ServiceActions> wrong) {
    return new Defect(
        "reserved-%s-actions-are-listed".formatted(word),
        "ERR-11",
        "REPORT SUPPORTED OPERATION CODES lists every service action of PERSISTENT RESERVE %s."
            .formatted(word.toUpperCase(Locale.ROOT)),
        rules -> rules.with(CommandSet.class, rules.commands().with(code, wrong.get())));
  }

  private static ServiceActions listingOut() {
    return new PrOut(OutActions.standard()) {
      @Override
      public boolean hasServiceAction(UnitOptions options, Rules unit, int action) {
        return true;
      }
    };
  }

  private static ServiceActions listingIn() {
    return new PrIn(InActions.standard()) {
      @Override
      public boolean hasServiceAction(UnitOptions options, Rules unit, int action) {
        return true;
      }
    };
  }
}
