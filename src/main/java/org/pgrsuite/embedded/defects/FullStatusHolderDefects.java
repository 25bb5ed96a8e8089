package org.pgrsuite.embedded.defects;

import java.util.List;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.FullStatusData;

/** Units whose full status marks the wrong ones as holder, or with the wrong type. */
final class FullStatusHolderDefects {
  private FullStatusHolderDefects() {}

  static List<Defect> list() {
    return holders();
  }

  private interface Holder {
    boolean is(Situation situation, Registration registration, boolean right);
  }

  private static Defect holding(String name, String requirement, String sentence, Holder holder) {
    return Answers.by(
        name,
        requirement,
        sentence,
        new AnswerRules() {
          @Override
          public boolean isReportedAsHolder(Situation situation, Registration registration) {
            return holder.is(
                situation, registration, super.isReportedAsHolder(situation, registration));
          }
        });
  }

  private static boolean isShared(Situation situation) {
    return situation
        .state()
        .reservation()
        .filter(held -> held.type().isAllRegistrants())
        .isPresent();
  }

  private static boolean isMaker(Situation situation, Registration registration) {
    return situation
        .state()
        .reservation()
        .map(Reservation::reservedBy)
        .filter(registration.nexus()::equals)
        .isPresent();
  }

  /** A descriptor in which flags, byte 12, and byte 13 are others. */
  private static Defect marking(String name, String requirement, String sentence, int byte13) {
    return Answers.by(
        name,
        requirement,
        sentence,
        new AnswerRules() {
          @Override
          public FullStatusData.Registration descriptor(
              Situation situation, Registration registration) {
            FullStatusData.Registration right = super.descriptor(situation, registration);
            int type = right.type() << byte13;
            return new FullStatusData.Registration(
                right.key(),
                right.allTargetPorts(),
                right.holder(),
                type >>> 4,
                type & 0x0F,
                right.relativeTargetPort(),
                right.transportId());
          }
        });
  }

  private static List<Defect> holders() {
    return List.of(
        marking(
            "read-full-status-swaps-scope-and-type",
            "IN-24",
            "READ FULL STATUS has the type where the scope belongs.",
            4),
        marking(
            "read-full-status-without-type",
            "IN-24",
            "READ FULL STATUS reports the holder without the type.",
            8),
        holding(
            "read-full-status-marks-nobody",
            "IN-24",
            "READ FULL STATUS does not mark the holder.",
            (situation, registration, right) -> right && isShared(situation)),
        holding(
            "read-full-status-marks-everybody",
            "IN-24",
            "READ FULL STATUS marks every registrant as holder.",
            (situation, registration, right) -> situation.state().reservation().isPresent()),
        holding(
            "read-full-status-marks-the-others",
            "IN-24",
            "READ FULL STATUS marks everybody but the holder.",
            (situation, registration, right) ->
                isShared(situation)
                    ? right
                    : situation.state().reservation().isPresent() && !right),
        holding(
            "read-full-status-marks-the-maker-only",
            "IN-25",
            "READ FULL STATUS marks who made an All Registrants reservation only.",
            (situation, registration, right) ->
                isShared(situation) ? isMaker(situation, registration) : right),
        holding(
            "read-full-status-marks-nobody-where-all-hold",
            "IN-25",
            "READ FULL STATUS marks nobody under an All Registrants reservation.",
            (situation, registration, right) -> right && !isShared(situation)),
        holding(
            "read-full-status-does-not-mark-the-maker",
            "IN-25",
            "READ FULL STATUS marks everybody but who made an All Registrants reservation.",
            (situation, registration, right) ->
                isShared(situation) ? !isMaker(situation, registration) : right),
        FullStatusDefects.answer(
            "read-full-status-marks-holders-of-nothing",
            "IN-26",
            "READ FULL STATUS marks the first registrant as holder while nothing is reserved.",
            (situation, right) ->
                right.length() > 20 && situation.state().reservation().isEmpty()
                    ? Answers.with(right, 20, right.u8(20) | 1)
                    : right));
  }
}
