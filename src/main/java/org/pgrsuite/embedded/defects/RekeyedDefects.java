package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** Units that lose track of who has changed its key. */
final class RekeyedDefects {
  private static final Predicate<Act> HOLDER =
      act -> KeyChangeDefects.isChange(act) && act.byHolder();

  private RekeyedDefects() {}

  static List<Defect> list() {
    return Stream.of(ofHolder(), ofMaker(), untold()).flatMap(List::stream).toList();
  }

  private static List<Defect> ofHolder() {
    return List.of(
        of(
            "rekeyed-holder-unregisters-and-leaves-its-reservation",
            "UNR-02",
            "The reservation of a holder that has changed its key stays when it unregisters.",
            act -> act.unregisters() && act.byHolder() && act.foundOneHolder(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        of(
            "rekeyed-holder-unregisters-and-nobody-is-told",
            "UNR-04",
            "A Registrants Only holder that has changed its key unregisters, and nobody is told.",
            act -> act.unregisters() && act.byHolder(),
            act -> act.telling(List.of())),
        of(
            "rekeyed-holder-releases-and-nobody-is-told",
            "REL-03",
            "A holder that has changed its key releases, and nobody is told.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds(),
            act -> act.telling(List.of())),
        of(
            "rekeyed-holder-reserves-again-in-vain",
            "RES-04",
            "A holder that has changed its key is refused when it reserves again.",
            act -> act.is(PrOutAction.RESERVE) && act.succeeds() && !act.foundNothing(),
            act -> Refusal.CONFLICT),
        of(
            "rekeyed-holder-clears-and-leaves-its-reservation",
            "CLR-01",
            "The reservation of a holder that has changed its key stays when it clears.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds() && !act.foundNothing(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))));
  }

  private static List<Defect> ofMaker() {
    return List.of(
        of(
            "rekeyed-maker-unregisters-and-ends-what-all-hold",
            "UNR-06",
            "An All Registrants reservation ends when who made it has changed its key and unregisters.",
            act -> act.unregisters() && act.byMaker() && act.foundAllRegistrants(),
            act -> act.leaving(UnitState::withoutReservation)),
        of(
            "rekeyed-maker-releases-in-vain",
            "REL-01",
            "Who made an All Registrants reservation and has changed its key releases it in vain.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds() && act.foundAllRegistrants(),
            Act::nothing));
  }

  private static List<Defect> untold() {
    return List.of(
        untold("clear", "CLR-04", "CLEAR", act -> act.is(PrOutAction.CLEAR)),
        untold("unregistering", "UNR-04", "Unregistering", Act::unregisters),
        untold(
            "release-of-all-holders",
            "REL-04",
            "RELEASE of an All Registrants reservation",
            act -> act.is(PrOutAction.RELEASE) && act.foundAllRegistrants()));
  }

  private static Defect untold(
      String event, String requirement, String sentence, Predicate<Act> when) {
    return Marked.untold(
        event + "-tells-nobody-who-has-changed-its-key",
        requirement,
        sentence + " tells nobody who has changed its key.",
        KeyChangeDefects::isChange,
        when);
  }

  private static Defect of(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, Ruling> instead) {
    BiPredicate<Marked, Act> byOne = (marked, act) -> marked.isSenderOf(act) && when.test(act);
    return Marked.defect(name, requirement, sentence, HOLDER, byOne, instead);
  }
}
