package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.spc.AdditionalSense;

/**
 * Families of wrong unit attentions, for one event each.
 *
 * @param event what happens, as the beginning of names
 * @param sentence the same as the beginning of sentences
 * @param requirement what says who is to be told
 * @param when whether it happens
 */
record Telling(String event, String sentence, String requirement, Predicate<Act> when) {
  private enum Told {
    RESERVATIONS_PREEMPTED(AdditionalSense.RESERVATIONS_PREEMPTED),
    RESERVATIONS_RELEASED(AdditionalSense.RESERVATIONS_RELEASED),
    REGISTRATIONS_PREEMPTED(AdditionalSense.REGISTRATIONS_PREEMPTED);

    private final AdditionalSense code;

    Told(AdditionalSense code) {
      this.code = code;
    }

    String title() {
      return name().replace('_', ' ');
    }
  }

  /** Whoever should be told this is not, or not alone, or told something else. */
  List<Defect> wrongly(AdditionalSense right) {
    List<Defect> defects = new ArrayList<>();
    defects.add(defect("nobody-is-told", "tells nobody", act -> act.telling(without(act, right))));
    defects.add(
        defect(
            "the-sender-is-told",
            "tells the sender, too",
            act -> act.tellingAlso(List.of(act.before().sender()), right)));
    defects.add(
        defect(
            "strangers-are-told",
            "tells initiators that are not registered, too",
            act -> act.tellingAlso(act.strangers(), right)));
    for (Told told : Told.values()) {
      if (!told.code.equals(right)) {
        defects.add(
            defect(
                "told-as-" + Slip.word(told),
                "is told as " + told.title(),
                act -> act.telling(recoded(act, right, told.code))));
      }
    }
    return defects;
  }

  /** Of several that should be told this only the first is. */
  Defect onlyOne(AdditionalSense right) {
    return defect(
        "only-one-is-told",
        "tells only one of several",
        act -> {
          List<Notice> notices = without(act, right);
          List<Notice> first =
              act.notices().stream().filter(each -> each.code().equals(right)).limit(1).toList();
          notices.addAll(first);
          return act.telling(notices);
        });
  }

  /** Somebody is told where nobody should be. */
  List<Defect> needlessly() {
    List<Defect> defects = new ArrayList<>();
    for (Told told : Told.values()) {
      defects.add(
          defect(
              "registrants-are-told-" + Slip.word(told),
              "tells the other registrants " + told.title(),
              act -> act.tellingAlso(act.remainingOthers(), told.code)));
    }
    defects.add(
        defect(
            "the-sender-is-told",
            "tells the sender RESERVATIONS RELEASED",
            act ->
                act.tellingAlso(
                    List.of(act.before().sender()), AdditionalSense.RESERVATIONS_RELEASED)));
    defects.add(
        defect(
            "strangers-are-told",
            "tells initiators that are not registered RESERVATIONS RELEASED",
            act -> act.tellingAlso(act.strangers(), AdditionalSense.RESERVATIONS_RELEASED)));
    return defects;
  }

  private Defect defect(String what, String how, Function<Act, Ruling> instead) {
    return Slip.of(
        event + "-" + what,
        requirement,
        sentence + " " + how + ".",
        act -> act.succeeds() && when.test(act),
        instead);
  }

  private static List<Notice> without(Act act, AdditionalSense code) {
    return new ArrayList<>(
        act.notices().stream().filter(each -> !each.code().equals(code)).toList());
  }

  private static List<Notice> recoded(Act act, AdditionalSense from, AdditionalSense to) {
    return act.notices().stream()
        .map(each -> each.code().equals(from) ? new Notice(each.receiver(), to) : each)
        .toList();
  }
}
