package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;
import org.pgrsuite.embedded.GenerationRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that count service actions wrongly. */
final class GenerationDefects {
  private static final List<PrOutAction> COUNTED =
      List.of(
          PrOutAction.REGISTER,
          PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY,
          PrOutAction.CLEAR,
          PrOutAction.PREEMPT,
          PrOutAction.PREEMPT_AND_ABORT,
          PrOutAction.REGISTER_AND_MOVE);

  private GenerationDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action : COUNTED) {
      defects.add(adding(action, 0, "%s-keeps-generation", "%s does not raise PRgeneration."));
      defects.add(adding(action, 2, "%s-raises-generation-by-two", "%s raises PRgeneration by 2."));
    }
    for (ReservationType type : ReservationType.values()) {
      defects.add(reserving(type));
      defects.add(releasing(type));
    }
    defects.addAll(counts());
    return defects;
  }

  private static Defect adding(PrOutAction action, int step, String name, String sentence) {
    return counting(
        name.formatted(Slip.word(action)),
        "GEN-05",
        sentence.formatted(action.title()),
        (before, request) -> request.action() == action,
        (before, request) -> step);
  }

  private static Defect reserving(ReservationType type) {
    return counting(
        "reserve-as-" + Slip.word(type) + "-raises-generation",
        "GEN-06",
        "RESERVE as " + type.title() + " raises PRgeneration.",
        (before, request) ->
            request.action() == PrOutAction.RESERVE && request.type() == type.code(),
        (before, request) -> 1);
  }

  private static Defect releasing(ReservationType type) {
    return counting(
        "release-of-" + Slip.word(type) + "-raises-generation",
        "GEN-07",
        "RELEASE of " + Slip.a(type) + " reservation raises PRgeneration.",
        (before, request) ->
            request.action() == PrOutAction.RELEASE
                && before.state().reservation().map(Reservation::type).stream()
                    .anyMatch(type::equals),
        (before, request) -> 1);
  }

  private static List<Defect> counts() {
    return List.of(
        counting(
            "release-without-reservation-raises-generation",
            "GEN-07",
            "RELEASE raises PRgeneration where there is nothing to release.",
            (before, request) ->
                request.action() == PrOutAction.RELEASE && before.state().reservation().isEmpty(),
            (before, request) -> 1),
        counting(
            "clear-counts-each-registration",
            "GEN-05",
            "CLEAR raises PRgeneration once for each registration that it removes.",
            (before, request) -> request.action() == PrOutAction.CLEAR,
            (before, request) -> before.state().registrations().size()),
        counting(
            "preempt-counts-each-registration",
            "PRE-31",
            "PREEMPT raises PRgeneration once for each registration that it removes.",
            (before, request) -> request.action() == PrOutAction.PREEMPT,
            GenerationDefects::named),
        counting(
            "changed-key-is-not-counted",
            "REG-04",
            "PRgeneration stays when a registrant changes its key.",
            (before, request) ->
                request.action() == PrOutAction.REGISTER
                    && before.isRegistered()
                    && !request.serviceActionKey().isZero(),
            (before, request) -> 0),
        counting(
            "same-key-is-not-counted",
            "REG-07",
            "PRgeneration stays when a registrant registers the key that it has.",
            (before, request) ->
                before
                    .own()
                    .filter(own -> own.key().equals(request.serviceActionKey()))
                    .isPresent(),
            (before, request) -> 0),
        counting(
            "unregistering-is-not-counted",
            "UNR-13",
            "PRgeneration stays when a registrant unregisters.",
            GenerationDefects::unregisters,
            (before, request) -> 0),
        counting(
            "unregistering-holder-counts-twice",
            "UNR-13",
            "PRgeneration rises by 2 when the single holder unregisters, once for its reservation.",
            (before, request) -> unregisters(before, request) && before.isHolder(),
            (before, request) -> 2),
        counting(
            "idle-unregistering-counts-twice",
            "REG-03",
            "PRgeneration rises by 2 when an initiator unregisters that is not registered.",
            (before, request) ->
                request.action() == PrOutAction.REGISTER
                    && !before.isRegistered()
                    && request.serviceActionKey().isZero(),
            (before, request) -> 2));
  }

  private static boolean unregisters(Situation before, PrOutRequest request) {
    return request.action() == PrOutAction.REGISTER
        && before.isRegistered()
        && request.serviceActionKey().isZero();
  }

  private static int named(Situation before, PrOutRequest request) {
    boolean all = request.serviceActionKey().isZero();
    return (int)
        before.state().registrations().stream()
            .filter(each -> all || each.key().equals(request.serviceActionKey()))
            .count();
  }

  private static Defect counting(
      String name,
      String requirement,
      String sentence,
      BiPredicate<Situation, PrOutRequest> when,
      ToIntBiFunction<Situation, PrOutRequest> step) {
    GenerationRules wrong =
        new GenerationRules() {
          @Override
          public int steps(Situation before, PrOutRequest request, UnitState after) {
            return when.test(before, request)
                ? step.applyAsInt(before, request)
                : super.steps(before, request, after);
          }
        };
    return Defect.replacing(GenerationRules.class, wrong, name, requirement, sentence);
  }
}
