package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.SenseKey;

/**
 * Families of defects of one service action whose sender has to be registered and to quote its key.
 *
 * @param action the service action
 * @param name how the names of the case begin
 * @param sentence the case in words
 * @param requirement what speaks of it
 * @param when in which situations
 */
record QuotedKey(
    PrOutAction action,
    String name,
    String sentence,
    String requirement,
    Predicate<Situation> when) {

  /** A sender that is not registered is let through, or refused with something else. */
  List<Defect> byStrangers() {
    return all(situation -> !situation.isRegistered() && when.test(situation));
  }

  /** A registrant that quotes a wrong key is let through, or refused with something else. */
  List<Defect> byRegistrants() {
    List<Defect> defects =
        new ArrayList<>(all(situation -> situation.isRegistered() && when.test(situation)));
    defects.add(
        unchecked(
            "with-key-zero-is-taken",
            "is taken with key 0x0",
            (situation, request) ->
                situation.isRegistered() && when.test(situation) && request.key().isZero()));
    return defects;
  }

  private List<Defect> all(Predicate<Situation> which) {
    return List.of(
        unchecked(
            "with-any-key-is-taken",
            "is taken whatever key is quoted",
            (situation, request) -> which.test(situation)),
        answered(
            "with-a-wrong-key-is-an-error-in-the-cdb",
            "ends with INVALID FIELD IN CDB",
            which,
            Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB)),
        answered(
            "with-a-wrong-key-is-an-error-in-the-list",
            "ends with INVALID FIELD IN PARAMETER LIST",
            which,
            Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        answered(
            "with-a-wrong-key-is-not-ready",
            "ends with NOT READY",
            which,
            Refusal.checkCondition(SenseKey.NOT_READY, new AdditionalSense(0x08, 0x00))),
        Slip.of(
            name + "-with-a-wrong-key-does-nothing",
            requirement,
            sentence + " with a wrong key is GOOD and does nothing.",
            act -> isRefused(act, which),
            Act::nothing),
        Slip.leaking(
            name + "-with-a-wrong-key-has-an-effect",
            requirement,
            sentence + " with a wrong key is refused, and registrations and reservation are gone.",
            act -> isRefused(act, which),
            act -> act.before().state().withRegistrations(List.of()).withoutReservation()));
  }

  private boolean isRefused(Act act, Predicate<Situation> which) {
    return act.is(action) && act.right().equals(Refusal.CONFLICT) && quotesAnother(act, which);
  }

  private static boolean quotesAnother(Act act, Predicate<Situation> which) {
    return which.test(act.before()) && !OwnKey.isQuoted(act);
  }

  private Defect answered(String how, String words, Predicate<Situation> which, Refusal refusal) {
    return Slip.of(
        name + "-" + how,
        requirement,
        sentence + " with a wrong key " + words + " instead of RESERVATION CONFLICT.",
        act -> isRefused(act, which),
        act -> refusal);
  }

  private interface Case {
    boolean is(Situation situation, PrOutRequest request);
  }

  private Defect unchecked(String how, String words, Case which) {
    return Defect.replacing(
        ParameterRules.class,
        new ParameterRules() {
          @Override
          public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
            return request.action() == action && which.is(situation, request)
                ? Optional.empty()
                : super.ownKey(situation, request);
          }
        },
        name + "-" + how,
        requirement,
        sentence + " " + words + ".");
  }
}
