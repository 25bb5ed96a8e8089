package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.GenerationRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that pass a reservation or a registration on wrongly in one case, or abort too much. */
final class PassedOnDefects {
  private PassedOnDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(moves());
    defects.addAll(afterMoves());
    defects.addAll(listed());
    defects.addAll(allPorts());
    defects.addAll(aborts());
    return defects;
  }

  private static boolean moves(Act act) {
    return act.is(PrOutAction.REGISTER_AND_MOVE) && act.succeeds();
  }

  private static boolean names(Act act, Predicate<Registration> whose) {
    return act.before().state().registrations().stream()
        .filter(each -> each.key().equals(act.order().serviceActionKey()))
        .anyMatch(whose);
  }

  private static NexusId destination(Act act) {
    return act.after().reservation().orElseThrow().reservedBy();
  }

  private static List<Defect> moves() {
    return List.of(
        Slip.of(
            "move-with-the-key-of-the-sender-is-refused",
            "MOVE-01",
            "REGISTER AND MOVE that gives the destination the key of the sender is refused.",
            act -> moves(act) && names(act, each -> act.before().isSender(each.nexus())),
            act -> Refusal.CONFLICT),
        Slip.of(
            "move-with-the-key-that-the-destination-has-is-refused",
            "MOVE-01",
            "REGISTER AND MOVE that gives the destination the key that it has is refused.",
            act -> moves(act) && names(act, each -> each.nexus().equals(destination(act))),
            act -> Refusal.CONFLICT),
        Slip.of(
            "move-with-the-key-of-another-removes-that-one",
            "MOVE-01",
            "REGISTER AND MOVE with the key of a third initiator takes that registration away.",
            act ->
                moves(act)
                    && names(
                        act,
                        each ->
                            !each.nexus().equals(destination(act))
                                && !act.before().isSender(each.nexus())),
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            state.registrations().stream()
                                .filter(
                                    each ->
                                        !each.key().equals(act.order().serviceActionKey())
                                            || each.nexus().equals(destination(act)))
                                .toList()))),
        Slip.of(
            "move-with-unreg-to-a-stranger-leaves-the-sender",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG to who is not registered leaves the sender registered.",
            act ->
                moves(act)
                    && act.order().unregisters()
                    && act.before().registrationOf(destination(act)).isEmpty(),
            act ->
                act.leaving(
                    state -> {
                      List<Registration> both = new ArrayList<>(state.registrations());
                      both.add(act.before().own().get());
                      return state.withRegistrations(both);
                    })),
        Slip.of(
            "move-with-aptpl-unregisters",
            "MOVE-01",
            "REGISTER AND MOVE with APTPL unregisters the sender.",
            act -> moves(act) && act.order().activatesPersistence(),
            act -> act.leaving(act::withoutSender)),
        Slip.of(
            "move-with-unreg-activates-persistence",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG activates persistence.",
            act -> moves(act) && act.order().unregisters(),
            act -> act.leaving(state -> state.withPersistent(true))),
        Slip.of(
            "move-with-unreg-of-exclusive-access-is-refused",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG is refused but for the Write Exclusive types.",
            act ->
                moves(act)
                    && act.order().unregisters()
                    && !act.found(ReservationType.WRITE_EXCLUSIVE)
                    && !act.found(ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY),
            act -> Refusal.CONFLICT),
        Slip.of(
            "move-tells-the-destination",
            "MOVE-16",
            "REGISTER AND MOVE that changes a key tells the destination REGISTRATIONS PREEMPTED.",
            act -> moves(act) && act.before().registrationOf(destination(act)).isPresent(),
            act ->
                act.tellingAlso(
                    List.of(destination(act)), AdditionalSense.REGISTRATIONS_PREEMPTED)));
  }

  private static List<Defect> afterMoves() {
    return List.of(
        Past.defect(
            "who-moved-it-away-ends-it-by-unregistering",
            "MOVE-01",
            "Who moved the reservation away unregisters, and the reservation ends.",
            (past, act) ->
                act.unregisters()
                    && past.has(act, Mark.OUSTED)
                    && act.foundOneHolder()
                    && !act.byHolder(),
            act -> act.leaving(UnitState::withoutReservation)),
        Past.defect(
            "who-moved-it-away-reserves-again",
            "MOVE-01",
            "Who moved the reservation away takes it back with RESERVE.",
            (past, act) ->
                act.is(PrOutAction.RESERVE)
                    && act.isRefused()
                    && act.before().isRegistered()
                    && past.has(act, Mark.OUSTED)
                    && act.foundOneHolder(),
            act -> act.leaving(state -> state.withReservation(act.made(act.reservation().type())))),
        Past.defect(
            "who-moved-it-away-is-preempted-as-holder",
            "MOVE-01",
            "PREEMPT of who moved the reservation away takes the reservation.",
            (past, act) ->
                act.is(PrOutAction.PREEMPT)
                    && act.succeeds()
                    && act.foundOneHolder()
                    && !act.namesWhoReserved()
                    && act.lost().stream()
                        .anyMatch(each -> past.has(act.before().unit(), each.nexus(), Mark.OUSTED)),
            act -> act.leaving(state -> state.withReservation(act.made(act.reservation().type())))),
        Past.defect(
            "reservation-is-not-moved-back",
            "MOVE-01",
            "A reservation cannot be moved back to who once held it.",
            (past, act) ->
                moves(act) && past.has(act.before().unit(), destination(act), Mark.OUSTED),
            act -> Refusal.CONFLICT),
        Past.defect(
            "who-moved-it-away-shows-its-new-key",
            "MOVE-01",
            "Who moved the reservation away changes its key, and is the holder again.",
            (past, act) ->
                KeyChangeDefects.isChange(act)
                    && past.has(act, Mark.OUSTED)
                    && act.foundOneHolder()
                    && !act.byHolder(),
            act ->
                act.leaving(state -> state.withReservation(act.made(act.reservation().type())))));
  }

  private static boolean lists(Act act) {
    return act.registers() && act.order().specifiesInitiatorPorts();
  }

  private static List<Defect> listed() {
    return List.of(
        Slip.of(
            "list-takes-the-reservation-over",
            "SIP-01",
            "REGISTER with SPEC_I_PT takes over what another one holds.",
            act -> lists(act) && act.succeeds() && act.foundOneHolder(),
            act -> act.leaving(state -> state.withReservation(act.made(act.reservation().type())))),
        Slip.of(
            "list-is-refused-under-a-reservation",
            "SIP-01",
            "REGISTER with SPEC_I_PT conflicts while another one holds.",
            act -> lists(act) && act.succeeds() && !act.foundNothing(),
            act -> Refusal.CONFLICT),
        Defect.replacing(
            GenerationRules.class,
            new GenerationRules() {
              @Override
              public int steps(Situation before, PrOutRequest order, UnitState after) {
                return order.specifiesInitiatorPorts() ? 0 : super.steps(before, order, after);
              }
            },
            "list-raises-nothing",
            "SIP-01",
            "REGISTER with SPEC_I_PT does not raise PRgeneration."),
        Slip.of(
            "list-with-aptpl-activates-nothing",
            "APTPL-02",
            "REGISTER with SPEC_I_PT and APTPL does not activate persistence.",
            act -> lists(act) && act.succeeds() && act.order().activatesPersistence(),
            act -> act.leaving(state -> state.withPersistent(false))),
        Past.defect(
            "listed-initiators-go-with-who-listed-them",
            "SIP-01",
            "Who has registered others with a list unregisters them when it unregisters.",
            (past, act) -> act.unregisters(),
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            state.registrations().stream()
                                .filter(each -> !sharesKey(act, each))
                                .toList()))),
        Past.defect(
            "listed-initiator-may-not-change-its-key",
            "SIP-01",
            "Whom another one registered may not change its key.",
            (past, act) -> KeyChangeDefects.isChange(act) && past.has(act, Mark.LISTED),
            act -> Refusal.CONFLICT),
        Past.defect(
            "listed-initiator-may-not-reserve",
            "SIP-01",
            "Whom another one registered may not reserve.",
            (past, act) ->
                act.is(PrOutAction.RESERVE) && act.succeeds() && past.has(act, Mark.LISTED),
            act -> Refusal.CONFLICT));
  }

  private static boolean sharesKey(Act act, Registration other) {
    return act.before().own().filter(own -> own.key().equals(other.key())).isPresent();
  }

  private static List<Defect> allPorts() {
    return List.of(
        Slip.of(
            "preempt-removes-one-port-of-all",
            "ATP-02",
            "PREEMPT removes the registration at one target port of those made with ALL_TG_PT.",
            act ->
                act.is(PrOutAction.PREEMPT)
                    && act.succeeds()
                    && act.lost().stream().filter(Registration::allTargetPorts).count() > 1,
            act ->
                act.leaving(
                    state -> {
                      List<Registration> left = new ArrayList<>(state.registrations());
                      act.lost().stream().skip(1).forEach(left::add);
                      return state.withRegistrations(left);
                    })),
        Slip.of(
            "key-change-with-all-target-ports-changes-one",
            "ATP-02",
            "A change of the key with ALL_TG_PT changes that of the receiving target port alone.",
            act -> KeyChangeDefects.isChange(act) && act.order().allTargetPorts(),
            act -> act.leaving(state -> act.rekeyed())),
        Slip.of(
            "ignoring-with-all-target-ports-registers-one",
            "ATP-02",
            "REGISTER AND IGNORE EXISTING KEY with ALL_TG_PT registers one target port alone.",
            act ->
                act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
                    && act.succeeds()
                    && act.order().allTargetPorts()
                    && !act.order().serviceActionKey().isZero(),
            act -> act.leaving(state -> act.rekeyed())),
        Slip.of(
            "ignoring-with-all-target-ports-unregisters-one",
            "ATP-06",
            "REGISTER AND IGNORE EXISTING KEY of key 0x0 with ALL_TG_PT unregisters one port alone.",
            act ->
                act.unregisters()
                    && act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
                    && act.order().allTargetPorts(),
            act -> act.leaving(state -> act.withoutSender(act.before().state()))));
  }

  private static Ruling aborting(Act act, List<NexusId> whose) {
    Change right = (Change) act.right();
    List<NexusId> all = new ArrayList<>(right.aborted());
    all.addAll(whose);
    return new Change(right.state(), right.notices(), all);
  }

  private static Defect aborts(
      String name, String requirement, String sentence, Predicate<Act> when, boolean own) {
    return Slip.of(
        name,
        requirement,
        sentence,
        act -> act.succeeds() && when.test(act),
        act -> aborting(act, own ? List.of(act.before().sender()) : act.remainingOthers()));
  }

  private static List<Defect> aborts() {
    return List.of(
        aborts(
                "preempt-and-abort-aborts-the-senders-other-commands",
                "PAB-04",
                "PREEMPT AND ABORT aborts the other commands of its sender.",
                act -> act.is(PrOutAction.PREEMPT_AND_ABORT),
                true)
            .on("delay=1"),
        aborts(
            "unregistering-aborts",
            "UNR-04",
            "A holder that unregisters aborts the commands of other registrants.",
            act -> act.unregisters() && act.foundOneHolder(),
            false),
        aborts(
            "moving-aborts",
            "MOVE-01",
            "REGISTER AND MOVE aborts the commands of other registrants.",
            act -> act.is(PrOutAction.REGISTER_AND_MOVE),
            false),
        aborts(
            "registering-aborts",
            "UNR-04",
            "REGISTER aborts the commands of other registrants.",
            act -> act.is(PrOutAction.REGISTER) && !act.foundNothing(),
            false),
        aborts(
            "preempt-of-itself-aborts",
            "PRE-17",
            "PREEMPT of the holder's own key aborts the commands of other registrants.",
            act -> act.is(PrOutAction.PREEMPT) && act.byHolder() && act.changesType(),
            false),
        aborts(
            "preempt-aborts-bystanders",
            "PRE-32",
            "PREEMPT of the holder aborts the commands of other registrants.",
            act -> act.is(PrOutAction.PREEMPT) && !act.byHolder(),
            false),
        Defect.replacing(
            EventRules.class,
            new OneTold(),
            "of-several-victims-one-learns-of-aborted-commands",
            "PAB-03",
            "With TAS 0 only one of several victims is told that its commands were aborted."));
  }

  /** Tells the first victim of a service action. */
  private static final class OneTold extends EventRules {
    private final Map<LogicalUnit, Long> told = new ConcurrentHashMap<>();
    private volatile boolean quiet;

    @Override
    public void preempted(LogicalUnit unit, NexusId victim) {
      Optional<Long> last = Optional.ofNullable(told.put(unit, unit.state().generation()));
      quiet = last.filter(value -> value == unit.state().generation()).isPresent();
      super.preempted(unit, victim);
      quiet = false;
    }

    @Override
    protected boolean isToldWhenAborted(LogicalUnit unit) {
      return !quiet && super.isToldWhenAborted(unit);
    }
  }
}
