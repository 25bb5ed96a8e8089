package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.spc.ReservationType;

/**
 * Units whose RESERVE and RELEASE of SPC-2 are wrong under a persistent reservation, cell by cell.
 */
final class CompatibleReservationDefects {
  private CompatibleReservationDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      AccessCell holder = new AccessCell(type, Part.HOLDER);
      AccessCell stranger = new AccessCell(type, Part.STRANGER);
      defects.add(ending(UnitReservationCommand.RESERVE_6, "SPEC2-04", holder, Refusal.CONFLICT));
      defects.add(ending(UnitReservationCommand.RELEASE_6, "SPEC2-10", holder, Refusal.CONFLICT));
      defects.add(releasing(UnitReservationCommand.RELEASE_6, "SPEC2-10", holder));
      defects.add(releasing(UnitReservationCommand.RESERVE_6, "SPEC2-04", holder));
      defects.addAll(ofRegistrant(new AccessCell(type, Part.REGISTRANT)));
      defects.add(ending(UnitReservationCommand.RESERVE_6, "SPEC2-07", stranger, Reply.DONE));
    }
    return defects;
  }

  /** One that has a share in the reservation counts as its holder here; another one has no part. */
  private static List<Defect> ofRegistrant(AccessCell registrant) {
    boolean shared = registrant.type().isRegistrantsOnly() || registrant.type().isAllRegistrants();
    return shared
        ? List.of(
            ending(UnitReservationCommand.RESERVE_6, "SPEC2-05", registrant, Refusal.CONFLICT),
            ending(UnitReservationCommand.RELEASE_6, "SPEC2-05", registrant, Refusal.CONFLICT),
            releasing(UnitReservationCommand.RELEASE_6, "SPEC2-05", registrant))
        : List.of(
            ending(UnitReservationCommand.RESERVE_6, "SPEC2-06", registrant, Reply.DONE),
            ending(UnitReservationCommand.RESERVE_10, "SPEC2-12", registrant, Reply.DONE));
  }

  private static Defect ending(
      UnitReservationCommand command, String requirement, AccessCell cell, Outcome outcome) {
    boolean good = outcome instanceof Reply;
    return command.wrong(
        requirement,
        name(cell) + (good ? "is-good" : "conflicts"),
        "%s of a %s under %s %s."
            .formatted(
                command.title(),
                cell.part().word(),
                cell.type().title(),
                good ? "is GOOD" : "conflicts"),
        request -> cell.isHere(request.situation()),
        request -> outcome);
  }

  private static Defect releasing(
      UnitReservationCommand command, String requirement, AccessCell cell) {
    return command.wrong(
        requirement,
        name(cell) + "releases",
        "%s of a %s releases the persistent %s reservation."
            .formatted(command.title(), cell.part().word(), cell.type().title()),
        request -> cell.isHere(request.situation()),
        request -> {
          request.unit().become(request.unit().state().withoutReservation());
          return Reply.DONE;
        });
  }

  private static String name(AccessCell cell) {
    return "of-%s-under-%s-".formatted(cell.part().word(), Slip.word(cell.type()));
  }
}
