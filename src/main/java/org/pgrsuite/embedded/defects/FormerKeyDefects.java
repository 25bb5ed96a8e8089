package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/** Units that take the key that an initiator had before it was preempted or unregistered. */
final class FormerKeyDefects {
  private FormerKeyDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action :
        List.of(
            PrOutAction.RESERVE,
            PrOutAction.RELEASE,
            PrOutAction.CLEAR,
            PrOutAction.PREEMPT,
            PrOutAction.PREEMPT_AND_ABORT,
            PrOutAction.REGISTER)) {
      defects.add(taken(action, true, "PRE-29"));
      defects.add(taken(action, false, "UNR-11"));
    }
    return defects;
  }

  private static Defect taken(PrOutAction action, boolean preempted, String requirement) {
    String who = preempted ? "was preempted" : "unregistered";
    return new Defect(
        "%s-takes-the-key-of-who-%s".formatted(Slip.word(action), who.replace(' ', '-')),
        requirement,
        "%s takes the key that an initiator had before it %s.".formatted(action.title(), who),
        rules -> remembering(rules, action, preempted));
  }

  private static Rules remembering(Rules rules, PrOutAction action, boolean preempted) {
    Map<NexusId, ReservationKey> former = new ConcurrentHashMap<>();
    return Slip.withRuling(
            rules,
            (request, act) -> {
              if (act.is(PrOutAction.CLEAR) && act.succeeds()) {
                former.clear();
              } else if (act.succeeds()
                  && preempted == act.is(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT)) {
                act.lost().forEach(each -> former.put(each.nexus(), each.key()));
              }
              return act.right();
            })
        .with(
            ParameterRules.class,
            new ParameterRules() {
              @Override
              public Optional<Refusal> key(Situation situation, PrOutRequest request) {
                boolean taken =
                    request.action() == action
                        && !situation.isRegistered()
                        && Optional.ofNullable(former.get(situation.sender()))
                            .filter(request.key()::equals)
                            .isPresent();
                return taken ? Optional.empty() : super.key(situation, request);
              }
            });
  }
}
