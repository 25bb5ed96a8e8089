package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.PrInAction;

/**
 * Units whose full status is wrong in a reserved field, or in a descriptor of the third or later.
 */
final class FullStatusFieldDefects {
  private static final int HEADER = 8;

  private FullStatusFieldDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>(fields());
    defects.addAll(holders());
    return defects;
  }

  private static Defect descriptor(String name, String sentence, int offset, int value) {
    return Answers.changed(
        PrInAction.READ_FULL_STATUS,
        name,
        "IN-23",
        sentence,
        (situation, right) ->
            right.length() > HEADER + 24
                ? Answers.with(right, HEADER + offset, right.u8(HEADER + offset) | value)
                : right);
  }

  private static List<Defect> fields() {
    return List.of(
        descriptor(
            "full-status-has-something-in-byte-8",
            "A descriptor of READ FULL STATUS has something in its reserved byte 8.",
            8,
            0x5A),
        descriptor(
            "full-status-has-something-in-byte-12",
            "A descriptor of READ FULL STATUS has a reserved bit of byte 12 set.",
            12,
            0x80),
        descriptor(
            "full-status-has-something-in-byte-14",
            "A descriptor of READ FULL STATUS has something in its reserved byte 14.",
            14,
            0x5A),
        descriptor(
            "full-status-has-something-in-byte-17",
            "A descriptor of READ FULL STATUS has something in its reserved byte 17.",
            17,
            0x5A),
        Answers.changed(
            PrInAction.READ_FULL_STATUS,
            "full-status-generation-is-zero-with-registrations",
            "IN-23",
            "PRGENERATION of READ FULL STATUS is zero where somebody is registered.",
            (situation, right) ->
                right.length() > HEADER
                    ? new BytesBuilder(right.length()).bytes(0, right).u32(0, 0).build()
                    : right));
  }

  private static List<Defect> holders() {
    return List.of(
        Answers.by(
            "full-status-marks-all-sessions-of-the-holder",
            "IN-24",
            "READ FULL STATUS marks every session with the name of the holder.",
            new AnswerRules() {
              @Override
              public boolean isReportedAsHolder(Situation situation, Registration each) {
                return super.isReportedAsHolder(situation, each)
                    || holder(situation)
                        .filter(
                            holder ->
                                holder.nexus().initiator().isNamed(each.nexus().initiator().name()))
                        .isPresent();
              }
            }),
        Answers.by(
            "full-status-says-the-first-target-port",
            "IN-27",
            "READ FULL STATUS reports target port 1 for every registration.",
            new AnswerRules() {
              @Override
              public int reportedTargetPort(NexusId nexus) {
                return 1;
              }
            }),
        Answers.by(
            "full-status-marks-late-registrants-not",
            "IN-25",
            "READ FULL STATUS marks the first two holders of an All Registrants reservation.",
            new AnswerRules() {
              @Override
              public boolean isReportedAsHolder(Situation situation, Registration each) {
                return super.isReportedAsHolder(situation, each)
                    && situation.state().registrations().indexOf(each) < 2;
              }
            }));
  }

  private static Optional<Registration> holder(Situation situation) {
    return situation
        .state()
        .reservation()
        .filter(held -> !held.type().isAllRegistrants())
        .map(Reservation::reservedBy)
        .flatMap(situation::registrationOf);
  }
}
