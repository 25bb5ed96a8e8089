package org.pgrsuite.embedded.defects;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.spc.PrOutAction;

/** Initiators that have once done something, and are remembered for it until the next CLEAR. */
final class Marked {
  private final Set<NexusId> nexuses = ConcurrentHashMap.newKeySet();

  private Marked() {}

  /** Whether this one has. */
  boolean is(NexusId nexus) {
    return nexuses.contains(nexus);
  }

  /** Whether the sender has. */
  boolean isSenderOf(Act act) {
    return is(act.before().sender());
  }

  /**
   * A defect in one service action that shows only because of them.
   *
   * @param by what they have done
   */
  static Defect defect(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> by,
      BiPredicate<Marked, Act> when,
      Function<Act, Ruling> instead) {
    return ruling(
        name,
        requirement,
        sentence,
        by,
        (marked, act) -> when.test(marked, act) ? instead.apply(act) : act.right());
  }

  /** A unit that does not tell them of something. */
  static Defect untold(
      String name, String requirement, String sentence, Predicate<Act> by, Predicate<Act> event) {
    return ruling(
        name,
        requirement,
        sentence,
        by,
        (marked, act) ->
            act.succeeds() && event.test(act)
                ? act.telling(
                    act.notices().stream().filter(each -> !marked.is(each.receiver())).toList())
                : act.right());
  }

  /**
   * A defect of any kind.
   *
   * @param wrong makes rules that ask who has
   */
  static Defect misleading(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> by,
      BiFunction<Rules, Marked, Rules> wrong) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Marked marked = new Marked();
          return wrong.apply(marked.noting(rules, by, (any, act) -> act.right()), marked);
        });
  }

  private static Defect ruling(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> by,
      BiFunction<Marked, Act, Ruling> ruling) {
    return new Defect(name, requirement, sentence, rules -> new Marked().noting(rules, by, ruling));
  }

  private Rules noting(Rules rules, Predicate<Act> by, BiFunction<Marked, Act, Ruling> ruling) {
    return Slip.withRuling(
        rules,
        (request, act) -> {
          Ruling ruled = ruling.apply(this, act);
          if (act.succeeds() && act.is(PrOutAction.CLEAR)) {
            nexuses.clear();
          } else if (act.succeeds() && by.test(act)) {
            nexuses.add(act.before().sender());
          }
          return ruled;
        });
  }
}
