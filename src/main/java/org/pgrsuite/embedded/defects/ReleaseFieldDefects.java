package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.ReservationType;

/** Units that look at the wrong fields of RELEASE, or go on restricting what was released. */
final class ReleaseFieldDefects {
  private ReleaseFieldDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>(fields());
    defects.add(lastingAccess());
    return defects;
  }

  private static List<Defect> fields() {
    Predicate<Act> scoped =
        act ->
            ReleaseDefects.isInvalid(act)
                && act.order().scope() != 0
                && ReleaseDefects.namesType(act)
                && act.byHolder();
    return List.of(
        Slip.of(
            "release-with-another-scope",
            "REL-10",
            "RELEASE by the holder does not look at SCOPE.",
            scoped,
            act -> act.leaving(UnitState::withoutReservation)),
        Slip.of(
            "release-with-another-scope-is-good",
            "REL-10",
            "RELEASE by the holder with another SCOPE is GOOD and does nothing.",
            scoped,
            Act::nothing),
        Slip.of(
            "release-with-another-scope-is-a-conflict",
            "REL-10",
            "RELEASE by the holder with another SCOPE ends with RESERVATION CONFLICT.",
            scoped,
            act -> Refusal.CONFLICT),
        Slip.of(
            "release-wants-no-service-action-key",
            "REL-17",
            "RELEASE is refused with a SERVICE ACTION RESERVATION KEY.",
            act -> ReleaseDefects.releases(act) && !act.order().serviceActionKey().isZero(),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        Slip.of(
            "release-refuses-aptpl",
            "REL-17",
            "RELEASE is refused with APTPL.",
            act -> ReleaseDefects.releases(act) && act.order().activatesPersistence(),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)),
        Slip.of(
            "release-refuses-all-target-ports",
            "REL-17",
            "RELEASE is refused with ALL_TG_PT.",
            act -> ReleaseDefects.releases(act) && act.order().allTargetPorts(),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)),
        Slip.of(
            "release-activates-persistence",
            "REL-17",
            "RELEASE with APTPL activates persistence through power loss.",
            act -> ReleaseDefects.releases(act) && act.order().activatesPersistence(),
            act -> act.leaving(state -> state.withPersistent(true))));
  }

  private static Defect lastingAccess() {
    return new Defect(
        "exclusive-access-lasts-after-its-release",
        "REL-18",
        "What Exclusive Access kept out stays out after the release.",
        rules ->
            rules.with(
                AccessRules.class,
                new AccessRules() {
                  private volatile boolean reserved;

                  @Override
                  public boolean isAllowed(Situation situation, Bytes cdb) {
                    Optional<Reservation> held = situation.state().reservation();
                    boolean exclusive =
                        held.filter(each -> each.type() == ReservationType.EXCLUSIVE_ACCESS)
                            .isPresent();
                    reserved =
                        exclusive
                            || reserved
                                && held.isEmpty()
                                && !situation.state().registrations().isEmpty();
                    boolean late = reserved && !exclusive && !situation.isRegistered();
                    return super.isAllowed(situation, cdb)
                        && !(late && classOf(cdb) == CommandClass.WRITE);
                  }
                }));
  }
}
