package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.SenseKey;

/** Units that mix up PERSISTENT RESERVE commands with RESERVE(6) that is in force. */
final class BothReservationsDefects {
  private BothReservationsDefects() {}

  static List<Defect> list() {
    return List.of(
        refusing(
            "pr-under-reserve-6-is-an-error",
            "PERSISTENT RESERVE commands end with INVALID FIELD IN CDB while RESERVE(6) is in force.",
            AdditionalSense.INVALID_FIELD_IN_CDB),
        refusing(
            "pr-under-reserve-6-is-unknown",
            "PERSISTENT RESERVE commands are unknown while RESERVE(6) is in force.",
            AdditionalSense.INVALID_COMMAND_OPERATION_CODE),
        Defect.replacing(
            AdmissionRules.class,
            new AdmissionRules() {
              @Override
              public boolean stops(Request request, Refusal refusal) {
                return !(isReserved(request)
                    && request.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT);
              }
            },
            "pr-under-reserve-6-conflicts-and-is-done",
            "SPEC2-02",
            "REGISTER conflicts while RESERVE(6) is in force, and registers all the same."));
  }

  private static boolean isReserved(Request request) {
    return request.situation().state().reservedUnit().isPresent();
  }

  private static Defect refusing(String name, String sentence, AdditionalSense why) {
    return Defect.replacing(
        AdmissionRules.class,
        new AdmissionRules() {
          @Override
          public Optional<Refusal> conflict(Request request) {
            boolean persistent =
                request.operationCode() == OperationCode.PERSISTENT_RESERVE_IN
                    || request.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT;
            return persistent && isReserved(request)
                ? Optional.of(Refusal.checkCondition(SenseKey.ILLEGAL_REQUEST, why))
                : super.conflict(request);
          }
        },
        name,
        "SPEC2-02",
        sentence);
  }
}
