package org.pgrsuite.embedded.defects;

import static org.pgrsuite.embedded.defects.Refusing.Wrong.CDB;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.CONFLICT;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.GOOD;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.LENGTH;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.LIST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.MoveRules;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.SenseKey;

/** Units that do not refuse REGISTER AND MOVE as they should, because of who sends it. */
final class MoveRefusalDefects {
  private static final AdditionalSense NOT_READY_CAUSE = new AdditionalSense(0x08, 0x00);

  private MoveRefusalDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(strangers());
    defects.addAll(others());
    defects.addAll(keys());
    defects.addAll(allRegistrants());
    defects.addAll(nothingReserved());
    return defects;
  }

  /** Moves that should be refused in this case. */
  static Refusing move(String event, String sentence, String requirement, Predicate<Act> when) {
    return new Refusing(
        "move-" + event,
        "REGISTER AND MOVE " + sentence,
        requirement,
        act -> act.is(PrOutAction.REGISTER_AND_MOVE) && when.test(act));
  }

  private static List<Defect> strangers() {
    Refusing reserved =
        move(
            "by-a-stranger",
            "of an initiator that is not registered",
            "MOVE-06",
            act -> act.byStranger() && !act.foundNothing());
    Refusing unreserved =
        move(
            "by-a-stranger-of-nothing",
            "of an initiator that is not registered, while nothing is reserved,",
            "MOVE-06",
            act -> act.byStranger() && act.foundNothing());
    List<Defect> defects = new ArrayList<>(reserved.wrongly(GOOD, LIST));
    defects.addAll(unreserved.wrongly(GOOD, LIST));
    defects.add(
        Slip.of(
            "move-by-a-stranger-of-nothing-is-not-ready",
            "MOVE-06",
            "REGISTER AND MOVE of an initiator that is not registered is NOT READY if nothing is"
                + " reserved.",
            act -> act.is(PrOutAction.REGISTER_AND_MOVE) && act.byStranger() && act.foundNothing(),
            act -> Refusal.checkCondition(SenseKey.NOT_READY, NOT_READY_CAUSE)));
    defects.add(reserved.leaking("registers-it", "the sender is registered", Act::rekeyed));
    defects.add(
        reserved.leaking(
            "takes-the-reservation",
            "the reservation is gone",
            act -> act.before().state().withoutReservation()));
    return defects;
  }

  private static List<Defect> others() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      if (!type.isAllRegistrants()) {
        Refusing other =
            move(
                "by-a-registrant-of-" + Slip.word(type),
                "of a registrant that does not hold the %s reservation".formatted(type.title()),
                "MOVE-07",
                act -> act.byOtherRegistrant() && act.found(type));
        defects.addAll(other.wrongly(GOOD, CDB));
      }
    }
    defects.add(
        MoveDefects.moving(
            "registrant-moves-what-another-holds",
            "MOVE-07",
            "Any registrant moves the reservation.",
            new MoveRules() {
              @Override
              public Optional<Refusal> reservation(Situation situation) {
                return situation.isRegistered() && isOfOneHolder(situation)
                    ? Optional.empty()
                    : super.reservation(situation);
              }
            }));
    defects.add(
        move(
                "by-a-registrant",
                "of a registrant that does not hold the reservation",
                "MOVE-07",
                Act::byOtherRegistrant)
            .leaking("changes-its-key", "its key is changed", Act::rekeyed));
    return defects;
  }

  private static boolean isOfOneHolder(Situation situation) {
    return situation
        .state()
        .reservation()
        .filter(held -> !held.type().isAllRegistrants())
        .isPresent();
  }

  private static List<Defect> keys() {
    List<Defect> defects = new ArrayList<>();
    defects.add(quoted("move-ignores-the-key", "whatever key is quoted", (own, quoted) -> true));
    defects.add(
        quoted(
            "move-takes-key-zero",
            "with key zero",
            (own, quoted) -> quoted.isZero() || own.equals(quoted)));
    defects.addAll(
        move(
                "with-a-wrong-key",
                "with another key than the holder's",
                "MOVE-08",
                act -> act.byHolder() && !act.order().key().equals(own(act)))
            .wrongly(GOOD, LIST));
    return defects;
  }

  private static ReservationKey own(Act act) {
    return act.before().own().map(Registration::key).orElse(ReservationKey.ZERO);
  }

  private interface KeyMatch {
    boolean isMatch(ReservationKey own, ReservationKey quoted);
  }

  private static Defect quoted(String name, String how, KeyMatch match) {
    ParameterRules wrong =
        new ParameterRules() {
          @Override
          public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
            boolean passes =
                request.isMove()
                    && situation
                        .own()
                        .filter(own -> match.isMatch(own.key(), request.key()))
                        .isPresent();
            return passes ? Optional.empty() : super.ownKey(situation, request);
          }
        };
    return Defect.replacing(
        ParameterRules.class, wrong, name, "MOVE-08", "The holder moves " + how + ".");
  }

  private static List<Defect> allRegistrants() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      if (type.isAllRegistrants()) {
        defects.addAll(
            move(
                    "of-" + Slip.word(type),
                    "under %s".formatted(type.title()),
                    "MOVE-09",
                    act -> act.found(type) && !act.byStranger())
                .wrongly(GOOD, CDB, LIST));
        defects.add(
            MoveDefects.moving(
                "move-of-" + Slip.word(type) + "-is-done",
                "MOVE-09",
                "A %s reservation is moved.".formatted(type.title()),
                allowed(
                    situation ->
                        situation
                            .state()
                            .reservation()
                            .map(Reservation::type)
                            .filter(type::equals)
                            .isPresent())));
      }
    }
    return defects;
  }

  private static MoveRules allowed(Predicate<Situation> when) {
    return new MoveRules() {
      @Override
      public Optional<Refusal> reservation(Situation situation) {
        return when.test(situation) ? Optional.empty() : super.reservation(situation);
      }
    };
  }

  private static List<Defect> nothingReserved() {
    Refusing nothing =
        move(
            "of-nothing",
            "of a registrant while nothing is reserved",
            "MOVE-10",
            act -> act.foundNothing() && !act.byStranger());
    List<Defect> defects = new ArrayList<>(nothing.wrongly(GOOD, CONFLICT, LIST, LENGTH));
    defects.add(
        nothing.leaking(
            "changes-the-key-of-the-sender", "the sender has the new key", Act::rekeyed));
    return defects;
  }
}
