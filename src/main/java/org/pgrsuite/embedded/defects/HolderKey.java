package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.PreemptionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/**
 * Units that copy the key of the holder into the reservation, and never look at the registration
 * again.
 */
final class HolderKey {
  private HolderKey() {}

  static List<Defect> list() {
    return List.of(
        Defect.replacing(
            AnswerRules.class,
            new Reported(),
            "read-reservation-keeps-the-old-key",
            "REG-08",
            "READ RESERVATION reports the key that the holder had when it reserved."),
        Defect.replacing(
            ParameterRules.class,
            new Wanted(),
            "release-wants-the-old-key",
            "REG-08",
            "RELEASE wants the key that the holder had when it reserved."),
        Defect.replacing(
            ParameterRules.class,
            new StillTaken(),
            "old-key-of-the-holder-is-still-taken",
            "REG-09",
            "The key that the holder had when it reserved is still taken from it."),
        Defect.replacing(
            PreemptionRules.class,
            new StillPreempted(),
            "old-key-of-the-holder-is-still-preempted",
            "REG-09",
            "PREEMPT of the key that the holder had when it reserved preempts the holder."));
  }

  private static boolean isOld(Situation situation, ReservationKey key) {
    return situation.state().reservation().filter(held -> held.madeWith().equals(key)).isPresent();
  }

  private static final class Reported extends AnswerRules {
    @Override
    public ReservationKey reservationKey(Situation situation, Reservation held) {
      return held.type().isAllRegistrants() ? ReservationKey.ZERO : held.madeWith();
    }
  }

  private static final class Wanted extends ParameterRules {
    @Override
    public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
      return request.action() == PrOutAction.RELEASE && situation.isHolder()
          ? Refusal.when(!isOld(situation, request.key()), Refusal.CONFLICT)
          : super.ownKey(situation, request);
    }
  }

  private static final class StillTaken extends ParameterRules {
    @Override
    public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
      return situation.isHolder() && isOld(situation, request.key())
          ? Optional.empty()
          : super.ownKey(situation, request);
    }
  }

  private static final class StillPreempted extends PreemptionRules {
    @Override
    public boolean takesReservation(Situation situation, ReservationKey named) {
      return isOld(situation, named) || super.takesReservation(situation, named);
    }

    @Override
    protected boolean isNamed(
        Situation situation, Registration registration, ReservationKey named) {
      boolean holder =
          situation
              .state()
              .reservation()
              .filter(held -> held.reservedBy().equals(registration.nexus()))
              .isPresent();
      return holder && isOld(situation, named) || super.isNamed(situation, registration, named);
    }
  }
}
