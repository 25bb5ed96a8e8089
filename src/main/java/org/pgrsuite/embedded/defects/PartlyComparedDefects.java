package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.PreemptionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/** Units that compare only a part of a key, in one place. */
final class PartlyComparedDefects {
  /** A part of a key. */
  private enum Half {
    UPPER("upper four bytes", value -> value >>> 32),
    LOWER("lower four bytes", value -> value & 0xFFFF_FFFFL),
    FIRST_BYTE_LEFT_OUT("last seven bytes", value -> value & 0x00FF_FFFF_FFFF_FFFFL),
    LAST_BYTE_LEFT_OUT("first seven bytes", value -> value >>> 8);

    private final String title;
    private final LongUnaryOperator part;

    Half(String title, LongUnaryOperator part) {
      this.title = title;
      this.part = part;
    }

    boolean isSame(ReservationKey one, ReservationKey other) {
      return part.applyAsLong(one.value()) == part.applyAsLong(other.value());
    }
  }

  private PartlyComparedDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (Half half : Half.values()) {
      defects.add(preempting(half));
      for (PrOutAction action : KeyCheck.ACTIONS) {
        defects.add(quoting(action, half));
      }
    }
    return defects;
  }

  private static Defect preempting(Half half) {
    return Defect.replacing(
        PreemptionRules.class,
        new PreemptionRules() {
          @Override
          protected boolean isNamed(
              Situation situation, Registration registration, ReservationKey named) {
            return half.isSame(registration.key(), named);
          }
        },
        "preempting-compares-the-" + Slip.word(half) + "-alone",
        "PRE-09",
        "PREEMPT removes every registration whose key agrees in the %s.".formatted(half.title));
  }

  /** The own key is taken for right if a part of it is. */
  private static Defect quoting(PrOutAction action, Half half) {
    return new Defect(
        "%s-compares-the-%s-alone".formatted(Slip.word(action), Slip.word(half)),
        KeyCheck.requirement(action),
        "%s takes a key whose %s are right.".formatted(action.title(), half.title),
        rules ->
            Slip.withRuling(
                rules,
                (request, act) ->
                    act.is(action) && isPartlyRight(act, half)
                        ? OutActions.standard()
                            .find(action)
                            .orElseThrow()
                            .decide(rekeyed(act), act.order())
                        : act.right()));
  }

  private static boolean isPartlyRight(Act act, Half half) {
    return act.right().equals(Refusal.CONFLICT)
        && act.before()
            .own()
            .map(Registration::key)
            .filter(own -> !own.equals(act.order().key()))
            .filter(own -> half.isSame(own, act.order().key()))
            .isPresent();
  }

  /** The situation as it would be with the key that was quoted. */
  private static Situation rekeyed(Act act) {
    return new Situation(
        act.before().unit(), act.withOwnKey(act.order().key()), act.before().sender());
  }
}
