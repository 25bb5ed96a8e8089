package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.AttentionQueue;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;

/** Units that lose what they had to tell, or tell of what was refused. */
final class LostAttentionDefects {
  private LostAttentionDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(lost());
    defects.addAll(refused());
    return defects;
  }

  private static List<Defect> refused() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action :
        List.of(
            PrOutAction.REGISTER,
            PrOutAction.RESERVE,
            PrOutAction.RELEASE,
            PrOutAction.CLEAR,
            PrOutAction.PREEMPT,
            PrOutAction.PREEMPT_AND_ABORT,
            PrOutAction.REGISTER_AND_MOVE)) {
      defects.add(
          new Defect(
              "refused-" + Slip.word(action) + "-tells-registrants",
              action == PrOutAction.REGISTER_AND_MOVE ? "GEN-15" : "ERR-07",
              "%s that is refused tells the other registrants RESERVATIONS RELEASED."
                  .formatted(action.title()),
              rules ->
                  Slip.withRuling(
                      rules,
                      (request, act) -> {
                        if (act.isRefused() && act.is(action)) {
                          act.remainingOthers()
                              .forEach(
                                  each ->
                                      request
                                          .unit()
                                          .notify(
                                              new Notice(
                                                  each, AdditionalSense.RESERVATIONS_RELEASED)));
                        }
                        return act.right();
                      })));
    }
    return defects;
  }

  private static List<Defect> lost() {
    List<Defect> defects = new ArrayList<>();
    defects.add(
        new Defect(
            "fetched-by-one-is-told-to-nobody-else",
            "UA-13",
            "As soon as one initiator has fetched a unit attention those of all others are forgotten.",
            rules -> rules.with(AdmissionRules.class, new OneFlag())));
    defects.add(
        new Defect(
            "release-of-the-same-kind-is-told-once",
            "REL-03",
            "Who was told RESERVATIONS RELEASED once is not told again.",
            rules ->
                rules.with(
                    AttentionRules.class, new OnceTold(AdditionalSense.RESERVATIONS_RELEASED))));
    defects.add(
        new Defect(
            "clear-is-told-once",
            "CLR-04",
            "Who was told RESERVATIONS PREEMPTED once is not told again.",
            rules ->
                rules.with(
                    AttentionRules.class, new OnceTold(AdditionalSense.RESERVATIONS_PREEMPTED))));
    for (int code :
        new int[] {
          OperationCode.READ_CAPACITY_10,
          OperationCode.MODE_SENSE_10,
          OperationCode.READ_16,
          OperationCode.WRITE_16,
          OperationCode.START_STOP_UNIT,
          OperationCode.LOG_SENSE
        }) {
      defects.add(
          Defect.replacing(
              AttentionRules.class,
              new AttentionRules() {
                @Override
                public boolean isReportedBy(int operationCode) {
                  return operationCode != code && super.isReportedBy(operationCode);
                }
              },
              "operation-%02x-reports-nothing".formatted(code),
              "UA-01",
              "Operation code %02Xh does not report a pending unit attention.".formatted(code)));
    }
    return defects;
  }

  /** What one nexus has fetched is forgotten for all. */
  private static final class OneFlag extends AdmissionRules {
    @Override
    public Optional<Refusal> attention(Request request) {
      Optional<Refusal> told = super.attention(request);
      if (told.isPresent()) {
        request.unit().visitors().stream()
            .map(port -> request.unit().queueOf(new NexusId(port, 1)))
            .forEach(AttentionQueue::clear);
      }
      return told;
    }
  }
}
