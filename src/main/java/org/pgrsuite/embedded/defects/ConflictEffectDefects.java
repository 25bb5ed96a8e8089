package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.OperationCode;

/** Units on which a command that conflicts leaves something else behind than before. */
final class ConflictEffectDefects {
  private ConflictEffectDefects() {}

  /** The conflict leaves something else behind than before. */
  static List<Defect> list() {
    return List.of(
        changing(
            "conflict-raises-generation",
            "A write that conflicts raises PRgeneration.",
            (request, state) -> state.withGeneration(state.generation() + 1)),
        changing(
            "conflict-releases-reservation",
            "A write that conflicts releases the reservation.",
            (request, state) -> state.withoutReservation()),
        changing(
            "conflict-takes-reservation",
            "A write that conflicts makes its sender the holder.",
            (request, state) ->
                state
                    .reservation()
                    .map(
                        held ->
                            state.withReservation(
                                new Reservation(
                                    held.type(), request.nexus().id(), held.madeWith())))
                    .orElse(state)),
        changing(
            "conflict-unregisters-holder",
            "A write that conflicts unregisters the holder.",
            (request, state) ->
                Registered.only(
                    state,
                    each ->
                        state
                            .reservation()
                            .filter(held -> held.reservedBy().equals(each.nexus()))
                            .isEmpty())));
  }

  @FunctionalInterface
  private interface Effect {
    UnitState of(Request request, UnitState before);
  }

  private static Defect changing(String name, String sentence, Effect effect) {
    return conflicting(
        name,
        sentence,
        request -> request.unit().become(effect.of(request, request.unit().state())));
  }

  /** A WRITE(10) that conflicts as it should does something by the way. */
  static Defect conflicting(String name, String sentence, Consumer<Request> effect) {
    return Defect.replacing(
        AdmissionRules.class,
        new AdmissionRules() {
          @Override
          public Optional<Refusal> conflict(Request request) {
            Optional<Refusal> conflict = super.conflict(request);
            if (conflict.isPresent() && request.operationCode() == OperationCode.WRITE_10) {
              effect.accept(request);
            }
            return conflict;
          }
        },
        name,
        "ACC-40",
        sentence);
  }
}
