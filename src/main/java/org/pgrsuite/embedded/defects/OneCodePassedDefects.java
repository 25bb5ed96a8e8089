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
import org.pgrsuite.spc.PrOutAction;

/** Units on which one unit attention does not stop a command that others stop. */
final class OneCodePassedDefects {
  private OneCodePassedDefects() {}

  /** A pending unit attention does not stop some commands, and stays pending. */
  private static Defect passes(
      String name,
      String requirement,
      String sentence,
      AdditionalSense code,
      Predicate<Request> which) {
    return Defect.replacing(
        AdmissionRules.class,
        new AdmissionRules() {
          @Override
          public Optional<Refusal> attention(Request request) {
            return which.test(request) && isPending(code, request)
                ? Optional.empty()
                : super.attention(request);
          }
        },
        name,
        requirement,
        sentence);
  }

  private static boolean isPending(AdditionalSense code, Request request) {
    return request
        .nexus()
        .attentions()
        .look(request.rules().attentions())
        .filter(code::equals)
        .isPresent();
  }

  private static Predicate<Request> operation(int code) {
    return request -> request.operationCode() == code;
  }

  private static Predicate<Request> action(PrOutAction action) {
    return request ->
        request.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
            && request.serviceAction() == action.code();
  }

  static List<Defect> list() {
    AdditionalSense preempted = AdditionalSense.REGISTRATIONS_PREEMPTED;
    AdditionalSense released = AdditionalSense.RESERVATIONS_RELEASED;
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action :
        List.of(PrOutAction.REGISTER, PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)) {
      defects.add(
          passes(
              "registrations-preempted-passes-" + Slip.word(action),
              "UA-06",
              "%s does not report REGISTRATIONS PREEMPTED.".formatted(action.title()),
              preempted,
              action(action)));
    }
    defects.add(
        passes(
            "reservations-released-passes-register-and-move",
            "UA-06",
            "REGISTER AND MOVE does not report RESERVATIONS RELEASED.",
            released,
            action(PrOutAction.REGISTER_AND_MOVE)));
    defects.addAll(passedBy(preempted, "registrations-preempted"));
    defects.addAll(passedBy(released, "reservations-released"));
    return defects;
  }

  private static List<Defect> passedBy(AdditionalSense code, String name) {
    String sentence = " does not report %s.".formatted(code.title());
    return List.of(
        passes(
            name + "-passes-persistent-reserve-in",
            "UA-06",
            "PERSISTENT RESERVE IN" + sentence,
            code,
            operation(OperationCode.PERSISTENT_RESERVE_IN)),
        passes(
            name + "-passes-read-capacity",
            "UA-01",
            "READ CAPACITY(10)" + sentence,
            code,
            operation(OperationCode.READ_CAPACITY_10)),
        passes(
            name + "-passes-reads",
            "UA-01",
            "READ(10)" + sentence,
            code,
            operation(OperationCode.READ_10)),
        passes(
            name + "-passes-writes",
            "UA-01",
            "WRITE(10)" + sentence,
            code,
            operation(OperationCode.WRITE_10)));
  }
}
