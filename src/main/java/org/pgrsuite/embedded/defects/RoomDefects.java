package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.RequestSense;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationKey;

/** Units that read ALLOCATION LENGTH wrongly, or whose answers have less room than they need. */
final class RoomDefects {
  private RoomDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrInAction action : PrInAction.values()) {
      defects.add(
          room(action, "byte-8-alone", "of 256 bytes and more from byte 8 alone", n -> n & 0xFF));
      defects.add(
          room(
              action,
              "signed",
              "of 32768 bytes and more as a negative number",
              n -> n > 0x7FFF ? 0 : n));
      defects.add(
          room(action, "swapped", "with its low byte first", n -> (n & 0xFF) << 8 | n >> 8));
      defects.add(
          Answers.cut(
              action,
              Slip.word(action) + "-refuses-the-greatest-room",
              requirement(action),
              action.title() + " with ALLOCATION LENGTH 65535 is refused.",
              (answer, length) ->
                  length == 0xFFFF
                      ? Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB)
                      : Answers.first(answer, length)));
      defects.add(
          room(
              action,
              "rounded",
              "rounded down to a multiple of eight, beyond the header",
              n -> n > 8 ? n / 8 * 8 : n));
    }
    for (int most : new int[] {2, 3, 8, 16, 31}) {
      defects.add(keys(most));
      defects.add(statuses(most));
    }
    defects.addAll(sense());
    return defects;
  }

  private static String requirement(PrInAction action) {
    return switch (action) {
      case READ_KEYS -> "IN-09";
      case READ_RESERVATION -> "IN-13";
      case REPORT_CAPABILITIES -> "IN-15";
      case READ_FULL_STATUS -> "IN-29";
    };
  }

  private static Defect room(
      PrInAction action, String name, String sentence, IntUnaryOperator taken) {
    return Answers.cut(
        action,
        Slip.word(action) + "-reads-its-room-" + name,
        requirement(action),
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

  private static Defect sensing(
      String name, String requirement, String sentence, RequestSense wrong) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules ->
            rules.with(
                CommandSet.class, rules.commands().with(OperationCode.REQUEST_SENSE, wrong)));
  }

  private static List<Defect> sense() {
    return List.of(
        sensing(
            "request-sense-with-desc-returns-fixed-format",
            "UA-04",
            "REQUEST SENSE with DESC returns sense data in fixed format.",
            new RequestSense() {
              @Override
              public Outcome execute(Request request) {
                byte[] cdb = request.cdb().toArray();
                cdb[1] = 0;
                return super.execute(
                    new Request(
                        request.unit(), request.nexus(), Bytes.copyOf(cdb), request.dataOut()));
              }
            }),
        sensing(
            "request-sense-with-desc-clears-and-says-nothing",
            "UA-04",
            "REQUEST SENSE with DESC returns NO SENSE and clears the pending unit attention.",
            new RequestSense() {
              @Override
              public Outcome execute(Request request) {
                if (request.cdb().bit(1, 0x01)) {
                  request.nexus().attentions().clear();
                }
                return super.execute(request);
              }
            }));
  }
}
