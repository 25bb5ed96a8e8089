package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.NexusRules;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.SenseKey;

/** Units that report a pending unit attention wrongly. */
final class PendingAttentionDefects {
  private PendingAttentionDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(never());
    defects.addAll(ExemptCommandDefects.list());
    defects.addAll(PassedAttentionDefects.list());
    defects.addAll(queues());
    return defects;
  }

  static Defect telling(String name, String requirement, String sentence, AttentionRules wrong) {
    return Defect.replacing(AttentionRules.class, wrong, name, requirement, sentence);
  }

  static Defect admitting(String name, String requirement, String sentence, AdmissionRules wrong) {
    return Defect.replacing(AdmissionRules.class, wrong, name, requirement, sentence);
  }

  static AttentionRules reporting(IntPredicate reporting) {
    return new AttentionRules() {
      @Override
      public boolean isReportedBy(int operationCode) {
        return reporting.test(operationCode);
      }
    };
  }

  private static List<Defect> never() {
    return List.of(
        telling(
            "no-unit-attentions",
            "UA-01",
            "No initiator is ever told anything.",
            new AttentionRules() {
              @Override
              public void tell(LogicalUnit unit, Notice notice) {}
            }),
        telling(
            "unit-attention-by-test-unit-ready-only",
            "UA-01",
            "A pending unit attention is reported by TEST UNIT READY and by nothing else.",
            reporting(code -> code == OperationCode.TEST_UNIT_READY)),
        telling(
            "unit-attention-not-by-test-unit-ready",
            "UA-01",
            "TEST UNIT READY does not report a pending unit attention.",
            reporting(
                code ->
                    code != OperationCode.TEST_UNIT_READY
                        && new AttentionRules().isReportedBy(code))),
        telling(
            "unit-attention-not-by-reads-and-writes",
            "UA-01",
            "READ(10) and WRITE(10) do not report a pending unit attention.",
            reporting(
                code ->
                    code != OperationCode.READ_10
                        && code != OperationCode.WRITE_10
                        && new AttentionRules().isReportedBy(code))),
        coded("reported-as-a-reset", "POWER ON OR RESET", AdditionalSense.POWER_ON_OR_RESET),
        coded(
            "reported-as-changed-parameters",
            "MODE PARAMETERS CHANGED",
            AdditionalSense.MODE_PARAMETERS_CHANGED),
        admitting(
            "unit-attention-is-not-ready",
            "UA-01",
            "A unit attention is reported with sense key NOT READY.",
            new AdmissionRules() {
              @Override
              public Optional<Refusal> attention(Request request) {
                return super.attention(request)
                    .flatMap(Refusal::sense)
                    .map(sense -> Refusal.checkCondition(SenseKey.NOT_READY, sense.additional()));
              }
            }));
  }

  private static Defect coded(String word, String title, AdditionalSense wrong) {
    return telling(
        "unit-attention-" + word,
        "UA-01",
        "Every unit attention about reservations is reported as " + title + ".",
        new AttentionRules() {
          @Override
          public void tell(LogicalUnit unit, Notice notice) {
            super.tell(unit, new Notice(notice.receiver(), wrong));
          }
        });
  }

  private static List<Defect> queues() {
    return List.of(
        telling(
            "unit-attention-is-never-cleared",
            "UA-01",
            "A unit attention that was reported stays pending.",
            new AttentionRules() {
              @Override
              public AdditionalSense report(List<AdditionalSense> pending) {
                return pending.get(0);
              }
            }),
        telling(
            "first-unit-attention-only",
            "UA-07",
            "While a unit attention is pending no other one is established.",
            new AttentionRules() {
              @Override
              public void establish(
                  UnitOptions options, List<AdditionalSense> pending, AdditionalSense code) {
                if (pending.isEmpty()) {
                  pending.add(code);
                }
              }
            }),
        telling(
            "equal-unit-attentions-cancel-each-other",
            "UA-07",
            "A second event of the same kind clears the pending unit attention.",
            new AttentionRules() {
              @Override
              public void establish(
                  UnitOptions options, List<AdditionalSense> pending, AdditionalSense code) {
                if (!pending.remove(code)) {
                  pending.add(code);
                }
              }
            }),
        Defect.replacing(
            NexusRules.class,
            new NexusRules() {
              @Override
              public boolean shareAttentions(NexusId one, NexusId other) {
                return one.initiator().isNamed(other.initiator().name());
              }
            },
            "unit-attentions-shared-by-name",
            "UA-08",
            "Sessions of one initiator name share their unit attentions."));
  }
}
