package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.PrInAction;

/** Units whose full status has other registrations than there are, or other lengths. */
final class FullStatusDefects {
  private FullStatusDefects() {}

  static List<Defect> list() {
    return lists();
  }

  static Defect answer(String name, String requirement, String sentence, Answers.Change change) {
    return Answers.changed(PrInAction.READ_FULL_STATUS, name, requirement, sentence, change);
  }

  private interface Choice {
    List<Registration> of(Situation situation, List<Registration> right);
  }

  private static Defect listing(String name, String sentence, Choice choice) {
    return Answers.by(
        name,
        "IN-23",
        sentence,
        new AnswerRules() {
          @Override
          public List<Registration> reportedRegistrations(Situation situation) {
            return choice.of(situation, super.reportedRegistrations(situation));
          }
        });
  }

  private static List<Defect> lists() {
    return List.of(
        answer(
            "read-full-status-returns-a-blank-descriptor",
            "IN-22",
            "READ FULL STATUS returns a descriptor of zeros while nobody is registered.",
            (situation, right) ->
                right.length() > 8
                    ? right
                    : Answers.withLength(new BytesBuilder(32).bytes(0, right).build(), 24)),
        answer(
            "read-full-status-announces-a-descriptor-of-nobody",
            "IN-22",
            "READ FULL STATUS announces 24 bytes that do not come while nobody is registered.",
            (situation, right) -> right.length() > 8 ? right : Answers.withLength(right, 24)),
        listing(
            "read-full-status-tells-of-the-sender",
            "READ FULL STATUS reports a registrant its own registration only.",
            (situation, right) ->
                situation.isRegistered()
                    ? right.stream().filter(each -> situation.isSender(each.nexus())).toList()
                    : right),
        listing(
            "read-full-status-leaves-the-last-out",
            "READ FULL STATUS leaves out the last registration.",
            (situation, right) -> right.isEmpty() ? right : right.subList(0, right.size() - 1)),
        listing(
            "read-full-status-tells-registrants-only",
            "READ FULL STATUS reports nothing to an initiator that is not registered.",
            (situation, right) -> situation.isRegistered() ? right : List.of()),
        listing(
            "read-full-status-merges-equal-keys",
            "READ FULL STATUS has one descriptor for all that have the same key.",
            (situation, right) -> {
              List<Registration> first = new ArrayList<>();
              right.stream()
                  .filter(each -> first.stream().noneMatch(other -> other.key().equals(each.key())))
                  .forEach(first::add);
              return first;
            }),
        answer(
            "read-full-status-counts-the-header",
            "IN-23",
            "ADDITIONAL LENGTH of READ FULL STATUS counts the header, too.",
            (situation, right) -> Answers.withLength(right, right.u32(4) + 8)),
        answer(
            "read-full-status-counts-descriptors-without-transportid",
            "IN-23",
            "ADDITIONAL LENGTH of READ FULL STATUS counts 24 bytes a registration.",
            (situation, right) ->
                Answers.withLength(right, 24L * situation.state().registrations().size())),
        answer(
            "read-full-status-descriptor-length-zero",
            "IN-23",
            "ADDITIONAL DESCRIPTOR LENGTH of READ FULL STATUS is 0.",
            (situation, right) ->
                right.length() < 32
                    ? right
                    : new BytesBuilder(right.length()).bytes(0, right).u32(28, 0).build()));
  }
}
