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
        ofHolder(
            UnitReservationCommand.RESERVE_10,
            "SPEC2-12",
            "conflicts",
            request -> Refusal.CONFLICT),
        ofHolder(
            UnitReservationCommand.RELEASE_10,
            "SPEC2-12",
            "conflicts",
            request -> Refusal.CONFLICT),
        ofHolder(
            UnitReservationCommand.RESERVE_6,
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
            UnitReservationCommand.RESERVE_6,
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
            UnitReservationCommand.RELEASE_6,
            "SPEC2-10",
            "tells-registrants",
            request -> {
              tellOthers(request);
              return Reply.DONE;
            }),
        ofHolder(
            UnitReservationCommand.RESERVE_6,
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
      UnitReservationCommand command, String requirement, String what, CommandHandler wrong) {
    return command.wrong(
        requirement,
        "of-holder-" + what,
        "%s of a holder %s.".formatted(command.title(), what.replace('-', ' ')),
        request -> request.situation().isHolder(),
        wrong);
  }

  /** Units without CRH. */
  private static List<Defect> withoutCompatibility() {
    List<Defect> defects = new ArrayList<>();
    for (UnitReservationCommand command : UnitReservationCommand.values()) {
      Defect wrong =
          command.wrong(
              "SPEC2-09",
              "of-holder-is-good-without-crh",
              command.title() + " of the holder is GOOD although CRH is 0.",
              request -> request.situation().isHolder(),
              request -> Reply.DONE);
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
