package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/**
 * PREEMPT or PREEMPT AND ABORT: what is wrong of one may be wrong of the other. Of the latter
 * PAB-01 says that it changes whatever PREEMPT changes.
 *
 * @param action which of them
 */
record Preempting(PrOutAction action) {
  /** What is wrong of the one, and the same of the other. */
  static List<Defect> both(Function<Preempting, List<Defect>> wrong) {
    return Stream.of(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT)
        .map(Preempting::new)
        .map(wrong)
        .flatMap(List::stream)
        .toList();
  }

  /** A defect of this service action; {@code requirement} is that of PREEMPT. */
  Defect slip(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, Ruling> instead) {
    return Slip.of(
        name(name),
        of(requirement),
        sentence(sentence),
        act -> act.is(action) && when.test(act),
        instead);
  }

  /** A defect that has an effect although this service action is refused. */
  Defect leak(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, UnitState> effect) {
    return Slip.leaking(
        name(name),
        of(requirement),
        sentence(sentence),
        act -> act.is(action) && when.test(act),
        effect);
  }

  /** It is carried out although it should be refused. */
  Defect carriedOut(String name, String requirement, String sentence, Predicate<Act> when) {
    return slip(
        name,
        requirement,
        sentence + " is carried out.",
        act -> act.isRefused() && when.test(act),
        PreemptCase::carriedOut);
  }

  /** Families of wrong unit attentions. */
  Telling telling(String name, String sentence, String requirement, Predicate<Act> when) {
    return new Telling(
        name(name), sentence(sentence), of(requirement), act -> act.is(action) && when.test(act));
  }

  private String name(String rest) {
    return Slip.word(action) + "-" + rest;
  }

  private String sentence(String rest) {
    return action.title() + " " + rest;
  }

  private String of(String requirement) {
    return action == PrOutAction.PREEMPT ? requirement : "PAB-01";
  }
}
