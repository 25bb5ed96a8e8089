package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.GenerationRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** Units that count right but for one case of a service action. */
final class OneCaseCounterDefects {
  private OneCaseCounterDefects() {}

  private interface Case {
    boolean is(Situation before, PrOutRequest order, UnitState after);
  }

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    both(
        defects,
        "clear-by-registrant",
        "CLR-02",
        "a registrant that does not hold clears",
        (before, order, after) ->
            order.action() == PrOutAction.CLEAR
                && before.state().reservation().isPresent()
                && !before.isHolder());
    both(
        defects,
        "clear-of-nothing-reserved",
        "CLR-03",
        "somebody clears while nothing is reserved",
        (before, order, after) ->
            order.action() == PrOutAction.CLEAR && before.state().reservation().isEmpty());
    both(
        defects,
        "registration-under-a-reservation",
        "REG-10",
        "a new initiator registers while another one holds",
        (before, order, after) ->
            order.action() == PrOutAction.REGISTER
                && !before.isRegistered()
                && !order.serviceActionKey().isZero()
                && before.state().reservation().isPresent());
    both(
        defects,
        "key-change-of-the-holder",
        "REG-08",
        "a holder changes its key",
        (before, order, after) ->
            order.action() == PrOutAction.REGISTER
                && before.isHolder()
                && !order.serviceActionKey().isZero());
    both(
        defects,
        "ignoring-change-of-a-key",
        "REG-18",
        "a registrant changes its key by REGISTER AND IGNORE EXISTING KEY",
        (before, order, after) ->
            ignores(order) && before.isRegistered() && !order.serviceActionKey().isZero());
    both(
        defects,
        "ignoring-unregistration",
        "REG-19",
        "a registrant unregisters by REGISTER AND IGNORE EXISTING KEY",
        (before, order, after) ->
            ignores(order) && before.isRegistered() && order.serviceActionKey().isZero());
    both(
        defects,
        "unregistration-of-one-of-all",
        "UNR-13",
        "one of all holders unregisters",
        (before, order, after) ->
            order.action() == PrOutAction.REGISTER
                && order.serviceActionKey().isZero()
                && before.isHolder()
                && after.reservation().isPresent());
    both(
        defects,
        "unregistration-of-the-last",
        "UNR-13",
        "the last of all holders unregisters",
        (before, order, after) ->
            order.action() == PrOutAction.REGISTER
                && order.serviceActionKey().isZero()
                && before
                    .state()
                    .reservation()
                    .filter(held -> held.type().isAllRegistrants())
                    .isPresent()
                && after.reservation().isEmpty());
    both(
        defects,
        "move-with-unreg",
        "MOVE-03",
        "a reservation is moved with UNREG",
        (before, order, after) -> order.isMove() && order.unregisters());
    both(
        defects,
        "move-to-a-stranger",
        "MOVE-02",
        "a reservation is moved to an initiator that is not registered",
        (before, order, after) ->
            order.isMove() && after.registrations().size() > before.state().registrations().size());
    preempting(defects, PrOutAction.PREEMPT);
    preempting(defects, PrOutAction.PREEMPT_AND_ABORT);
    defects.addAll(widths());
    return defects;
  }

  private static String by(PrOutAction action) {
    return action == PrOutAction.PREEMPT ? "" : " by PREEMPT AND ABORT";
  }

  private static void preempting(List<Defect> defects, PrOutAction action) {
    both(
        defects,
        Slip.word(action) + "-of-registrant",
        action == PrOutAction.PREEMPT ? "PRE-06" : "PAB-01",
        "a registrant that does not hold is preempted" + by(action),
        (before, order, after) ->
            order.action() == action
                && before.state().reservation().isPresent()
                && after.reservation().equals(before.state().reservation()));
    both(
        defects,
        Slip.word(action) + "-of-nothing-reserved",
        action == PrOutAction.PREEMPT ? "PRE-07" : "PAB-01",
        "somebody is preempted while nothing is reserved" + by(action),
        (before, order, after) ->
            order.action() == action && before.state().reservation().isEmpty());
    both(
        defects,
        Slip.word(action) + "-of-itself",
        action == PrOutAction.PREEMPT ? "PRE-17" : "PAB-01",
        "a holder preempts itself" + by(action),
        (before, order, after) ->
            order.action() == action
                && before.isHolder()
                && after.registrations().size() == before.state().registrations().size()
                && !sameType(before, after));
    both(
        defects,
        Slip.word(action) + "-of-itself-in-vain",
        action == PrOutAction.PREEMPT ? "PRE-18" : "PAB-01",
        "a holder preempts itself with the same type" + by(action),
        (before, order, after) ->
            order.action() == action
                && before.isHolder()
                && after.registrations().size() == before.state().registrations().size()
                && sameType(before, after));
    both(
        defects,
        Slip.word(action) + "-of-all",
        action == PrOutAction.PREEMPT ? "PRE-13" : "PAB-01",
        "all others are preempted with key 0x0" + by(action),
        (before, order, after) -> order.action() == action && order.serviceActionKey().isZero());
    both(
        defects,
        Slip.word(action) + "-of-one-of-all",
        action == PrOutAction.PREEMPT ? "PRE-14" : "PAB-01",
        "one of all holders is preempted" + by(action),
        (before, order, after) ->
            order.action() == action
                && !order.serviceActionKey().isZero()
                && before
                    .state()
                    .reservation()
                    .filter(held -> held.type().isAllRegistrants())
                    .isPresent());
  }

  private static boolean ignores(PrOutRequest order) {
    return order.action() == PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY;
  }

  private static boolean sameType(Situation before, UnitState after) {
    return before
        .state()
        .reservation()
        .map(held -> held.type())
        .equals(after.reservation().map(held -> held.type()));
  }

  private static void both(
      List<Defect> defects, String name, String requirement, String when, Case which) {
    defects.add(
        counting(
            name + "-is-not-counted",
            requirement,
            "PRgeneration stays when " + when + ".",
            which,
            0));
    defects.add(
        counting(
            name + "-is-counted-twice",
            requirement,
            "PRgeneration rises by 2 when " + when + ".",
            which,
            2));
  }

  private static Defect counting(
      String name, String requirement, String sentence, Case which, int steps) {
    return Defect.replacing(
        GenerationRules.class,
        new GenerationRules() {
          @Override
          public int steps(Situation before, PrOutRequest order, UnitState after) {
            return which.is(before, order, after) ? steps : super.steps(before, order, after);
          }
        },
        name,
        requirement,
        sentence);
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
