package org.pgrsuite.embedded.defects;

import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.PrInAction;

/** Defects in what PERSISTENT RESERVE IN returns. */
final class Answers {
  private Answers() {}

  /** What is returned instead of the right answer. */
  interface Change {
    Bytes of(Situation situation, Bytes right);
  }

  /** What is sent of an answer instead of its first bytes. */
  interface Cut {
    Outcome of(Bytes answer, int allocationLength);
  }

  /** A unit that answers by these rules. */
  static Defect by(String name, String requirement, String sentence, AnswerRules wrong) {
    return Defect.replacing(AnswerRules.class, wrong, name, requirement, sentence);
  }

  /** A unit that returns something else for a service action. */
  static Defect changed(
      PrInAction action, String name, String requirement, String sentence, Change change) {
    return by(name, requirement, sentence, changing(action, change));
  }

  /** A unit that sets a byte of an answer, if it is that long. */
  static Defect set(
      PrInAction action, String name, String requirement, String sentence, int offset, int value) {
    return changed(
        action,
        name,
        requirement,
        sentence,
        (situation, right) -> right.length() > offset ? with(right, offset, value) : right);
  }

  /** The same bytes but for one. */
  static Bytes with(Bytes right, int offset, int value) {
    return new BytesBuilder(right.length()).bytes(0, right).u8(offset, value).build();
  }

  /** The same with another ADDITIONAL LENGTH. */
  static Bytes withLength(Bytes right, long length) {
    return new BytesBuilder(right.length()).bytes(0, right).u32(4, length).build();
  }

  /** A unit that treats the allocation length of a service action wrongly. */
  static Defect cut(PrInAction action, String name, String requirement, String sentence, Cut cut) {
    return Defect.replacing(
        AnswerRules.class,
        new AnswerRules() {
          @Override
          public Outcome limited(
              UnitOptions options, PrInAction asked, Bytes answer, int allocationLength) {
            return asked == action
                ? cut.of(answer, allocationLength)
                : super.limited(options, asked, answer, allocationLength);
          }
        },
        name,
        requirement,
        sentence);
  }

  /** As many bytes as the allocation length allows. */
  static Outcome first(Bytes answer, int allocationLength) {
    return Reply.data(answer.first(allocationLength));
  }

  private static AnswerRules changing(PrInAction action, Change change) {
    return new AnswerRules() {
      private Bytes changed(PrInAction asked, Situation situation, Bytes right) {
        return asked == action ? change.of(situation, right) : right;
      }

      @Override
      public Bytes keys(Situation situation) {
        return changed(PrInAction.READ_KEYS, situation, super.keys(situation));
      }

      @Override
      public Bytes reservation(Situation situation) {
        return changed(PrInAction.READ_RESERVATION, situation, super.reservation(situation));
      }

      @Override
      public Bytes fullStatus(Situation situation) {
        return changed(PrInAction.READ_FULL_STATUS, situation, super.fullStatus(situation));
      }

      @Override
      public Bytes capabilities(Situation situation) {
        return changed(PrInAction.REPORT_CAPABILITIES, situation, super.capabilities(situation));
      }
    };
  }
}
