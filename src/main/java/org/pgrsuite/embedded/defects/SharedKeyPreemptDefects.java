package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationType;

/**
 * Units on which a shared key that is preempted goes wrong as soon as more than that is special.
 */
final class SharedKeyPreemptDefects {
  private final Preempting by;

  private SharedKeyPreemptDefects(Preempting by) {
    this.by = by;
  }

  static List<Defect> list() {
    return Preempting.both(by -> new SharedKeyPreemptDefects(by).all());
  }

  private List<Defect> all() {
    return Stream.of(ofTheHolder(), newTypes(), ofItself(), ofTheSendersKey(), ofAll())
        .flatMap(List::stream)
        .toList();
  }

  private static boolean takesFromItsLike(Act act) {
    return act.succeeds() && PreemptCase.ofTheHolder(act) && PreemptCase.ofTheKeyQuoted(act);
  }

  private static Ruling tellingTheHolderAlone(Act act) {
    return act.telling(
        act.notices().stream()
            .filter(each -> each.receiver().equals(act.reservation().reservedBy()))
            .toList());
  }

  private List<Defect> ofTheHolder() {
    Predicate<Act> three = act -> takesFromItsLike(act) && act.lost().size() > 1;
    return List.of(
        by.slip(
            "of-the-holder-by-its-like-leaves-a-third",
            "PRE-22",
            "of the holder by a registrant with the same key leaves a third one that has it.",
            three,
            act ->
                act.leaving(
                    state ->
                        PreemptCase.restored(act, state, each -> !PreemptCase.isMaker(act, each)))),
        by.slip(
            "of-the-holder-by-its-like-does-not-tell-a-third",
            "PRE-22",
            "of the holder by a registrant with the same key tells the holder alone.",
            three,
            SharedKeyPreemptDefects::tellingTheHolderAlone));
  }

  private List<Defect> newTypes() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      if (type == ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY) {
        continue;
      }
      Predicate<Act> made =
          act -> takesFromItsLike(act) && act.changesType() && PreemptCase.type(act) == type;
      String sentence = "of the holder by a registrant with the same key as " + type.title() + " ";
      defects.add(
          by.slip(
              "of-the-holder-by-its-like-as-" + Slip.word(type) + "-keeps-the-type",
              "PRE-22",
              sentence + "keeps the type.",
              made,
              act ->
                  act.leaving(state -> state.withReservation(act.made(act.reservation().type())))));
      defects.add(
          by.slip(
              "of-the-holder-by-its-like-as-" + Slip.word(type) + "-tells-no-bystander",
              "PRE-22",
              sentence + "tells no bystander.",
              made,
              SharedKeyPreemptDefects::tellingTheHolderAlone));
    }
    return defects;
  }

  private List<Defect> ofItself() {
    Predicate<Act> retyped =
        act ->
            act.succeeds()
                && PreemptCase.ofItself(act)
                && act.changesType()
                && !act.lost().isEmpty();
    String sentence = "of the holder's own key with another type ";
    return List.of(
        by.slip(
            "of-itself-as-another-type-tells-victims-of-a-release",
            "PRE-17",
            sentence + "tells who lost that key RESERVATIONS RELEASED instead.",
            retyped,
            act -> act.telling(act.notices().stream().map(this::released).toList())),
        by.slip(
            "of-itself-as-another-type-tells-victims-twice",
            "PRE-17",
            sentence + "tells who lost that key RESERVATIONS RELEASED, too.",
            retyped,
            act ->
                act.tellingAlso(
                    act.lost().stream().map(Registration::nexus).toList(),
                    AdditionalSense.RESERVATIONS_RELEASED)),
        by.slip(
            "of-itself-as-another-type-leaves-others-with-its-key",
            "PRE-17",
            sentence + "leaves others that have it.",
            retyped,
            act -> act.leaving(state -> PreemptCase.restored(act, state, each -> true))));
  }

  private Notice released(Notice notice) {
    return new Notice(notice.receiver(), AdditionalSense.RESERVATIONS_RELEASED);
  }

  private List<Defect> ofTheSendersKey() {
    String all = "under an All Registrants type";
    String none = "while nothing is reserved";
    return List.of(
        sendersKey("of-all-holders", "does-nothing", all, Act::foundAllRegistrants, Act::nothing),
        sendersKey("of-nothing", "does-nothing", none, Act::foundNothing, Act::nothing),
        sendersKey(
            "of-all-holders",
            "removes-the-sender-alone",
            all,
            Act::foundAllRegistrants,
            act ->
                act.leaving(
                    state ->
                        PreemptCase.restored(
                            act, state, each -> !act.before().isSender(each.nexus())))),
        sendersKey("of-all-holders", "reserves", all, Act::foundAllRegistrants, this::reserving),
        sendersKey("of-nothing", "reserves", none, Act::foundNothing, this::reserving));
  }

  private Ruling reserving(Act act) {
    return act.leaving(state -> state.withReservation(act.made(PreemptCase.type(act))));
  }

  private Defect sendersKey(
      String name, String what, String where, Predicate<Act> when, Function<Act, Ruling> instead) {
    return by.slip(
        name + "-by-their-like-" + what,
        "PRE-23",
        "of a key that the sender shares, %s, %s.".formatted(where, what.replace('-', ' ')),
        act -> when.test(act) && PreemptCase.ofTheSendersKey(act),
        instead);
  }

  private static boolean loseOneKey(Act act) {
    return act.succeeds()
        && act.lost().size() > 1
        && act.lost().stream().map(Registration::key).distinct().count() == 1;
  }

  private List<Defect> ofAll() {
    return List.of(
        by.slip(
            "of-key-zero-removes-one-of-two-equal-keys",
            "PRE-13",
            "of key 0x0 leaves the second of two holders that share a key.",
            act -> PreemptCase.namesZero(act) && loseOneKey(act),
            act ->
                act.leaving(
                    state ->
                        PreemptCase.restored(act, state, each -> each.equals(act.lost().get(1))))),
        by.slip(
            "of-key-zero-tells-one-of-two-equal-keys",
            "PRE-13",
            "of key 0x0 tells only the first of two holders that share a key.",
            act -> PreemptCase.namesZero(act) && loseOneKey(act),
            act -> act.telling(act.notices().subList(0, 1))),
        by.slip(
            "of-equal-keys-of-all-holders-of-exclusive-access-reserves",
            "PRE-14",
            "of two holders of Exclusive Access All Registrants makes the reservation that it names.",
            act ->
                act.found(ReservationType.EXCLUSIVE_ACCESS_ALL_REGISTRANTS)
                    && !PreemptCase.namesZero(act)
                    && loseOneKey(act),
            this::reserving),
        by.slip(
            "of-the-own-key-under-exclusive-access-registrants-only-releases",
            "PRE-19",
            "of the own key under Exclusive Access Registrants Only ends the reservation.",
            act ->
                act.succeeds()
                    && act.found(ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY)
                    && PreemptCase.ofRegistrants(act)
                    && PreemptCase.ofTheKeyQuoted(act),
            act -> act.leaving(UnitState::withoutReservation)));
  }
}
