package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrOutAction;

/** Units to which a registrant is a lesser one because of what it was before, or how it came. */
final class LesserRegistrantDefects {
  private static final String WHO = "Who registers again after ";

  private LesserRegistrantDefects() {}

  static List<Defect> list() {
    return List.of(
        fenced(
            "victim-that-is-back-has-no-rights",
            "FEN-03",
            "Who was preempted has the rights of an initiator that is not registered for ever.",
            Mark.PREEMPTED),
        fenced(
            "who-unregistered-and-is-back-has-no-rights",
            "REG-12",
            "Who unregistered has the rights of an initiator that is not registered for ever.",
            Mark.UNREGISTERED),
        fenced(
            "listed-registrant-has-no-rights",
            "SIP-01",
            "Whom another one registered has no rights until it registers itself.",
            Mark.LISTED),
        fenced(
            "who-changed-its-key-has-no-rights",
            "GEN-01",
            "A registrant that changed its key has the rights of one that is not registered.",
            Mark.REKEYED),
        untold(
            "returned-registrant-is-told-nothing",
            "PRE-30",
            WHO + "it was preempted is told nothing.",
            Mark.RETURNED),
        untold(
            "listed-registrant-is-told-nothing",
            "SIP-01",
            "Whom another one registered is told nothing.",
            Mark.LISTED),
        untold(
            "rekeyed-registrant-is-told-nothing",
            "REL-03",
            "Who changed its key is told nothing.",
            Mark.REKEYED),
        unlisted(
            "returned-registrant-is-not-listed",
            "REG-01",
            WHO + "unregistering or a PREEMPT is not listed.",
            Mark.RETURNED),
        unfound(
            "returned-registrant-is-not-preempted",
            "PRE-06",
            WHO + "it was preempted is not found by PREEMPT.",
            Mark.RETURNED),
        unfound(
            "rekeyed-registrant-is-preempted-by-its-old-key-only",
            "REG-08",
            "Who changed its key is not found by PREEMPT of the new one.",
            Mark.REKEYED));
  }

  private static Defect fenced(String name, String requirement, String sentence, Mark mark) {
    return Past.misleading(
        name,
        requirement,
        sentence,
        (rules, past) -> rules.with(AccessRules.class, new Fenced(past, mark)));
  }

  private static Defect unfound(String name, String requirement, String sentence, Mark mark) {
    return Past.defect(
        name,
        requirement,
        sentence,
        (past, act) ->
            act.is(PrOutAction.PREEMPT)
                && act.succeeds()
                && act.lost().stream()
                    .anyMatch(each -> past.has(act.before().unit(), each.nexus(), mark)),
        act -> Refusal.CONFLICT);
  }

  private static Defect untold(String name, String requirement, String sentence, Mark mark) {
    return Past.misleading(
        name,
        requirement,
        sentence,
        (rules, past) ->
            rules.with(
                AttentionRules.class,
                new AttentionRules() {
                  @Override
                  public void tell(LogicalUnit unit, Notice notice) {
                    if (!past.has(unit, notice.receiver(), mark)) {
                      super.tell(unit, notice);
                    }
                  }
                }));
  }

  private static Defect unlisted(String name, String requirement, String sentence, Mark mark) {
    return Past.misleading(
        name,
        requirement,
        sentence,
        (rules, past) ->
            rules.with(
                AnswerRules.class,
                new AnswerRules() {
                  @Override
                  public Bytes keys(Situation situation) {
                    return super.keys(
                        without(situation, each -> past.has(situation.unit(), each.nexus(), mark)));
                  }
                }));
  }

  private static Situation without(Situation situation, Predicate<Registration> whom) {
    return new Situation(
        situation.unit(), Registered.only(situation.state(), whom.negate()), situation.sender());
  }

  /** Decides access as if whoever has a mark were not registered. */
  private static final class Fenced extends AccessRules {
    private final Past past;
    private final Mark mark;

    Fenced(Past past, Mark mark) {
      this.past = past;
      this.mark = mark;
    }

    @Override
    public boolean isAllowed(Situation situation, Bytes cdb) {
      boolean fenced =
          past.has(situation, mark)
              && !situation
                  .state()
                  .reservation()
                  .filter(held -> situation.isSender(held.reservedBy()))
                  .isPresent();
      return super.isAllowed(
          fenced ? without(situation, each -> situation.isSender(each.nexus())) : situation, cdb);
    }
  }
}
