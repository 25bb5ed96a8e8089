package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.spc.PrOutAction;

/** Units that look at TAS in some cases only, or abort before they have checked everything. */
final class AbortEndingDefects {
  private AbortEndingDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (Where where : Where.values()) {
      defects.add(ending("untold-" + where.word, where, "With TAS 0 nobody is told", Untold::new));
      defects.add(
          ending(
              "unanswered-" + where.word, where, "With TAS 1 commands have no answer", Mute::new));
    }
    defects.addAll(refused());
    return defects;
  }

  /** In which case. */
  private enum Where {
    REGISTRANT("a registrant is a victim", PreemptCase::ofRegistrants),
    NOTHING_RESERVED("nothing is reserved", Act::foundNothing),
    KEY_ZERO("key 0x0 is named", PreemptCase::namesZero);

    private final String word = Slip.word(this);
    private final String sentence;
    private final Predicate<Act> when;

    Where(String sentence, Predicate<Act> when) {
      this.sentence = sentence;
      this.when = when;
    }
  }

  /** Makes rules that are wrong while something is so. */
  private interface Wrong {
    EventRules during(AtomicBoolean now);
  }

  private static Defect ending(String name, Where where, String sentence, Wrong wrong) {
    return new Defect(
        "aborted-and-" + name,
        "PAB-03",
        "%s of what PREEMPT AND ABORT aborts where %s.".formatted(sentence, where.sentence),
        rules -> {
          AtomicBoolean now = new AtomicBoolean();
          return Slip.withRuling(
                  rules,
                  (request, act) -> {
                    now.set(act.is(PrOutAction.PREEMPT_AND_ABORT) && where.when.test(act));
                    return act.right();
                  })
              .with(EventRules.class, wrong.during(now));
        });
  }

  private static final class Untold extends EventRules {
    private final AtomicBoolean now;

    Untold(AtomicBoolean now) {
      this.now = now;
    }

    @Override
    protected boolean isToldWhenAborted(LogicalUnit unit) {
      return !now.get() && super.isToldWhenAborted(unit);
    }
  }

  private static final class Mute extends EventRules {
    private final AtomicBoolean now;

    Mute(AtomicBoolean now) {
      this.now = now;
    }

    @Override
    protected boolean isAnsweredWhenAborted(LogicalUnit unit) {
      return !now.get() && super.isAnsweredWhenAborted(unit);
    }
  }

  private static Defect abortsIn(String name, String sentence, Predicate<Act> when) {
    return Slip.leaking(
        "refused-preempt-and-abort-" + name + "-aborts",
        "PAB-08",
        "PREEMPT AND ABORT %s is refused, and aborts.".formatted(sentence),
        act -> act.is(PrOutAction.PREEMPT_AND_ABORT) && when.test(act),
        act -> {
          Aborting.others(act)
              .forEach(each -> act.before().rules().events().preempted(act.before().unit(), each));
          return act.before().state();
        });
  }

  private static boolean conflicts(Act act) {
    return act.right().equals(Refusal.CONFLICT);
  }

  private static List<Defect> refused() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(faulty());
    defects.addAll(wrongKeys());
    return defects;
  }

  private static List<Defect> faulty() {
    return List.of(
        abortsIn(
            "for-its-type",
            "with a wrong TYPE",
            act -> !conflicts(act) && PreemptCase.namesNoType(act)),
        abortsIn(
            "for-its-scope",
            "with another SCOPE",
            act -> !conflicts(act) && act.order().scope() != 0),
        abortsIn(
            "of-key-zero",
            "of key 0x0 under a type with one holder",
            act -> !conflicts(act) && PreemptCase.namesZero(act)),
        abortsIn("for-spec-i-pt", "with SPEC_I_PT", act -> act.order().specifiesInitiatorPorts()),
        abortsIn(
            "for-its-length",
            "with a wrong PARAMETER LIST LENGTH",
            act -> act.order().listLength() != 24));
  }

  private static boolean namesNobody(Act act) {
    return conflicts(act)
        && act.before().isRegistered()
        && !PreemptCase.namesZero(act)
        && !PreemptCase.namesSomebody(act);
  }

  private static boolean quotesWrongly(Act act) {
    return conflicts(act) && OwnKey.isMisquoted(act);
  }

  private static List<Defect> wrongKeys() {
    return List.of(
        abortsIn(
            "of-nobody-under-all-registrants",
            "of a key that nobody has under an All Registrants type",
            act -> namesNobody(act) && act.foundAllRegistrants()),
        abortsIn(
            "of-nobody-while-nothing-is-reserved",
            "of a key that nobody has, while nothing is reserved,",
            act -> namesNobody(act) && act.foundNothing()),
        abortsIn(
            "of-nobody-by-the-holder",
            "of a key that nobody has by the holder",
            act -> namesNobody(act) && act.foundOneHolder() && act.byMaker()),
        abortsIn(
            "with-a-wrong-key-of-a-registrant",
            "of a registrant with a wrong key",
            act -> quotesWrongly(act) && PreemptCase.ofRegistrants(act)),
        abortsIn(
            "with-a-wrong-key-of-all-holders",
            "of key 0x0 with a wrong key",
            act -> quotesWrongly(act) && act.foundAllRegistrants()),
        abortsIn(
            "with-a-wrong-key-while-nothing-is-reserved",
            "with a wrong key, while nothing is reserved,",
            act -> quotesWrongly(act) && act.foundNothing()),
        abortsIn(
            "by-a-stranger-while-nothing-is-reserved",
            "of who is not registered, while nothing is reserved,",
            act -> conflicts(act) && act.byStranger() && act.foundNothing()),
        abortsIn(
            "by-a-stranger-under-all-registrants",
            "of who is not registered under an All Registrants type",
            act -> conflicts(act) && act.byStranger() && act.foundAllRegistrants()));
  }
}
