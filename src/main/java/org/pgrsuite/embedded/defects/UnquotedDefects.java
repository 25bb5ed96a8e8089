package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** Units that do not look at the key that a registrant quotes, under one kind of reservation. */
final class UnquotedDefects {
  private static final Predicate<Situation> HOLDER = UnquotedDefects::isMaker;
  private static final Predicate<Situation> REGISTRANT = HOLDER.negate();

  private UnquotedDefects() {}

  static List<Defect> list() {
    return Stream.of(toChange(), toUnregister(), toClear(), toRelease(), toReserve(), ofTheMaker())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Defect> toChange() {
    return List.of(
        unchecked(
            "register-of-the-holder-takes-any-key",
            "REG-05",
            "The holder of a reservation changes its key whatever it quotes.",
            (situation, request) -> changes(request) && isReserved(situation, HOLDER)),
        unchecked(
            "register-of-the-holder-takes-key-zero",
            "REG-06",
            "The holder of a reservation changes its key and quotes none.",
            (situation, request) ->
                changes(request) && isReserved(situation, HOLDER) && request.key().isZero()),
        unchecked(
            "register-of-one-of-all-holders-takes-any-key",
            "REG-05",
            "Under the All Registrants types keys are changed whatever is quoted.",
            (situation, request) -> changes(request) && isForAll(situation)),
        unchecked(
            "register-of-the-same-key-takes-any-key",
            "REG-05",
            "Who registers the key that it has may quote any key.",
            (situation, request) -> changes(request) && asksForOwn(situation, request)),
        unchecked(
            "register-of-the-same-key-takes-key-zero",
            "REG-06",
            "Who registers the key that it has need not quote it.",
            (situation, request) ->
                changes(request) && asksForOwn(situation, request) && request.key().isZero()));
  }

  private static List<Defect> toUnregister() {
    return List.of(
        unchecked(
            "holder-unregisters-with-any-key",
            "UNR-10",
            "The holder of a reservation unregisters whatever it quotes.",
            (situation, request) -> unregisters(request) && isReserved(situation, HOLDER)),
        unchecked(
            "holder-unregisters-with-key-zero",
            "UNR-10",
            "The holder of a reservation unregisters and quotes no key.",
            (situation, request) ->
                unregisters(request) && isReserved(situation, HOLDER) && request.key().isZero()),
        unchecked(
            "registrant-unregisters-with-any-key-while-reserved",
            "UNR-10",
            "A registrant unregisters under the reservation of another one whatever it quotes.",
            (situation, request) ->
                unregisters(request)
                    && isReserved(situation, REGISTRANT)
                    && !isOf(situation, Set.of(0x1))));
  }

  private static List<Defect> toClear() {
    return List.of(
        unchecked(
            "clear-of-the-holder-takes-any-key",
            "CLR-06",
            "CLEAR of the holder is taken whatever key is quoted.",
            (situation, request) ->
                request.action() == PrOutAction.CLEAR && isReserved(situation, HOLDER)),
        unchecked(
            "clear-of-one-of-all-holders-takes-any-key",
            "CLR-06",
            "CLEAR is taken under the All Registrants types whatever key is quoted.",
            (situation, request) -> request.action() == PrOutAction.CLEAR && isForAll(situation)),
        unchecked(
            "clear-of-a-registrant-takes-any-key-but-the-holders",
            "CLR-06",
            "CLEAR of a registrant is taken under the reservation of another one, unless it quotes the holder's key.",
            (situation, request) ->
                request.action() == PrOutAction.CLEAR
                    && isReserved(situation, REGISTRANT)
                    && !isForAll(situation)
                    && !quotesMaker(situation, request)));
  }

  private static List<Defect> toRelease() {
    return List.of(
        release("all-holders-release-with-any-key", "REL-11", HOLDER.or(REGISTRANT), 0x7, 0x8),
        release("shared-holder-releases-with-any-key", "REL-11", HOLDER, 0x5, 0x6),
        release("exclusive-holder-releases-with-any-key", "REL-11", HOLDER, 0x3),
        release("registrant-releases-with-any-key-while-shared", "REL-12", REGISTRANT, 0x5, 0x6));
  }

  private static Defect release(
      String name, String requirement, Predicate<Situation> who, Integer... types) {
    return unchecked(
        name,
        requirement,
        "RELEASE of %s with type %s is taken whatever key is quoted."
            .formatted(
                who == REGISTRANT ? "a registrant" : "a holder", ReleasedAsDefects.codes(types)),
        (situation, request) ->
            request.action() == PrOutAction.RELEASE
                && isReserved(situation, who)
                && isOf(situation, Set.of(types)));
  }

  private static List<Defect> toReserve() {
    return List.of(
        unchecked(
            "reserve-again-of-another-holder-takes-any-key",
            "RES-03",
            "RESERVE of what another one has made for all registrants is taken whatever key is quoted.",
            (situation, request) ->
                request.action() == PrOutAction.RESERVE
                    && isForAll(situation)
                    && isReserved(situation, REGISTRANT)),
        unchecked(
            "reserve-again-of-a-shared-holder-takes-any-key",
            "RES-03",
            "RESERVE of a Registrants Only holder is taken whatever key is quoted.",
            (situation, request) ->
                request.action() == PrOutAction.RESERVE
                    && isReserved(situation, HOLDER)
                    && isOf(situation, Set.of(0x5, 0x6))));
  }

  private static List<Defect> ofTheMaker() {
    return Stream.of(
            PrOutAction.REGISTER, PrOutAction.RESERVE, PrOutAction.RELEASE, PrOutAction.CLEAR)
        .map(
            action ->
                unchecked(
                    Slip.word(action) + "-takes-the-key-of-who-reserved-for-all",
                    "GEN-15",
                    action.title()
                        + " takes the key of the one that reserved from all registrants, if they all hold.",
                    (situation, request) ->
                        request.action() == action
                            && isForAll(situation)
                            && quotesMaker(situation, request)))
        .toList();
  }

  private interface Case {
    boolean is(Situation situation, PrOutRequest request);
  }

  private static Defect unchecked(String name, String requirement, String sentence, Case which) {
    return Defect.replacing(
        ParameterRules.class,
        new ParameterRules() {
          @Override
          public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
            return situation.isRegistered() && which.is(situation, request)
                ? Optional.empty()
                : super.ownKey(situation, request);
          }
        },
        name,
        requirement,
        sentence);
  }

  private static boolean changes(PrOutRequest request) {
    return request.action() == PrOutAction.REGISTER && !request.serviceActionKey().isZero();
  }

  private static boolean unregisters(PrOutRequest request) {
    return request.action() == PrOutAction.REGISTER && request.serviceActionKey().isZero();
  }

  private static boolean asksForOwn(Situation situation, PrOutRequest request) {
    return situation.own().filter(own -> own.key().equals(request.serviceActionKey())).isPresent();
  }

  private static boolean isReserved(Situation situation, Predicate<Situation> who) {
    return situation.state().reservation().isPresent() && who.test(situation);
  }

  private static boolean isForAll(Situation situation) {
    return isOf(situation, Set.of(0x7, 0x8));
  }

  private static boolean isOf(Situation situation, Set<Integer> types) {
    return situation
        .state()
        .reservation()
        .map(Reservation::type)
        .map(ReservationType::code)
        .filter(types::contains)
        .isPresent();
  }

  private static boolean isMaker(Situation situation) {
    return situation
        .state()
        .reservation()
        .filter(held -> situation.isSender(held.reservedBy()))
        .isPresent();
  }

  private static boolean quotesMaker(Situation situation, PrOutRequest request) {
    ReservationKey maker =
        situation
            .state()
            .reservation()
            .flatMap(held -> situation.registrationOf(held.reservedBy()))
            .map(Registration::key)
            .orElse(ReservationKey.ZERO);
    return request.key().equals(maker);
  }
}
