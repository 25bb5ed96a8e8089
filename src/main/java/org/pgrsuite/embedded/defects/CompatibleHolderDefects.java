package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.CapabilityRules;
import org.pgrsuite.embedded.CommandHandler;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.AdditionalSense;

/**
 * Units whose RESERVE and RELEASE of SPC-2 are wrong for the holder of a persistent reservation.
 */
final class CompatibleHolderDefects {
  private CompatibleHolderDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(ofHolder());
    defects.addAll(withoutCompatibility());
    return defects;
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
    return UnitReservationCommand.doing(
        command,
        requirement,
        command + "-of-holder-" + what,
        "%s of a holder %s."
            .formatted(UnitReservationCommand.title(command), what.replace('-', ' ')),
        (request, right) ->
            request.situation().isHolder() ? wrong.execute(request) : right.execute(request));
  }

  /** Units without CRH. */
  private static List<Defect> withoutCompatibility() {
    List<Defect> defects = new ArrayList<>();
    for (String command : List.of("reserve-6", "reserve-10", "release-6", "release-10")) {
      Defect wrong =
          UnitReservationCommand.doing(
              command,
              "SPEC2-09",
              command + "-of-holder-is-good-without-crh",
              UnitReservationCommand.title(command) + " of the holder is GOOD although CRH is 0.",
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
