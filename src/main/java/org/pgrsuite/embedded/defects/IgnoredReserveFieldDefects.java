package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;

/** Units on which RESERVE looks at fields that do not count for it. */
final class IgnoredReserveFieldDefects {
  private IgnoredReserveFieldDefects() {}

  static List<Defect> list() {
    Predicate<Act> reserves = act -> act.is(PrOutAction.RESERVE) && act.succeeds();
    return List.of(
        Slip.of(
            "reserve-wants-no-service-action-key",
            "RES-12",
            "RESERVE is refused with a SERVICE ACTION RESERVATION KEY.",
            reserves.and(act -> !act.order().serviceActionKey().isZero()),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        Slip.of(
            "reserve-changes-the-key",
            "RES-12",
            "RESERVE with a SERVICE ACTION RESERVATION KEY changes the key of the sender.",
            reserves.and(act -> !act.order().serviceActionKey().isZero()),
            act -> act.leaving(state -> state.withRegistrations(act.rekeyed().registrations()))),
        Slip.of(
            "reserve-refuses-aptpl",
            "RES-13",
            "RESERVE is refused with APTPL.",
            reserves.and(act -> act.order().activatesPersistence()),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)),
        Slip.of(
            "reserve-refuses-all-target-ports",
            "RES-13",
            "RESERVE is refused with ALL_TG_PT.",
            reserves.and(act -> act.order().allTargetPorts()),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)),
        Slip.of(
            "reserve-activates-persistence",
            "RES-13",
            "RESERVE with APTPL activates persistence through power loss.",
            reserves.and(act -> act.order().activatesPersistence()),
            act -> act.leaving(state -> state.withPersistent(true))),
        Slip.of(
            "reserve-deactivates-persistence",
            "RES-13",
            "RESERVE without APTPL ends persistence through power loss.",
            reserves,
            act -> act.leaving(state -> state.withPersistent(false))),
        listing(PrOutAction.RESERVE, "RES-14", Optional.empty()),
        listing(PrOutAction.RESERVE, "RES-14", Optional.of(AdditionalSense.INVALID_FIELD_IN_CDB)));
  }

  /** SPEC_I_PT in a service action that has none. */
  static Defect listing(PrOutAction action, String requirement, Optional<AdditionalSense> wrong) {
    Defect ignoring =
        Defect.replacing(
            ParameterRules.class,
            Unchecked.initiatorPorts(action),
            Slip.word(action) + "-does-not-look-at-spec-i-pt",
            requirement,
            action.title() + " does not look at SPEC_I_PT.");
    return wrong
        .map(
            code ->
                Slip.of(
                    Slip.word(action) + "-with-spec-i-pt-is-an-error-in-the-cdb",
                    requirement,
                    action.title() + " with SPEC_I_PT ends with INVALID FIELD IN CDB.",
                    act ->
                        act.is(action) && act.isRefused() && act.order().specifiesInitiatorPorts(),
                    act -> act.refuse(code)))
        .orElse(ignoring);
  }
}
