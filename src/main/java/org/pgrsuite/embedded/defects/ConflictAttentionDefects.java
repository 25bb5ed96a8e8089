package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.TransferRules;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.SenseData;

/** Units that let a unit attention and a conflict get into each other's way, or garble both. */
final class ConflictAttentionDefects {
  private ConflictAttentionDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(conflicts());
    defects.addAll(senses());
    defects.addAll(receivers());
    return defects;
  }

  private static List<Defect> conflicts() {
    return List.of(
        admitting(
            "write-is-done-behind-unit-attention-and-conflict",
            "UA-10",
            "A WRITE(10) that meets a unit attention and a conflict is carried out.",
            new AdmissionRules() {
              @Override
              public boolean stops(Request request, Refusal refusal) {
                return request.operationCode() != OperationCode.WRITE_10
                    || request.nexus().attentions().look(request.rules().attentions()).isEmpty();
              }
            }),
        admitting(
            "unit-attention-lets-conflicting-commands-through",
            "UA-10",
            "A command that would conflict passes while a unit attention is pending.",
            new AdmissionRules() {
              @Override
              public Optional<Refusal> refuse(Request request) {
                Optional<Refusal> refusal = super.refuse(request);
                boolean lets =
                    refusal.filter(Refusal.CONFLICT::equals).isPresent()
                        && request
                            .nexus()
                            .attentions()
                            .look(request.rules().attentions())
                            .isPresent();
                return lets ? Optional.empty() : refusal;
              }
            }),
        admitting(
            "conflict-clears-unit-attentions",
            "UA-11",
            "A RESERVATION CONFLICT clears the pending unit attention without reporting it.",
            new AdmissionRules() {
              @Override
              public Optional<Refusal> conflict(Request request) {
                Optional<Refusal> refusal = super.conflict(request);
                if (refusal.isPresent()) {
                  request.nexus().attentions().clear();
                }
                return refusal;
              }
            }),
        admitting(
            "unit-attention-ends-as-a-conflict",
            "UA-06",
            "PERSISTENT RESERVE OUT ends with RESERVATION CONFLICT instead of a unit attention.",
            new AdmissionRules() {
              @Override
              public Optional<Refusal> attention(Request request) {
                return request.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
                    ? super.attention(request).map(any -> Refusal.CONFLICT)
                    : super.attention(request);
              }
            }));
  }

  private static Defect admitting(
      String name, String requirement, String sentence, AdmissionRules wrong) {
    return Defect.replacing(AdmissionRules.class, wrong, name, requirement, sentence);
  }

  private interface Sense {
    Bytes of(LogicalUnit unit, SenseData sense, Bytes right);
  }

  private static Defect sensing(String name, String sentence, Sense wrong) {
    return Defect.replacing(
        TransferRules.class,
        new TransferRules() {
          @Override
          public Bytes sense(LogicalUnit unit, SenseData sense) {
            Bytes right = super.sense(unit, sense);
            return sense.isUnitAttention() ? wrong.of(unit, sense, right) : right;
          }
        },
        name,
        "UA-12",
        sentence);
  }

  private static Bytes with(Bytes right, int offset, int value) {
    return new BytesBuilder(right.length()).bytes(0, right).u8(offset, value).build();
  }

  private static List<Defect> senses() {
    return List.of(
        sensing(
            "fixed-sense-code-one-byte-early",
            "In fixed sense data the additional sense code stands in byte 11.",
            (unit, sense, right) ->
                isDescriptor(right)
                    ? right
                    : with(
                        with(with(right, 13, 0), 12, sense.additional().qualifier()),
                        11,
                        sense.additional().code())),
        sensing(
            "sense-without-qualifier",
            "Sense data of a unit attention has no additional sense code qualifier.",
            (unit, sense, right) -> with(right, isDescriptor(right) ? 3 : 13, 0)),
        sensing(
            "sense-with-response-code-of-deferred-errors",
            "Sense data of a unit attention has the response code of a deferred error.",
            (unit, sense, right) -> with(right, 0, right.u8(0) | 1)),
        sensing(
            "sense-without-response-code",
            "Sense data of a unit attention has response code zero.",
            (unit, sense, right) -> with(right, 0, 0)),
        sensing(
            "fixed-sense-of-eight-bytes",
            "Fixed sense data of a unit attention ends before the additional sense code.",
            (unit, sense, right) -> isDescriptor(right) ? right : right.first(8)),
        sensing(
            "no-sense-data",
            "A unit attention comes without sense data.",
            (unit, sense, right) -> Bytes.NONE),
        sensing(
            "d-sense-is-ignored",
            "Sense data is in fixed format although D_SENSE is set.",
            (unit, sense, right) -> sense.encode()),
        sensing(
            "descriptor-sense-in-fixed-places",
            "With D_SENSE key and code stand where fixed format has them.",
            (unit, sense, right) ->
                isDescriptor(right) ? with(sense.encode(), 0, right.u8(0)) : right),
        sensing(
            "always-descriptor-sense",
            "Sense data is in descriptor format although D_SENSE is not set.",
            (unit, sense, right) -> new SenseData(0x72, sense.key(), sense.additional()).encode()));
  }

  private static boolean isDescriptor(Bytes sense) {
    return sense.u8(0) >= 0x72;
  }

  private static List<Defect> receivers() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(told("unregistering", "Unregistering of a holder", Act::unregisters));
    defects.addAll(told("release", "RELEASE", act -> act.is(PrOutAction.RELEASE)));
    defects.addAll(told("clear", "CLEAR", act -> act.is(PrOutAction.CLEAR)));
    defects.addAll(told("preempt", "PREEMPT", act -> act.is(PrOutAction.PREEMPT)));
    defects.addAll(
        told(
            "preempt-and-abort",
            "PREEMPT AND ABORT",
            act -> act.is(PrOutAction.PREEMPT_AND_ABORT)));
    defects.add(
        new Defect(
            "former-registrants-are-told",
            "UA-14",
            "Whoever has ever been registered is told of a release.",
            ConflictAttentionDefects::tellingFormer));
    return defects;
  }

  private static List<Defect> told(String event, String title, Predicate<Act> when) {
    Predicate<Act> told = act -> act.succeeds() && when.test(act) && !act.notices().isEmpty();
    return List.of(
        Slip.of(
            "everybody-hears-of-" + event,
            "UA-13",
            title + " tells every initiator, the sender and unregistered ones, too.",
            told,
            act -> {
              List<NexusId> all = new ArrayList<>(act.strangers());
              all.add(act.before().sender());
              return act.tellingAlso(all, code(act));
            }),
        Slip.of(
            "sender-hears-of-" + event,
            "UA-13",
            title + " tells its sender, too.",
            told,
            act -> act.tellingAlso(List.of(act.before().sender()), code(act))),
        Slip.of(
            "strangers-hear-of-" + event,
            "UA-14",
            title + " tells initiators that are not registered, too.",
            told,
            act -> act.tellingAlso(act.strangers(), code(act))));
  }

  private static AdditionalSense code(Act act) {
    return act.notices().get(0).code();
  }

  /** One set a unit: who has ever been registered. */
  private static Rules tellingFormer(Rules rules) {
    Set<NexusId> known = ConcurrentHashMap.newKeySet();
    return Slip.withRuling(
        rules,
        (request, act) -> {
          act.after().registrations().forEach(each -> known.add(each.nexus()));
          boolean told = act.is(PrOutAction.RELEASE) && !act.notices().isEmpty();
          List<NexusId> former =
              known.stream()
                  .filter(each -> !act.before().isSender(each))
                  .filter(each -> act.before().registrationOf(each).isEmpty())
                  .toList();
          return told
              ? act.tellingAlso(former, AdditionalSense.RESERVATIONS_RELEASED)
              : act.right();
        });
  }
}
