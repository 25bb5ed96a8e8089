package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

/** Units that keep a command out with another status than RESERVATION CONFLICT. */
final class RefusedAccessDefects {
  private RefusedAccessDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(otherwise("write", OperationCode.WRITE_10, "WRITE(10)"));
    defects.addAll(otherwise("read", OperationCode.READ_10, "READ(10)"));
    defects.addAll(faults());
    return defects;
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
}
