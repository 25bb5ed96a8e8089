package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;

/** Units that tell whoever was registered when the reservation was made, not whoever is now. */
final class CameAndLeftDefects {
  private CameAndLeftDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(
        of("release-of-all-holders", "REL-04", "RELEASE", CameAndLeftDefects::releasesForAll));
    defects.addAll(of("release", "REL-03", "RELEASE", act -> isDone(act, PrOutAction.RELEASE)));
    defects.addAll(of("clear", "CLR-04", "CLEAR", act -> isDone(act, PrOutAction.CLEAR)));
    defects.addAll(of("unregistering", "UNR-04", "Unregistering", Act::unregisters));
    return defects;
  }

  private static List<Defect> of(
      String event, String requirement, String sentence, Predicate<Act> when) {
    return List.of(
        defect(
            event + "-tells-nobody-who-came-later",
            requirement,
            sentence + " tells nobody who registered after the reservation was made.",
            (who, act) ->
                when.test(act)
                    ? act.telling(
                        act.notices().stream()
                            .filter(each -> !who.late().contains(each.receiver()))
                            .toList())
                    : act.right()),
        defect(
            event + "-tells-who-has-left",
            requirement,
            sentence + " tells who has unregistered since the reservation was made, too.",
            (who, act) ->
                when.test(act) && !act.notices().isEmpty()
                    ? act.tellingAlso(gone(who, act), code(act))
                    : act.right()),
        defect(
            event + "-tells-nobody-behind-a-free-entry",
            requirement,
            sentence + " tells nobody once a registrant has unregistered.",
            (who, act) ->
                when.test(act) && !gone(who, act).isEmpty()
                    ? act.telling(List.of())
                    : act.right()));
  }

  private record Whereabouts(Set<NexusId> late, Set<NexusId> left) {
    Whereabouts() {
      this(ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
    }

    void note(Act act) {
      if (!act.succeeds()) {
        return;
      }
      if (act.after().reservation().isEmpty()) {
        late.clear();
        left.clear();
      } else if (act.registers() && act.byStranger()) {
        late.add(act.before().sender());
      }
      if (act.unregisters()) {
        left.add(act.before().sender());
      }
    }
  }

  private static Defect defect(
      String name,
      String requirement,
      String sentence,
      BiFunction<Whereabouts, Act, Ruling> ruling) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Map<LogicalUnit, Whereabouts> known = new ConcurrentHashMap<>();
          return Slip.withRuling(
              rules,
              (request, act) -> {
                Whereabouts who = known.computeIfAbsent(request.unit(), any -> new Whereabouts());
                Ruling ruled = ruling.apply(who, act);
                who.note(act);
                return ruled;
              });
        });
  }

  private static List<NexusId> gone(Whereabouts who, Act act) {
    return who.left().stream().filter(each -> act.before().registrationOf(each).isEmpty()).toList();
  }

  private static AdditionalSense code(Act act) {
    return act.notices().get(0).code();
  }

  private static boolean releasesForAll(Act act) {
    return isDone(act, PrOutAction.RELEASE) && act.foundAllRegistrants();
  }

  private static boolean isDone(Act act, PrOutAction action) {
    return act.is(action) && act.succeeds();
  }
}
