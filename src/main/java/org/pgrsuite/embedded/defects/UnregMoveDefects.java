package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.MoveRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** Units that check a move less where it unregisters, or where its destination is a special one. */
final class UnregMoveDefects {
  private UnregMoveDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(unregistering());
    defects.addAll(holders());
    defects.addAll(destinations());
    defects.addAll(done());
    return defects;
  }

  private static boolean moves(Act act) {
    return act.is(PrOutAction.REGISTER_AND_MOVE);
  }

  private static boolean unregs(Act act) {
    return moves(act) && act.order().unregisters();
  }

  private static Optional<NexusId> destination(Act act) {
    return act.before().rules().moves().destination(act.before(), act.order());
  }

  private static boolean isToRegistrant(Act act) {
    return destination(act).flatMap(act.before()::registrationOf).isPresent();
  }

  private static boolean isToStranger(Act act) {
    return destination(act).isPresent() && !isToRegistrant(act);
  }

  private static boolean oneHolds(Act act) {
    return act.foundOneHolder() && act.byHolder();
  }

  private static Defect wrongly(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, Ruling> instead) {
    return Slip.of(
        name,
        requirement,
        "REGISTER AND MOVE " + sentence,
        act -> act.isRefused() && when.test(act),
        instead);
  }

  private static Defect unregisters(
      String name, String requirement, String sentence, Predicate<Act> when) {
    return Slip.leaking(
        name,
        requirement,
        "REGISTER AND MOVE with UNREG " + sentence + " is refused, and unregisters the sender.",
        act -> unregs(act) && when.test(act),
        act -> act.withoutSender(act.before().state()));
  }

  /** The destination is registered, whoever holds. */
  private static Ruling registering(Act act, UnitState state) {
    Situation left = new Situation(act.before().unit(), state, act.before().sender());
    return Change.silently(
        state.withRegistrations(
            act.before()
                .rules()
                .registrations()
                .withKey(
                    left,
                    destination(act).stream().toList(),
                    act.order().serviceActionKey(),
                    false)));
  }

  private static List<Defect> unregistering() {
    return List.of(
        unregisters(
            "refused-move-of-a-registrant-unregisters-it",
            "MOVE-07",
            "of a registrant that does not hold",
            act -> act.foundOneHolder() && act.byOtherRegistrant()),
        unregisters(
            "refused-move-with-a-wrong-key-unregisters",
            "MOVE-08",
            "with a wrong key",
            act -> oneHolds(act) && OwnKey.isMisquoted(act)),
        unregisters(
            "refused-move-of-all-registrants-unregisters",
            "MOVE-09",
            "under an All Registrants type",
            act -> act.foundAllRegistrants() && act.before().isRegistered()),
        unregisters(
            "refused-move-of-nothing-unregisters",
            "MOVE-10",
            "while nothing is reserved",
            act -> act.foundNothing() && act.before().isRegistered()),
        wrongly(
            "move-with-unreg-and-key-zero-unregisters-alone",
            "MOVE-05",
            "with UNREG and key zero unregisters the sender as if it were REGISTER.",
            act -> unregs(act) && oneHolds(act) && PreemptCase.namesZero(act),
            act -> Change.silently(act.withoutSender(act.before().state()).withoutReservation())),
        wrongly(
            "move-with-unreg-to-itself-is-good",
            "MOVE-11",
            "with UNREG to the sender's own port is GOOD and does nothing.",
            act -> unregs(act) && oneHolds(act) && destination(act).isEmpty(),
            Act::nothing));
  }

  private static List<Defect> holders() {
    return List.of(
        wrongly(
            "move-with-unreg-of-a-registrant-is-good",
            "MOVE-07",
            "with UNREG of a registrant that does not hold unregisters it and is GOOD.",
            act -> unregs(act) && act.foundOneHolder() && act.byOtherRegistrant(),
            act -> Change.silently(act.withoutSender(act.before().state()))),
        wrongly(
            "move-with-unreg-of-all-registrants-is-good",
            "MOVE-09",
            "with UNREG under an All Registrants type registers the destination instead.",
            act -> unregs(act) && act.foundAllRegistrants() && act.before().isRegistered(),
            act -> registering(act, act.withoutSender(act.before().state()))),
        wrongly(
            "move-of-all-registrants-to-a-registrant-is-good",
            "MOVE-09",
            "to another registrant under an All Registrants type changes its key.",
            act ->
                moves(act)
                    && act.foundAllRegistrants()
                    && act.before().isRegistered()
                    && isToRegistrant(act),
            act -> registering(act, act.before().state())),
        wrongly(
            "move-by-the-last-of-all-registrants-is-good",
            "MOVE-09",
            "of the only registrant under an All Registrants type registers the destination.",
            act ->
                moves(act)
                    && act.foundAllRegistrants()
                    && act.before().isRegistered()
                    && act.before().state().registrations().size() == 1,
            act -> registering(act, act.before().state())));
  }

  private static List<Defect> destinations() {
    return List.of(
        wrongly(
            "move-with-unreg-of-nothing-is-good",
            "MOVE-10",
            "with UNREG, while nothing is reserved, passes the registration on.",
            act -> unregs(act) && act.foundNothing() && act.before().isRegistered(),
            act -> registering(act, act.withoutSender(act.before().state()))),
        wrongly(
            "move-of-nothing-to-a-stranger-is-good",
            "MOVE-10",
            "to who is not registered, while nothing is reserved, registers it.",
            act ->
                moves(act)
                    && act.foundNothing()
                    && act.before().isRegistered()
                    && isToStranger(act),
            act -> registering(act, act.before().state())),
        wrongly(
            "move-to-a-stranger-with-key-zero-is-good",
            "MOVE-05",
            "to who is not registered with key zero is GOOD and does nothing.",
            act -> moves(act) && oneHolds(act) && PreemptCase.namesZero(act) && isToStranger(act),
            Act::nothing),
        Defect.replacing(
            MoveRules.class,
            new PortZero(),
            "move-to-target-port-zero",
            "MOVE-12",
            "REGISTER AND MOVE takes relative target port 0 for the first one."));
  }

  private static List<Defect> done() {
    return List.of(
        Slip.of(
            "move-with-unreg-removes-equal-keys",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG removes every registration with the key of the sender.",
            act -> unregs(act) && act.succeeds(),
            act -> act.leavingOnly(each -> !act.hadKeyOfSender(each))),
        Slip.of(
            "move-with-unreg-aborts",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG aborts the commands of other registrants.",
            act -> unregs(act) && act.succeeds(),
            act -> Aborting.these(act, act.remainingOthers())));
  }

  /** Target port 0 is the first one. */
  private static final class PortZero extends MoveRules {
    @Override
    public Optional<Refusal> targetPort(Situation situation, PrOutRequest request) {
      return request.targetPort() == 0 ? Optional.empty() : super.targetPort(situation, request);
    }

    @Override
    public Optional<NexusId> destination(Situation situation, PrOutRequest request) {
      return super.destination(situation, request)
          .map(each -> new NexusId(each.initiator(), Math.max(1, each.targetPort())));
    }
  }
}
