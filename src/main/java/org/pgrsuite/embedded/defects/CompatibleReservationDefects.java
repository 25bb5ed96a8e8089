package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.CapabilityRules;
import org.pgrsuite.embedded.CommandHandler;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.ReleaseUnit;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.ReserveUnit;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.ReservationType;

/** Units whose RESERVE and RELEASE of SPC-2 are wrong where somebody is registered. */
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
    defects.addAll(ofHolder());
    defects.addAll(ofOthers());
    defects.addAll(withoutCompatibility());
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
    return doing(
        command,
        requirement,
        "%s-of-%s-under-%s-%s"
            .formatted(
                command, part, words(type), outcome instanceof Reply ? "is-good" : "conflicts"),
        "%s of a %s under %s %s."
            .formatted(
                title(command),
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
    return doing(
        command,
        requirement,
        "%s-of-%s-under-%s-%s".formatted(command, part, words(type), what),
        "%s of a %s %s the persistent %s reservation."
            .formatted(title(command), part, what, type.title()),
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

  private static String title(String command) {
    return (command.startsWith("reserve") ? "RESERVE(" : "RELEASE(") + command.substring(8) + ")";
  }

  @FunctionalInterface
  private interface Wrong {
    Outcome execute(Request request, CommandHandler right);
  }

  private static Defect doing(
      String command, String requirement, String name, String sentence, Wrong wrong) {
    int code =
        switch (command) {
          case "reserve-6" -> OperationCode.RESERVE_6;
          case "reserve-10" -> OperationCode.RESERVE_10;
          case "release-6" -> OperationCode.RELEASE_6;
          default -> OperationCode.RELEASE_10;
        };
    CommandHandler right = command.startsWith("reserve") ? new ReserveUnit() : new ReleaseUnit();
    return new Defect(
        name,
        requirement,
        sentence,
        rules ->
            rules.with(
                CommandSet.class,
                rules.commands().with(code, request -> wrong.execute(request, right))));
  }

  private static boolean isReserved(Request request) {
    return request.situation().state().reservation().isPresent();
  }

  /** What RESERVE and RELEASE of a holder leave behind. */
  private static List<Defect> ofHolder() {
    return List.of(
        ofHolder("reserve-10", "SPEC2-12", "conflicts", request -> Refusal.CONFLICT),
        ofHolder("release-10", "SPEC2-12", "conflicts", request -> Refusal.CONFLICT),
        ofHolder(
            "reserve-6",
            "SPEC2-04",
            "keeps-others-out",
            request -> {
              request
                  .unit()
                  .become(
                      request.unit().state().withReservedUnit(Optional.of(request.nexus().id())));
              return Reply.DONE;
            }),
        ofHolder(
            "reserve-6",
            "SPEC2-04",
            "raises-generation",
            request -> {
              request
                  .unit()
                  .become(
                      request
                          .unit()
                          .state()
                          .withGeneration(request.unit().state().generation() + 1));
              return Reply.DONE;
            }),
        ofHolder(
            "release-6",
            "SPEC2-10",
            "tells-registrants",
            request -> {
              tellOthers(request);
              return Reply.DONE;
            }),
        ofHolder(
            "reserve-6",
            "SPEC2-04",
            "tells-registrants",
            request -> {
              tellOthers(request);
              return Reply.DONE;
            }));
  }

  private static void tellOthers(Request request) {
    request.unit().notifyOthers(request.nexus().id(), AdditionalSense.RESERVATIONS_RELEASED);
  }

  private static Defect ofHolder(
      String command, String requirement, String what, CommandHandler wrong) {
    return doing(
        command,
        requirement,
        command + "-of-holder-" + what,
        "%s of a holder %s.".formatted(title(command), what.replace('-', ' ')),
        (request, right) ->
            request.situation().isHolder() ? wrong.execute(request) : right.execute(request));
  }

  /** Who has no part in a reservation, and where there is none. */
  private static List<Defect> ofOthers() {
    return List.of(
        doing(
            "release-6",
            "SPEC2-07",
            "release-6-of-stranger-releases",
            "RELEASE(6) of an initiator that is not registered releases the persistent reservation.",
            (request, right) -> {
              if (!request.situation().isRegistered() && isReserved(request)) {
                request.unit().become(request.unit().state().withoutReservation());
              }
              return right.execute(request);
            }),
        doing(
            "release-6",
            "SPEC2-07",
            "release-6-of-stranger-is-illegal",
            "RELEASE(6) of an initiator that is not registered ends with INVALID FIELD IN CDB.",
            (request, right) ->
                !request.situation().isRegistered() && isReserved(request)
                    ? Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB)
                    : right.execute(request)),
        doing(
            "reserve-6",
            "SPEC2-07",
            "reserve-6-of-stranger-without-reservation-is-illegal",
            "RESERVE(6) of an initiator that is not registered, while others are, ends with INVALID FIELD IN CDB.",
            (request, right) ->
                !request.situation().isRegistered()
                        && hasRegistrations(request)
                        && !isReserved(request)
                    ? Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB)
                    : right.execute(request)),
        doing(
            "reserve-6",
            "SPEC2-08",
            "reserve-6-of-registrant-clears-registrations",
            "RESERVE(6) of a registrant where nothing is reserved removes all registrations.",
            (request, right) -> {
              if (request.situation().isRegistered() && !isReserved(request)) {
                request.unit().become(request.unit().state().withRegistrations(List.of()));
                return Reply.DONE;
              }
              return right.execute(request);
            }),
        doing(
            "reserve-6",
            "SPEC2-07",
            "reserve-6-of-stranger-clears-registrations",
            "RESERVE(6) of an initiator that is not registered removes all registrations.",
            (request, right) -> {
              if (!request.situation().isRegistered()
                  && hasRegistrations(request)
                  && !isReserved(request)) {
                request.unit().become(request.unit().state().withRegistrations(List.of()));
                return Reply.DONE;
              }
              return right.execute(request);
            }),
        doing(
            "reserve-6",
            "SPEC2-08",
            "reserve-6-of-registrant-is-illegal",
            "RESERVE(6) of a registrant where nothing is reserved ends with INVALID FIELD IN CDB.",
            (request, right) ->
                request.situation().isRegistered() && !isReserved(request)
                    ? Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB)
                    : right.execute(request)));
  }

  private static boolean hasRegistrations(Request request) {
    return !request.situation().state().registrations().isEmpty();
  }

  /** Units without CRH. */
  private static List<Defect> withoutCompatibility() {
    List<Defect> defects = new ArrayList<>();
    for (String command : List.of("reserve-6", "reserve-10", "release-6", "release-10")) {
      Defect wrong =
          doing(
              command,
              "SPEC2-09",
              command + "-of-holder-is-good-without-crh",
              title(command) + " of the holder is GOOD although CRH is 0.",
              (request, right) ->
                  request.situation().isHolder() ? Reply.DONE : right.execute(request));
      defects.add(
          new Defect(
              wrong.name(),
              wrong.requirement(),
              wrong.sentence(),
              rules -> wrong.rules().apply(rules.with(CapabilityRules.class, new Incompatible()))));
    }
    return defects;
  }

  private static final class Incompatible extends CapabilityRules {
    @Override
    public boolean handlesCompatibly(UnitOptions options) {
      return false;
    }
  }
}
