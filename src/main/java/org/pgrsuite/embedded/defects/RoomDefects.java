package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationKey;

/** Units that read ALLOCATION LENGTH wrongly, or whose answers have less room than they need. */
final class RoomDefects {
  private RoomDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrInAction action : PrInAction.values()) {
      defects.addAll(lengths(action));
    }
    for (PrInAction action : List.of(PrInAction.READ_RESERVATION, PrInAction.READ_FULL_STATUS)) {
      defects.add(
          room(
              action,
              requirement(action),
              "rounded",
              "rounded down to a multiple of eight, beyond the header",
              length -> length > 8 ? length / 8 * 8 : length));
    }
    for (int most : new int[] {2, 3, 8, 16, 31}) {
      defects.add(keys(most));
      defects.add(statuses(most));
    }
    return defects;
  }

  private static List<Defect> lengths(PrInAction action) {
    return List.of(
        room(
            action,
            action == PrInAction.REPORT_CAPABILITIES ? "IN-15" : requirement(action),
            "byte-8-alone",
            "of 256 bytes and more from byte 8 alone",
            length -> length & 0xFF),
        room(
            action,
            "IN-09",
            "signed",
            "of 32768 bytes and more as a negative number",
            length -> length > 0x7FFF ? 0 : length),
        room(
            action,
            requirement(action),
            "swapped",
            "with its low byte first",
            length -> (length & 0xFF) << 8 | length >> 8),
        Answers.cut(
            action,
            Slip.word(action) + "-refuses-the-greatest-room",
            "IN-09",
            action.title() + " with ALLOCATION LENGTH 65535 is refused.",
            (answer, length) ->
                length == 0xFFFF
                    ? Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB)
                    : Answers.first(answer, length)));
  }

  private static String requirement(PrInAction action) {
    return switch (action) {
      case READ_KEYS -> "IN-09";
      case READ_RESERVATION -> "IN-13";
      case REPORT_CAPABILITIES -> "IN-21";
      case READ_FULL_STATUS -> "IN-29";
    };
  }

  private static Defect room(
      PrInAction action, String requirement, String name, String sentence, IntUnaryOperator taken) {
    return Answers.cut(
        action,
        Slip.word(action) + "-reads-its-room-" + name,
        requirement,
        action.title() + " reads an ALLOCATION LENGTH " + sentence + ".",
        (answer, length) -> Answers.first(answer, taken.applyAsInt(length)));
  }

  private static Defect keys(int most) {
    return Defect.replacing(
        AnswerRules.class,
        new AnswerRules() {
          @Override
          public List<ReservationKey> listedKeys(Situation situation) {
            return super.listedKeys(situation).stream().limit(most).toList();
          }
        },
        "read-keys-lists-%d-at-most".formatted(most),
        most < 4 ? "IN-02" : "REG-16",
        "READ KEYS lists no more than %d keys.".formatted(most));
  }

  private static Defect statuses(int most) {
    return Defect.replacing(
        AnswerRules.class,
        new AnswerRules() {
          @Override
          public Bytes fullStatus(Situation situation) {
            return super.fullStatus(
                new Situation(
                    situation.unit(),
                    situation
                        .state()
                        .withRegistrations(
                            situation.state().registrations().stream().limit(most).toList()),
                    situation.sender()));
          }
        },
        "full-status-lists-%d-at-most".formatted(most),
        most < 4 ? "IN-23" : "REG-16",
        "READ FULL STATUS has no more than %d descriptors.".formatted(most));
  }
}
