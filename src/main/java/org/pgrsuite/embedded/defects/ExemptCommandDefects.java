package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.AttentionQueue;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;

/** Units on which INQUIRY, REPORT LUNS or REQUEST SENSE meets a unit attention wrongly. */
final class ExemptCommandDefects {
  private ExemptCommandDefects() {}

  static List<Defect> list() {
    return List.of(
        reportedBy(OperationCode.INQUIRY, "inquiry", "INQUIRY", "UA-02"),
        clearedBy(OperationCode.INQUIRY, "inquiry", "INQUIRY", "UA-02"),
        reportedBy(OperationCode.REPORT_LUNS, "report-luns", "REPORT LUNS", "UA-03"),
        clearedBy(OperationCode.REPORT_LUNS, "report-luns", "REPORT LUNS", "UA-03"),
        reportedBy(OperationCode.REQUEST_SENSE, "request-sense", "REQUEST SENSE", "UA-04"),
        PendingAttentionDefects.telling(
            "request-sense-returns-another-code",
            "UA-04",
            "REQUEST SENSE returns another unit attention than the pending one.",
            new AttentionRules() {
              @Override
              public Optional<AdditionalSense> sensed(UnitOptions options, AttentionQueue queue) {
                return super.sensed(options, queue)
                    .map(code -> AdditionalSense.MODE_PARAMETERS_CHANGED);
              }
            }));
  }

  private static Defect reportedBy(int code, String word, String title, String requirement) {
    return PendingAttentionDefects.telling(
        word + "-ends-with-a-unit-attention",
        requirement,
        title + " ends with CHECK CONDITION while a unit attention is pending.",
        PendingAttentionDefects.reporting(
            each -> each == code || new AttentionRules().isReportedBy(each)));
  }

  private static Defect clearedBy(int code, String word, String title, String requirement) {
    return PendingAttentionDefects.admitting(
        word + "-clears-a-unit-attention",
        requirement,
        title + " clears a pending unit attention without reporting it.",
        new AdmissionRules() {
          @Override
          public Optional<Refusal> attention(Request request) {
            if (request.operationCode() == code) {
              request.nexus().attentions().take(request.rules().attentions());
            }
            return super.attention(request);
          }
        });
  }
}
