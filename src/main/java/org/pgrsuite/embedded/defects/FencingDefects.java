package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.OutAction;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PreemptAndAbort;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Register;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Reserve;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;

/** Units that fail an agent which fences nodes: fence_scsi, fence_mpath. */
final class FencingDefects {
  private FencingDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(comingUp());
    defects.addAll(fencing());
    defects.addAll(FencedNodeDefects.list());
    defects.addAll(attentions());
    return defects;
  }

  /** A unit one of whose service actions is another one. */
  static Defect acting(
      String name, String requirement, String sentence, PrOutAction code, OutAction wrong) {
    return withActions(name, requirement, sentence, OutActions.standard().with(code, wrong));
  }

  private static Defect withActions(
      String name, String requirement, String sentence, OutActions actions) {
    return new Defect(
        name, requirement, sentence, rules -> Slip.withPrOut(rules, new PrOut(actions)));
  }

  private static List<Defect> comingUp() {
    Register register = new Register();
    Reserve reserve = new Reserve();
    return List.of(
        acting(
            "registering-over-own-key-releases",
            "FEN-01",
            "REGISTER AND IGNORE EXISTING KEY of the holder releases its reservation.",
            PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY,
            (situation, request) ->
                register.decide(situation, request) instanceof Change change && situation.isHolder()
                    ? new Change(change.state().withoutReservation(), change.notices())
                    : register.decide(situation, request)),
        acting(
            "registering-over-same-key-conflicts",
            "FEN-01",
            "REGISTER AND IGNORE EXISTING KEY with the key that is registered already conflicts.",
            PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY,
            (situation, request) ->
                situation
                        .own()
                        .filter(own -> own.key().equals(request.serviceActionKey()))
                        .isPresent()
                    ? Refusal.CONFLICT
                    : register.decide(situation, request)),
        acting(
            "second-node-reserves-too",
            "FEN-01",
            "RESERVE of a registrant succeeds, and takes over, where another one holds as Write Exclusive Registrants Only.",
            PrOutAction.RESERVE,
            (situation, request) ->
                situation
                            .state()
                            .reservation()
                            .filter(held -> held.type().isRegistrantsOnly())
                            .isPresent()
                        && !situation.isHolder()
                    ? reserve.decide(
                        new Situation(
                            situation.unit(),
                            situation.state().withoutReservation(),
                            situation.sender()),
                        request)
                    : reserve.decide(situation, request)),
        acting(
            "holder-that-reserves-again-conflicts",
            "FEN-01",
            "RESERVE of the holder with the type that it holds conflicts.",
            PrOutAction.RESERVE,
            (situation, request) ->
                situation.isHolder() ? Refusal.CONFLICT : reserve.decide(situation, request)));
  }

  private static List<Defect> fencing() {
    PreemptAndAbort right = new PreemptAndAbort();
    return List.of(
        withActions(
            "fencing-finds-no-preempt-and-abort",
            "FEN-02",
            "PREEMPT AND ABORT does not exist.",
            OutActions.standard().without(PrOutAction.PREEMPT_AND_ABORT)),
        acting(
            "preempt-and-abort-keeps-victim",
            "FEN-02",
            "PREEMPT AND ABORT leaves the victim registered.",
            PrOutAction.PREEMPT_AND_ABORT,
            (situation, request) ->
                right.decide(situation, request) instanceof Change change
                    ? new Change(
                        change.state().withRegistrations(situation.state().registrations()),
                        change.notices(),
                        change.aborted())
                    : right.decide(situation, request)),
        acting(
            "preempt-and-abort-leaves-no-reservation",
            "FEN-02",
            "PREEMPT AND ABORT ends the reservation and makes none.",
            PrOutAction.PREEMPT_AND_ABORT,
            (situation, request) ->
                right.decide(situation, request) instanceof Change change
                    ? new Change(
                        change.state().withoutReservation(), change.notices(), change.aborted())
                    : right.decide(situation, request)));
  }

  private static List<Defect> attentions() {
    return List.of(
        Defect.replacing(
            AdmissionRules.class,
            new AdmissionRules() {
              @Override
              public boolean stops(Request request, Refusal refusal) {
                return !(isAttention(refusal) && isPreemptAndAbort(request));
              }
            },
            "preempt-and-abort-is-done-beside-attention",
            "FEN-14",
            "PREEMPT AND ABORT that meets a unit attention is carried out all the same."),
        Defect.replacing(
            AttentionRules.class,
            new AttentionRules() {
              @Override
              public AdditionalSense report(List<AdditionalSense> pending) {
                return pending.get(0).equals(AdditionalSense.RESERVATIONS_RELEASED)
                        && pending.size() < 3
                    ? again(pending)
                    : super.report(pending);
              }

              private AdditionalSense again(List<AdditionalSense> pending) {
                AdditionalSense code = pending.remove(0);
                if (pending.isEmpty()) {
                  pending.add(AdditionalSense.REGISTRATIONS_PREEMPTED);
                }
                return code;
              }
            },
            "released-is-followed-by-preempted",
            "FEN-14",
            "RESERVATIONS RELEASED is followed by a second unit attention for nothing."));
  }

  private static boolean isAttention(Refusal refusal) {
    return refusal.sense().filter(sense -> sense.isUnitAttention()).isPresent();
  }

  private static boolean isPreemptAndAbort(Request request) {
    return request.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
        && request.serviceAction() == PrOutAction.PREEMPT_AND_ABORT.code();
  }
}
