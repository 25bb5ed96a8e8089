package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.InActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrIn;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationType;

/** Units that let PERSISTENT RESERVE IN through or not, or misread its service action. */
final class ReadInDefects {
  private static final int FIRST_RESERVED = 4;

  private ReadInDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(fullStatus());
    defects.addAll(serviceActions());
    defects.addAll(reservedBits());
    for (PrInAction action : PrInAction.values()) {
      for (ReservationType type : ReservationType.values()) {
        defects.addAll(conflicts(action, type));
      }
    }
    return defects;
  }

  private interface Execution {
    Optional<Outcome> of(Request request);
  }

  private static Defect reading(String name, String requirement, String sentence, Execution wrong) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules ->
            withPrIn(
                rules,
                new PrIn(InActions.standard()) {
                  @Override
                  public Outcome execute(Request request) {
                    return wrong.of(request).orElseGet(() -> super.execute(request));
                  }
                }));
  }

  private static Rules withPrIn(Rules rules, PrIn persistentReserveIn) {
    return rules.with(
        CommandSet.class,
        rules.commands().with(OperationCode.PERSISTENT_RESERVE_IN, persistentReserveIn));
  }

  private static Defect answering(
      String name, String requirement, String sentence, Predicate<Request> when, Outcome outcome) {
    return reading(
        name,
        requirement,
        sentence,
        request -> when.test(request) ? Optional.of(outcome) : Optional.empty());
  }

  private static boolean isFullStatus(Request request) {
    return request.serviceAction() == PrInAction.READ_FULL_STATUS.code();
  }

  private static List<Defect> fullStatus() {
    return List.of(
        answering(
            "read-full-status-conflicts",
            "IN-31",
            "READ FULL STATUS ends with RESERVATION CONFLICT.",
            ReadInDefects::isFullStatus,
            Refusal.CONFLICT),
        answering(
            "read-full-status-is-no-command",
            "IN-31",
            "READ FULL STATUS ends with INVALID COMMAND OPERATION CODE.",
            ReadInDefects::isFullStatus,
            Refusal.illegalRequest(AdditionalSense.INVALID_COMMAND_OPERATION_CODE)),
        answering(
            "read-full-status-returns-nothing",
            "IN-22",
            "READ FULL STATUS is GOOD and returns nothing.",
            ReadInDefects::isFullStatus,
            Reply.DONE));
  }

  private static boolean isReserved(Request request) {
    return request.serviceAction() >= FIRST_RESERVED;
  }

  private static List<Defect> serviceActions() {
    List<Defect> defects = new ArrayList<>();
    defects.add(reserved("returns-nothing", "is GOOD and returns nothing", Reply.DONE));
    defects.add(reserved("conflicts", "conflicts", Refusal.CONFLICT));
    defects.add(
        reserved(
            "is-no-command",
            "ends with INVALID COMMAND OPERATION CODE",
            Refusal.illegalRequest(AdditionalSense.INVALID_COMMAND_OPERATION_CODE)));
    for (int mask : new int[] {0x03, 0x07, 0x0F}) {
      defects.add(
          reading(
              "read-in-service-action-masked-with-" + mask,
              "IN-32",
              "Of the SERVICE ACTION of PERSISTENT RESERVE IN only the bits %02Xh count."
                  .formatted(mask),
              request ->
                  (request.serviceAction() & ~mask) == 0
                      ? Optional.empty()
                      : Optional.of(
                          new PrIn(InActions.standard())
                              .execute(changed(request, 1, code -> code & mask)))));
    }
    for (int action : new int[] {0x04, 0x08, 0x10, 0x1F}) {
      defects.add(
          reading(
              "read-in-service-action-%02x-reads-keys".formatted(action),
              "IN-32",
              "Service action %02Xh of PERSISTENT RESERVE IN is READ KEYS.".formatted(action),
              request ->
                  request.serviceAction() == action
                      ? Optional.of(
                          new PrIn(InActions.standard()).execute(changed(request, 1, code -> 0)))
                      : Optional.empty()));
    }
    return defects;
  }

  private static Defect reserved(String word, String what, Outcome outcome) {
    return answering(
        "reserved-read-in-" + word,
        "IN-32",
        "A reserved service action of PERSISTENT RESERVE IN " + what + ".",
        ReadInDefects::isReserved,
        outcome);
  }

  private static Request changed(Request request, int offset, UnaryOperator<Integer> change) {
    Bytes cdb =
        new BytesBuilder(request.cdb().length())
            .bytes(0, request.cdb())
            .u8(offset, change.apply(request.cdb().u8(offset)))
            .build();
    return new Request(request.unit(), request.nexus(), cdb, request.dataOut());
  }

  private static List<Defect> reservedBits() {
    return List.of(
        answering(
            "read-in-with-reserved-bits-conflicts",
            "IN-33",
            "PERSISTENT RESERVE IN with reserved bits of byte 1 set conflicts.",
            request -> request.cdb().bit(1, 0xE0),
            Refusal.CONFLICT),
        answering(
            "read-in-with-reserved-bytes-blames-the-list",
            "IN-33",
            "PERSISTENT RESERVE IN with bytes 2 to 6 set ends with a parameter list error.",
            request -> request.cdb().u32(2) != 0 || request.cdb().u8(6) != 0,
            Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        answering(
            "read-in-with-reserved-bits-is-no-command",
            "IN-33",
            "PERSISTENT RESERVE IN with reserved bits of byte 1 set is no command.",
            request -> request.cdb().bit(1, 0xE0),
            Refusal.illegalRequest(AdditionalSense.INVALID_COMMAND_OPERATION_CODE)));
  }

  private static List<Defect> conflicts(PrInAction action, ReservationType type) {
    String word = "%s-under-%s".formatted(Slip.word(action), Slip.word(type));
    return List.of(
        conflicting(
            action,
            type,
            word + "-conflicts-for-strangers",
            "an initiator that is not registered",
            false),
        conflicting(action, type, word + "-conflicts-for-registrants", "another registrant", true));
  }

  private static Defect conflicting(
      PrInAction action, ReservationType type, String name, String who, boolean registered) {
    AccessRules wrong =
        new AccessRules() {
          @Override
          public boolean isAllowed(Situation situation, Bytes cdb) {
            boolean refused =
                cdb.u8(0) == OperationCode.PERSISTENT_RESERVE_IN
                    && (cdb.u8(1) & 0x1F) == action.code()
                    && situation.isRegistered() == registered
                    && situation
                        .state()
                        .reservation()
                        .filter(held -> held.type() == type)
                        .filter(held -> !situation.isSender(held.reservedBy()))
                        .isPresent();
            return !refused && super.isAllowed(situation, cdb);
          }
        };
    return Defect.replacing(
        AccessRules.class,
        wrong,
        name,
        "IN-34",
        "%s of %s conflicts under %s.".formatted(action.title(), who, type.title()));
  }
}
