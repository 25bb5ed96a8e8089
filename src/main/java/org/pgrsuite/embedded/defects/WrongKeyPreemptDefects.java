package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.spc.ReservationType;

/** Units that do not look at the keys of a preempt, but only of whom, or under what, it is. */
final class WrongKeyPreemptDefects {
  private final Preempting by;

  private WrongKeyPreemptDefects(Preempting by) {
    this.by = by;
  }

  static List<Defect> list() {
    return Preempting.both(by -> new WrongKeyPreemptDefects(by).all());
  }

  private List<Defect> all() {
    return Stream.of(ofRegistrants(), ofStrangers(), ofNobody()).flatMap(List::stream).toList();
  }

  private List<Defect> ofRegistrants() {
    return List.of(
        by.carriedOut(
            "of-a-registrant-by-the-holder-takes-any-key",
            "PRE-24",
            "of a registrant by the holder with a wrong key",
            act ->
                OwnKey.isMisquoted(act)
                    && act.byMaker()
                    && PreemptCase.ofRegistrants(act)
                    && PreemptCase.namesSomebody(act)),
        by.carriedOut(
            "of-itself-by-the-holder-takes-any-key",
            "PRE-24",
            "of the holder's own key with a wrong key",
            act -> OwnKey.isMisquoted(act) && PreemptCase.ofItself(act)),
        by.carriedOut(
            "of-a-registrant-by-a-registrant-takes-any-key",
            "PRE-24",
            "of a registrant by another one with a wrong key",
            act ->
                OwnKey.isMisquoted(act)
                    && !act.byMaker()
                    && PreemptCase.ofRegistrants(act)
                    && PreemptCase.namesSomebody(act)),
        by.carriedOut(
            "of-one-of-all-holders-takes-any-key",
            "PRE-24",
            "of one of all registrants that hold with a wrong key",
            act ->
                OwnKey.isMisquoted(act)
                    && act.foundAllRegistrants()
                    && PreemptCase.namesSomebody(act)),
        by.carriedOut(
            "of-all-holders-takes-key-zero",
            "PRE-24",
            "of all registrants that hold with key zero as the own",
            act ->
                OwnKey.isMisquoted(act)
                    && act.foundAllRegistrants()
                    && act.order().key().isZero()
                    && PreemptCase.namesZero(act)),
        by.carriedOut(
            "of-the-holder-of-a-registrants-only-type-takes-any-key",
            "PRE-24",
            "of the holder of a Registrants Only type with a wrong key",
            act ->
                OwnKey.isMisquoted(act)
                    && PreemptCase.ofTheHolder(act)
                    && act.reservation().type().isRegistrantsOnly()));
  }

  private List<Defect> ofStrangers() {
    return List.of(
        by.carriedOut(
            "of-all-holders-by-a-stranger-is-done",
            "PRE-25",
            "of key zero under an All Registrants type, of who is not registered,",
            act -> act.byStranger() && act.foundAllRegistrants() && PreemptCase.namesZero(act)),
        by.carriedOut(
            "of-a-registrant-by-a-stranger-is-done",
            "PRE-25",
            "of a registrant, of who is not registered,",
            act ->
                act.byStranger()
                    && PreemptCase.ofRegistrants(act)
                    && PreemptCase.namesSomebody(act)),
        by.carriedOut(
            "by-a-stranger-with-the-key-of-a-registrant-is-done",
            "PRE-25",
            "of the holder, of who is not registered and quotes the key of a registrant,",
            act ->
                PreemptCase.quotesAnothersKey(act)
                    && PreemptCase.ofTheHolder(act)
                    && !PreemptCase.ofTheKeyQuoted(act)),
        by.slip(
            "of-nobody-by-a-stranger-is-good",
            "PRE-25",
            "of a key that nobody has, of who is not registered, is GOOD.",
            act ->
                act.isRefused()
                    && act.byStranger()
                    && !PreemptCase.namesZero(act)
                    && !PreemptCase.namesSomebody(act),
            Act::nothing));
  }

  private List<Defect> ofNobody() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type :
        List.of(
            ReservationType.EXCLUSIVE_ACCESS,
            ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY,
            ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY)) {
      defects.add(
          nobody(
              "of-nobody-by-the-holder-of-" + Slip.word(type) + "-is-good",
              "PRE-09",
              "by the holder of " + Slip.a(type) + " reservation",
              act -> act.found(type) && act.byMaker()));
    }
    defects.add(
        nobody(
            "of-nobody-by-who-reserved-for-all-is-good",
            "PRE-16",
            "by who made the reservation of all registrants",
            act -> act.foundAllRegistrants() && act.byMaker()));
    defects.add(
        nobody(
            "of-nobody-by-the-only-registrant-is-good",
            "PRE-10",
            "by the only registrant",
            act -> act.before().state().registrations().size() == 1));
    return defects;
  }

  private Defect nobody(String name, String requirement, String who, Predicate<Act> when) {
    return by.slip(
        name,
        requirement,
        "of a key that nobody has " + who + " is GOOD.",
        act ->
            act.isRefused()
                && act.before().isRegistered()
                && !OwnKey.isMisquoted(act)
                && !PreemptCase.namesZero(act)
                && !PreemptCase.namesSomebody(act)
                && when.test(act),
        Act::nothing);
  }
}
