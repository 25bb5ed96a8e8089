package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;

/** Units that report one unit attention, or one case of it, otherwise than the others. */
final class AttentionCaseDefects {
  private AttentionCaseDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(unreported());
    defects.addAll(vitalProductData());
    defects.addAll(everywhere());
    defects.addAll(forgotten());
    return defects;
  }

  private static List<Defect> unreported() {
    List<Defect> defects = new ArrayList<>();
    for (int code :
        new int[] {
          0x08, 0x0A, 0x15, 0x16, 0x17, 0x1A, 0x1E, 0x2E, 0x2F, 0x34, 0x35, 0x41, 0x42, 0x55, 0x56,
          0x57, 0x89, 0x8F, 0x91, 0x93, 0x9E, 0xA3, 0xA8, 0xAA
        }) {
      defects.add(
          Defect.replacing(
              AttentionRules.class,
              PendingAttentionDefects.reporting(
                  operation -> operation != code && new AttentionRules().isReportedBy(operation)),
              "operation-%02x-reports-nothing".formatted(code),
              "UA-01",
              "Operation code %02Xh does not report a pending unit attention.".formatted(code)));
    }
    return defects;
  }

  private static Defect inquiring(
      String name,
      String sentence,
      BiFunction<Request, Optional<Refusal>, Optional<Refusal>> then) {
    return Defect.replacing(
        AdmissionRules.class,
        new AdmissionRules() {
          @Override
          public Optional<Refusal> attention(Request request) {
            boolean page =
                request.operationCode() == OperationCode.INQUIRY && request.cdb().bit(1, 0x01);
            return page
                ? then.apply(
                    request,
                    request
                        .nexus()
                        .attentions()
                        .take(request.rules().attentions())
                        .map(Refusal::unitAttention))
                : super.attention(request);
          }
        },
        name,
        "UA-02",
        sentence);
  }

  private static List<Defect> vitalProductData() {
    return List.of(
        inquiring(
            "inquiry-with-evpd-clears-a-unit-attention",
            "INQUIRY with EVPD clears a pending unit attention without reporting it.",
            (request, told) -> Optional.empty()),
        inquiring(
            "inquiry-with-evpd-ends-with-a-unit-attention",
            "INQUIRY with EVPD ends with CHECK CONDITION while a unit attention is pending.",
            (request, told) -> told));
  }

  private static Defect watching(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      BiFunction<Request, Act, Ruling> doing) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules ->
            Slip.withRuling(
                rules,
                (request, act) ->
                    act.succeeds() && when.test(act) ? doing.apply(request, act) : act.right()));
  }

  private static Defect everywhere(String name, String sentence, Predicate<Act> when) {
    return watching(
        name + "-is-told-on-every-unit",
        "UA-09",
        sentence + " is told on every logical unit of the target.",
        when,
        (request, act) -> {
          request.unit().ofTarget().stream()
              .filter(each -> each != request.unit())
              .forEach(each -> act.notices().forEach(each::notify));
          return act.right();
        });
  }

  private static List<Defect> everywhere() {
    return List.of(
        everywhere("clear", "CLEAR", act -> act.is(PrOutAction.CLEAR)),
        everywhere("unregistering", "Unregistering of a holder", Act::unregisters),
        everywhere(
            "preempt-and-abort", "PREEMPT AND ABORT", act -> act.is(PrOutAction.PREEMPT_AND_ABORT)),
        everywhere(
            "preempt-of-itself",
            "PREEMPT of the holder's own key",
            act -> act.is(PrOutAction.PREEMPT) && PreemptCase.ofItself(act)),
        everywhere(
            "preempt-of-a-registrant",
            "PREEMPT of a registrant",
            act -> act.is(PrOutAction.PREEMPT) && PreemptCase.ofRegistrants(act)));
  }

  private static List<Defect> forgotten() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action :
        List.of(
            PrOutAction.REGISTER,
            PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY,
            PrOutAction.RESERVE,
            PrOutAction.PREEMPT,
            PrOutAction.PREEMPT_AND_ABORT,
            PrOutAction.REGISTER_AND_MOVE)) {
      defects.add(
          watching(
              "older-unit-attentions-are-forgotten-at-" + Slip.word(action),
              action == PrOutAction.REGISTER_AND_MOVE ? "MOVE-16" : "UA-07",
              "With %s all that registrants had yet to be told is forgotten."
                  .formatted(action.title()),
              act -> act.is(action),
              (request, act) -> {
                act.before()
                    .state()
                    .registrations()
                    .forEach(each -> request.unit().queueOf(each.nexus()).clear());
                return act.right();
              }));
    }
    return defects;
  }
}
