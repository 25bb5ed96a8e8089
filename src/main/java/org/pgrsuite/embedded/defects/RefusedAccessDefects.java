package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

/** Units that keep a command out in the wrong way: with effect, or with another status. */
final class RefusedAccessDefects {
  private RefusedAccessDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>(carriedOut());
    defects.addAll(otherwise("write", OperationCode.WRITE_10, "WRITE(10)"));
    defects.addAll(otherwise("read", OperationCode.READ_10, "READ(10)"));
    defects.addAll(faults());
    defects.addAll(changingState());
    return defects;
  }

  /** The conflict is reported, and the command carried out all the same. */
  private static List<Defect> carriedOut() {
    List<Defect> defects = new ArrayList<>();
    for (int code :
        List.of(OperationCode.WRITE_6, OperationCode.WRITE_10, OperationCode.WRITE_16)) {
      String form =
          code == OperationCode.WRITE_6 ? "6" : code == OperationCode.WRITE_10 ? "10" : "16";
      defects.add(
          carriedOut(
              "write-" + form,
              "WRITE(" + form + ")",
              "ACC-40",
              request -> request.operationCode() == code));
    }
    for (ReservedCommand each : ReservedCommand.all()) {
      if (changesMedium(each)) {
        defects.add(
            carriedOut(
                each.name(),
                each.title(),
                each.requirement(),
                request -> each.matches(request.cdb())));
      }
    }
    return defects;
  }

  private static boolean changesMedium(ReservedCommand command) {
    return switch (command.title()) {
      case "WRITE(12)",
          "WRITE AND VERIFY(10)",
          "WRITE AND VERIFY(12)",
          "WRITE AND VERIFY(16)",
          "WRITE ATOMIC(16)",
          "ORWRITE(16)",
          "UNMAP",
          "WRITE SAME(10)",
          "WRITE SAME(10) with UNMAP",
          "WRITE SAME(16)",
          "WRITE SAME(16) with UNMAP",
          "WRITE SAME(16) with NDOB",
          "COMPARE AND WRITE",
          "FORMAT UNIT",
          "SANITIZE",
          "START STOP UNIT with START=0",
          "MODE SELECT(10)" ->
          true;
      default -> false;
    };
  }

  private static Defect carriedOut(
      String command, String title, String requirement, Predicate<Request> commands) {
    AdmissionRules wrong =
        new AdmissionRules() {
          @Override
          public boolean stops(Request request, Refusal refusal) {
            return !(refusal.equals(Refusal.CONFLICT) && commands.test(request));
          }
        };
    return Defect.replacing(
        AdmissionRules.class,
        wrong,
        "conflicting-" + command + "-is-carried-out",
        requirement,
        title + " that conflicts is answered with RESERVATION CONFLICT, and carried out.");
  }

  private static List<Defect> otherwise(String command, int operationCode, String title) {
    String requirement = command.equals("read") ? "ACC-05" : "ACC-03";
    return List.of(
        otherwise(
            command,
            operationCode,
            title,
            requirement,
            "write-protected",
            Refusal.checkCondition(SenseKey.DATA_PROTECT, AdditionalSense.WRITE_PROTECTED)),
        otherwise(
            command,
            operationCode,
            title,
            requirement,
            "illegal-request",
            Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB)),
        otherwise(
            command,
            operationCode,
            title,
            requirement,
            "unknown-operation-code",
            Refusal.illegalRequest(AdditionalSense.INVALID_COMMAND_OPERATION_CODE)),
        otherwise(
            command,
            operationCode,
            title,
            requirement,
            "not-ready",
            Refusal.checkCondition(SenseKey.NOT_READY, new AdditionalSense(0x04, 0x03))),
        otherwise(
            command,
            operationCode,
            title,
            requirement,
            "aborted-command",
            Refusal.checkCondition(SenseKey.ABORTED_COMMAND, new AdditionalSense(0, 0))),
        otherwise(
            command,
            operationCode,
            title,
            requirement,
            "task-aborted",
            new Refusal(Status.TASK_ABORTED, Optional.empty())),
        otherwise(
            command,
            operationCode,
            title,
            requirement,
            "busy",
            new Refusal(Status.BUSY, Optional.empty())));
  }

  private static Defect otherwise(
      String command,
      int operationCode,
      String title,
      String requirement,
      String word,
      Refusal refusal) {
    AdmissionRules wrong =
        new AdmissionRules() {
          @Override
          public Optional<Refusal> conflict(Request request) {
            return request.operationCode() == operationCode
                ? super.conflict(request).map(conflict -> refusal)
                : super.conflict(request);
          }
        };
    return Defect.replacing(
        AdmissionRules.class,
        wrong,
        "conflicting-%s-ends-with-%s".formatted(command, word),
        requirement,
        "%s that conflicts ends with %s.".formatted(title, words(refusal)));
  }

  private static String words(Refusal refusal) {
    return refusal
        .sense()
        .map(sense -> sense.key() + ", " + sense.additional())
        .orElseGet(() -> refusal.status().toString());
  }

  /** Under a reservation, what the command would have failed for anyway. */
  private static List<Defect> faults() {
    return List.of(
        refusing(
            "conflicting-write-of-no-block-is-illegal",
            "ACC-41",
            "WRITE(10) of no block that conflicts ends with INVALID FIELD IN CDB.",
            request ->
                request.operationCode() == OperationCode.WRITE_10 && request.cdb().u16(7) == 0),
        refusing(
            "conflicting-read-beyond-the-end-is-illegal",
            "ACC-41",
            "READ(10) beyond the last block that conflicts ends with INVALID FIELD IN CDB.",
            request ->
                request.operationCode() == OperationCode.READ_10 && request.cdb().u8(2) == 0xFF),
        refusingUnknown());
  }

  private static Defect refusing(
      String name, String requirement, String sentence, Predicate<Request> commands) {
    return Defect.replacing(
        AdmissionRules.class,
        new AdmissionRules() {
          @Override
          public Optional<Refusal> conflict(Request request) {
            Optional<Refusal> conflict = super.conflict(request);
            return conflict.isPresent() && commands.test(request)
                ? Optional.of(Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB))
                : conflict;
          }
        },
        name,
        requirement,
        sentence);
  }

  private static Defect refusingUnknown() {
    return Defect.replacing(
        AdmissionRules.class,
        new AdmissionRules() {
          @Override
          public Optional<Refusal> support(Request request) {
            return super.support(request)
                .map(refusal -> Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB));
          }
        },
        "unknown-operation-code-is-invalid-field",
        "ACC-42",
        "An unknown operation code ends with INVALID FIELD IN CDB.");
  }

  /** The conflict leaves something else behind than before. */
  private static List<Defect> changingState() {
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
                state.withRegistrations(
                    state.registrations().stream()
                        .filter(
                            each ->
                                state
                                    .reservation()
                                    .filter(held -> held.reservedBy().equals(each.nexus()))
                                    .isEmpty())
                        .toList())));
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
