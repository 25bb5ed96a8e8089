package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.ReservationType;

/**
 * Units whose RESERVE and RELEASE of SPC-2 are wrong under a persistent reservation, cell by cell.
 */
final class CompatibleReservationDefects {
  private CompatibleReservationDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      Predicate<Situation> holder = cell(type, Part.HOLDER);
      Predicate<Situation> registrant = cell(type, Part.REGISTRANT);
      Predicate<Situation> stranger = cell(type, Part.STRANGER);
      boolean shared = type.isRegistrantsOnly() || type.isAllRegistrants();
      defects.add(ending("reserve-6", "SPEC2-04", "holder", type, holder, Refusal.CONFLICT));
      defects.add(ending("release-6", "SPEC2-10", "holder", type, holder, Refusal.CONFLICT));
      defects.add(
          changing(
              "release-6",
              "SPEC2-10",
              "holder",
              type,
              holder,
              UnitState::withoutReservation,
              "releases"));
      defects.add(
          changing(
              "reserve-6",
              "SPEC2-04",
              "holder",
              type,
              holder,
              UnitState::withoutReservation,
              "releases"));
      if (shared) {
        defects.add(
            ending("reserve-6", "SPEC2-05", "registrant", type, registrant, Refusal.CONFLICT));
        defects.add(
            ending("release-6", "SPEC2-05", "registrant", type, registrant, Refusal.CONFLICT));
        defects.add(
            changing(
                "release-6",
                "SPEC2-05",
                "registrant",
                type,
                registrant,
                UnitState::withoutReservation,
                "releases"));
      } else {
        defects.add(ending("reserve-6", "SPEC2-06", "registrant", type, registrant, Reply.DONE));
        defects.add(ending("reserve-10", "SPEC2-12", "registrant", type, registrant, Reply.DONE));
      }
      defects.add(ending("reserve-6", "SPEC2-07", "stranger", type, stranger, Reply.DONE));
    }
    return defects;
  }

  private static Predicate<Situation> cell(ReservationType type, Part part) {
    return new AccessCell(type, part)::isHere;
  }

  @FunctionalInterface
  private interface Effect {
    UnitState of(UnitState before);
  }

  private static Defect ending(
      String command,
      String requirement,
      String part,
      ReservationType type,
      Predicate<Situation> where,
      Outcome outcome) {
    return UnitReservationCommand.doing(
        command,
        requirement,
        "%s-of-%s-under-%s-%s"
            .formatted(
                command, part, words(type), outcome instanceof Reply ? "is-good" : "conflicts"),
        "%s of a %s under %s %s."
            .formatted(
                UnitReservationCommand.title(command),
                part,
                type.title(),
                outcome instanceof Reply ? "is GOOD" : "conflicts"),
        (request, right) -> where.test(request.situation()) ? outcome : right.execute(request));
  }

  private static Defect changing(
      String command,
      String requirement,
      String part,
      ReservationType type,
      Predicate<Situation> where,
      Effect effect,
      String what) {
    return UnitReservationCommand.doing(
        command,
        requirement,
        "%s-of-%s-under-%s-%s".formatted(command, part, words(type), what),
        "%s of a %s %s the persistent %s reservation."
            .formatted(UnitReservationCommand.title(command), part, what, type.title()),
        (request, right) -> {
          if (where.test(request.situation())) {
            request.unit().become(effect.of(request.unit().state()));
            return Reply.DONE;
          }
          return right.execute(request);
        });
  }

  private static String words(ReservationType type) {
    return type.title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }
}
