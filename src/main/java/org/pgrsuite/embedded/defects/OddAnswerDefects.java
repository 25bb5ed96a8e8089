package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.InActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrIn;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.TransferRules;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrInAction;

/**
 * Units that answer PERSISTENT RESERVE IN wrongly for little room, or take actions that do not
 * exist for some.
 */
final class OddAnswerDefects {
  private static final int HEADER = 8;

  private OddAnswerDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(room());
    defects.addAll(residuals());
    defects.addAll(reserved());
    return defects;
  }

  private static List<Defect> room() {
    List<Defect> defects = new ArrayList<>();
    for (PrInAction action : List.of(PrInAction.READ_RESERVATION, PrInAction.READ_FULL_STATUS)) {
      defects.add(
          Answers.cut(
              action,
              Slip.word(action) + "-sends-its-header-into-less-room",
              "IN-08",
              action.title() + " returns its header where there is room for less.",
              (answer, length) ->
                  Answers.first(answer, length > 0 && length < HEADER ? HEADER : length)));
      defects.add(
          Answers.cut(
              action,
              Slip.word(action) + "-blames-the-list-for-little-room",
              "IN-08",
              action.title() + " with little room ends with INVALID FIELD IN PARAMETER LIST.",
              (answer, length) ->
                  length > 0 && length < HEADER
                      ? Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)
                      : Answers.first(answer, length)));
    }
    defects.add(
        Answers.cut(
            PrInAction.READ_RESERVATION,
            "read-reservation-cut-behind-its-header-sends-the-header",
            "IN-13",
            "READ RESERVATION with room for 9 to 15 bytes sends its header alone.",
            (answer, length) ->
                Answers.first(answer, length > HEADER && length < 16 ? HEADER : length)));
    defects.add(
        Answers.cut(
            PrInAction.REPORT_CAPABILITIES,
            "capabilities-need-room-for-eight",
            "IN-21",
            "REPORT CAPABILITIES with room for 7 bytes sends nothing.",
            (answer, length) -> Answers.first(answer, length == 7 ? 0 : length)));
    return defects;
  }

  private static List<Defect> residuals() {
    List<Defect> defects = new ArrayList<>();
    defects.add(
        Defect.replacing(
            TransferRules.class,
            new TransferRules() {
              @Override
              public int residual(Command command, Reply reply) {
                return is(command, PrInAction.READ_FULL_STATUS)
                    ? 0
                    : super.residual(command, reply);
              }
            },
            "read-full-status-reports-no-residual",
            "IN-09",
            "READ FULL STATUS reports no residual."));
    for (PrInAction action :
        List.of(
            PrInAction.READ_RESERVATION,
            PrInAction.REPORT_CAPABILITIES,
            PrInAction.READ_FULL_STATUS)) {
      defects.add(
          Defect.replacing(
              TransferRules.class,
              new TransferRules() {
                @Override
                public Bytes moved(Command command, Reply reply) {
                  return is(command, action) ? reply.dataIn() : super.moved(command, reply);
                }
              },
              Slip.word(action) + "-sends-more-than-the-initiator-takes",
              "IN-35",
              action.title() + " sends its whole answer to who takes less."));
    }
    return defects;
  }

  private static boolean is(Command command, PrInAction action) {
    return command.operationCode() == OperationCode.PERSISTENT_RESERVE_IN
        && (command.cdb().u8(1) & 0x1F) == action.code();
  }

  private static List<Defect> reserved() {
    return List.of(
        new Defect(
            "reserved-in-action-with-no-room-is-good",
            "IN-32",
            "A reserved service action of PERSISTENT RESERVE IN with no room is GOOD.",
            rules ->
                withPrIn(
                    rules,
                    request ->
                        request.serviceAction() > 3 && request.cdb().u16(7) == 0
                            ? Optional.of(Reply.DONE)
                            : Optional.empty())),
        new Defect(
            "reserved-in-action-of-a-stranger-conflicts",
            "IN-32",
            "A reserved service action of PERSISTENT RESERVE IN of a stranger conflicts.",
            rules ->
                withPrIn(
                    rules,
                    request ->
                        request.serviceAction() > 3 && !request.situation().isRegistered()
                            ? Optional.of(Refusal.CONFLICT)
                            : Optional.empty())));
  }

  private interface Odd {
    Optional<? extends Outcome> of(Request request);
  }

  private static Rules withPrIn(Rules rules, Odd odd) {
    return rules.with(
        CommandSet.class,
        rules
            .commands()
            .with(
                OperationCode.PERSISTENT_RESERVE_IN,
                new PrIn(InActions.standard()) {
                  @Override
                  public Outcome execute(Request request) {
                    Optional<? extends Outcome> wrong = odd.of(request);
                    return wrong.isPresent() ? wrong.get() : super.execute(request);
                  }
                }));
  }
}
