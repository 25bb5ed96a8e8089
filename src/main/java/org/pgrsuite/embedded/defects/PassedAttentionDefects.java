package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.Status;

/**
 * Units on which a command passes a pending unit attention: carried out beside it, or without
 * reporting it.
 */
final class PassedAttentionDefects {
  private PassedAttentionDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(executed());
    defects.addAll(exemptCommands());
    return defects;
  }

  private interface Asked {
    boolean is(Request request);
  }

  private static Defect executing(String name, String sentence, Asked asked) {
    return PendingAttentionDefects.admitting(
        name,
        "UA-05",
        sentence,
        new AdmissionRules() {
          @Override
          public boolean stops(Request request, Refusal refusal) {
            return refusal.status().equals(Status.RESERVATION_CONFLICT) || !asked.is(request);
          }
        });
  }

  private static boolean isOut(Request request, PrOutAction action) {
    return request.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
        && request.serviceAction() == action.code();
  }

  private static List<Defect> executed() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action : PrOutAction.values()) {
      if (action.code() < PrOutAction.REGISTER_AND_MOVE.code()) {
        defects.add(
            executing(
                Slip.word(action) + "-is-done-behind-a-unit-attention",
                "%s is carried out although it reports a unit attention.".formatted(action.title()),
                request -> isOut(request, action)));
      }
    }
    defects.add(
        executing(
            "write-is-done-behind-a-unit-attention",
            "WRITE(10) is carried out although it reports a unit attention.",
            request -> request.operationCode() == OperationCode.WRITE_10));
    return defects;
  }

  private static Defect exempting(String word, String title, Asked asked) {
    return PendingAttentionDefects.admitting(
        word + "-does-not-report-unit-attentions",
        "UA-06",
        title + " is carried out and does not report a pending unit attention.",
        new AdmissionRules() {
          @Override
          public Optional<Refusal> attention(Request request) {
            return asked.is(request) ? Optional.empty() : super.attention(request);
          }
        });
  }

  private static List<Defect> exemptCommands() {
    List<Defect> defects = new ArrayList<>();
    for (PrInAction action : PrInAction.values()) {
      defects.add(
          exempting(
              Slip.word(action),
              action.title(),
              request ->
                  request.operationCode() == OperationCode.PERSISTENT_RESERVE_IN
                      && request.serviceAction() == action.code()));
    }
    for (PrOutAction action : PrOutAction.values()) {
      if (action.code() < PrOutAction.REGISTER_AND_MOVE.code()) {
        defects.add(
            exempting(Slip.word(action), action.title(), request -> isOut(request, action)));
      }
    }
    return defects;
  }
}
