package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.ReservationType;

/** Units that look at scope, type and SPEC_I_PT of a preempt in some cases only. */
final class PreemptFieldDefects {
  private final Preempting by;

  private PreemptFieldDefects(Preempting by) {
    this.by = by;
  }

  static List<Defect> list() {
    return Preempting.both(by -> new PreemptFieldDefects(by).all());
  }

  private List<Defect> all() {
    return Stream.of(ofOneHolder(), ofOthers(), ports(), ignored()).flatMap(List::stream).toList();
  }

  /** Carried out although it should be refused; the sender quotes its own key. */
  private Defect done(String name, String requirement, String sentence, Predicate<Act> when) {
    return by.carriedOut(
        name,
        requirement,
        sentence,
        act -> act.before().isRegistered() && !OwnKey.isMisquoted(act) && when.test(act));
  }

  private static boolean hasScope(Act act) {
    return act.order().scope() != 0;
  }

  private List<Defect> ofOneHolder() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type :
        List.of(
            ReservationType.EXCLUSIVE_ACCESS,
            ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY,
            ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY)) {
      String holder = "of the holder of " + Slip.a(type) + " reservation";
      defects.add(
          done(
              "of-" + Slip.word(type) + "-takes-a-wrong-type",
              "PRE-27",
              holder + " with a wrong TYPE",
              act ->
                  act.found(type) && PreemptCase.ofTheHolder(act) && PreemptCase.namesNoType(act)));
      defects.add(
          done(
              "of-" + Slip.word(type) + "-takes-a-scope",
              "PRE-26",
              holder + " with another SCOPE",
              act -> act.found(type) && PreemptCase.ofTheHolder(act) && hasScope(act)));
    }
    return defects;
  }

  private List<Defect> ofOthers() {
    return List.of(
        done(
            "of-itself-takes-a-scope",
            "PRE-26",
            "of the holder's own key with another SCOPE",
            act -> PreemptCase.ofItself(act) && hasScope(act)),
        done(
            "of-all-holders-takes-a-scope",
            "PRE-26",
            "of key zero under an All Registrants type with another SCOPE",
            act -> act.foundAllRegistrants() && PreemptCase.namesZero(act) && hasScope(act)),
        by.slip(
            "of-itself-with-a-wrong-type-is-good",
            "PRE-27",
            "of the holder's own key with a wrong TYPE is GOOD and does nothing.",
            act ->
                act.isRefused()
                    && PreemptCase.ofItself(act)
                    && !OwnKey.isMisquoted(act)
                    && PreemptCase.namesNoType(act),
            Act::nothing),
        done(
            "of-all-holders-takes-type-4h",
            "PRE-27",
            "of key zero under an All Registrants type with TYPE 4h",
            act ->
                act.foundAllRegistrants() && PreemptCase.namesZero(act) && act.order().type() == 4),
        done(
            "of-all-holders-of-exclusive-access-takes-a-wrong-type",
            "PRE-27",
            "of key zero under Exclusive Access All Registrants with a wrong TYPE",
            act ->
                act.found(ReservationType.EXCLUSIVE_ACCESS_ALL_REGISTRANTS)
                    && PreemptCase.namesZero(act)
                    && PreemptCase.namesNoType(act)));
  }

  private List<Defect> ports() {
    return List.of(
        done(
            "of-a-registrant-takes-spec-i-pt",
            "PRE-28",
            "of a registrant with SPEC_I_PT",
            act -> act.order().specifiesInitiatorPorts() && PreemptCase.ofRegistrants(act)),
        done(
            "of-all-holders-takes-spec-i-pt",
            "PRE-28",
            "of key zero under an All Registrants type with SPEC_I_PT",
            act -> act.order().specifiesInitiatorPorts() && act.foundAllRegistrants()),
        done(
            "while-nothing-is-reserved-takes-spec-i-pt",
            "PRE-28",
            "of a registrant with SPEC_I_PT, while nothing is reserved,",
            act -> act.order().specifiesInitiatorPorts() && act.foundNothing()));
  }

  private List<Defect> ignored() {
    return List.of(
        wrongType(
            "of-one-of-all-holders-with-a-wrong-type-releases",
            "of one of all registrants that hold",
            Act::foundAllRegistrants),
        wrongType(
            "by-the-holder-with-a-wrong-type-releases",
            "of a registrant by the holder",
            act -> act.foundOneHolder() && act.byMaker() && !act.namesWhoReserved()),
        by.slip(
            "with-a-wrong-type-while-nothing-is-reserved-is-nothing",
            "PRE-08",
            "of a registrant with a wrong TYPE, while nothing is reserved, is GOOD and does nothing.",
            act -> act.succeeds() && act.foundNothing() && PreemptCase.namesNoType(act),
            Act::nothing),
        by.slip(
            "of-one-of-all-holders-with-a-scope-does-nothing",
            "PRE-08",
            "of one of all registrants that hold with another SCOPE is GOOD and does nothing.",
            act -> act.succeeds() && act.foundAllRegistrants() && hasScope(act),
            Act::nothing));
  }

  private Defect wrongType(String name, String whom, Predicate<Act> when) {
    return by.slip(
        name,
        "PRE-08",
        whom + " with a wrong TYPE ends the reservation.",
        act ->
            act.succeeds()
                && !PreemptCase.namesZero(act)
                && PreemptCase.namesNoType(act)
                && when.test(act),
        act -> act.leaving(UnitState::withoutReservation));
  }
}
