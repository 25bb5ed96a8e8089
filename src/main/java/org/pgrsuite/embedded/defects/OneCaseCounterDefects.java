package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.GenerationRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** Units that count right but for one case of a service action. */
final class OneCaseCounterDefects {
  private OneCaseCounterDefects() {}

  /**
   * A case that a unit does not count, or counts twice.
   *
   * @param name of the case, in the names of both defects
   * @param when in words, behind "when"
   * @param which the acts that it is; all of them have succeeded
   */
  private record Case(String name, String requirement, String when, Predicate<Act> which) {
    List<Defect> defects() {
      return List.of(
          counting("-is-not-counted", "PRgeneration stays when %s.", 0),
          counting("-is-counted-twice", "PRgeneration rises by 2 when %s.", 2));
    }

    private Defect counting(String how, String sentence, int steps) {
      return Defect.replacing(
          GenerationRules.class,
          new GenerationRules() {
            @Override
            public int steps(Situation before, PrOutRequest order, UnitState after) {
              return which.test(new Act(before, order, Change.silently(after)))
                  ? steps
                  : super.steps(before, order, after);
            }
          },
          name + how,
          requirement,
          sentence.formatted(when));
    }
  }

  static List<Defect> list() {
    List<Case> cases = new ArrayList<>();
    cases.addAll(clears());
    cases.addAll(registrations());
    cases.addAll(moves());
    cases.addAll(preemptions(PrOutAction.PREEMPT));
    cases.addAll(preemptions(PrOutAction.PREEMPT_AND_ABORT));
    List<Defect> defects = new ArrayList<>();
    cases.forEach(each -> defects.addAll(each.defects()));
    defects.addAll(widths());
    return defects;
  }

  private static List<Case> clears() {
    return List.of(
        new Case(
            "clear-by-registrant",
            "CLR-02",
            "a registrant that does not hold clears",
            act -> act.is(PrOutAction.CLEAR) && !act.foundNothing() && !act.byHolder()),
        new Case(
            "clear-of-nothing-reserved",
            "CLR-03",
            "somebody clears while nothing is reserved",
            act -> act.is(PrOutAction.CLEAR) && act.foundNothing()));
  }

  private static List<Case> registrations() {
    return List.of(
        new Case(
            "registration-under-a-reservation",
            "REG-10",
            "a new initiator registers while another one holds",
            act ->
                act.is(PrOutAction.REGISTER)
                    && act.byStranger()
                    && !namesNoKey(act)
                    && !act.foundNothing()),
        new Case(
            "key-change-of-the-holder",
            "REG-08",
            "a holder changes its key",
            act -> act.is(PrOutAction.REGISTER) && act.byHolder() && !namesNoKey(act)),
        new Case(
            "ignoring-change-of-a-key",
            "REG-18",
            "a registrant changes its key by REGISTER AND IGNORE EXISTING KEY",
            act -> ignores(act) && !act.byStranger() && !namesNoKey(act)),
        new Case(
            "ignoring-unregistration",
            "REG-19",
            "a registrant unregisters by REGISTER AND IGNORE EXISTING KEY",
            act -> ignores(act) && act.unregisters()),
        new Case(
            "unregistration-of-one-of-all",
            "UNR-13",
            "one of all holders unregisters",
            act ->
                act.is(PrOutAction.REGISTER)
                    && namesNoKey(act)
                    && act.byHolder()
                    && act.after().reservation().isPresent()),
        new Case(
            "unregistration-of-the-last",
            "UNR-13",
            "the last of all holders unregisters",
            act ->
                act.is(PrOutAction.REGISTER)
                    && namesNoKey(act)
                    && act.foundAllRegistrants()
                    && act.after().reservation().isEmpty()));
  }

  private static List<Case> moves() {
    return List.of(
        new Case(
            "move-with-unreg",
            "MOVE-03",
            "a reservation is moved with UNREG",
            act -> act.is(PrOutAction.REGISTER_AND_MOVE) && act.order().unregisters()),
        new Case(
            "move-to-a-stranger",
            "MOVE-02",
            "a reservation is moved to an initiator that is not registered",
            act ->
                act.is(PrOutAction.REGISTER_AND_MOVE)
                    && act.after().registrations().size()
                        > act.before().state().registrations().size()));
  }

  private static List<Case> preemptions(PrOutAction action) {
    return List.of(
        preemption(
            action,
            "registrant",
            "PRE-06",
            "a registrant that does not hold is preempted",
            act ->
                !act.foundNothing()
                    && act.after().reservation().equals(act.before().state().reservation())),
        preemption(
            action,
            "nothing-reserved",
            "PRE-07",
            "somebody is preempted while nothing is reserved",
            Act::foundNothing),
        preemption(
            action,
            "itself",
            "PRE-17",
            "a holder preempts itself",
            act -> ofItself(act) && act.changesType()),
        preemption(
            action,
            "itself-in-vain",
            "PRE-18",
            "a holder preempts itself with the same type",
            act -> ofItself(act) && !act.changesType()),
        preemption(
            action,
            "all",
            "PRE-13",
            "all others are preempted with key 0x0",
            OneCaseCounterDefects::namesNoKey),
        preemption(
            action,
            "one-of-all",
            "PRE-14",
            "one of all holders is preempted",
            act -> !namesNoKey(act) && act.foundAllRegistrants()));
  }

  private static Case preemption(
      PrOutAction action, String whom, String requirement, String when, Predicate<Act> which) {
    boolean aborts = action == PrOutAction.PREEMPT_AND_ABORT;
    return new Case(
        Slip.word(action) + "-of-" + whom,
        aborts ? "PAB-01" : requirement,
        when + (aborts ? " by PREEMPT AND ABORT" : ""),
        act -> act.is(action) && which.test(act));
  }

  private static boolean ignores(Act act) {
    return act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY);
  }

  private static boolean namesNoKey(Act act) {
    return act.order().serviceActionKey().isZero();
  }

  /** Nobody loses a registration. */
  private static boolean ofItself(Act act) {
    return act.byHolder()
        && act.after().registrations().size() == act.before().state().registrations().size();
  }

  private static Defect width(String name, String sentence, long most, long next) {
    return Defect.replacing(
            GenerationRules.class,
            new GenerationRules() {
              @Override
              public long next(long value) {
                return value == most ? next : super.next(value);
              }
            },
            name,
            "GEN-13",
            sentence)
        .on("generation=" + (most - 2));
  }

  private static List<Defect> widths() {
    return List.of(
        width("generation-has-8-bits", "PRgeneration has 8 bits.", 0xFF, 0),
        width("generation-has-16-bits", "PRgeneration has 16 bits.", 0xFFFF, 0),
        width("generation-wraps-to-1", "PRgeneration after FFFFFFFFh is 1.", 0xFFFF_FFFFL, 1),
        width("generation-is-signed", "PRgeneration after 7FFFFFFFh is 0.", 0x7FFF_FFFFL, 0));
  }
}
