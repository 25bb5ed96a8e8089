package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.CapabilityRules;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrInAction;

/** Units that do not keep what CRH and ALLOW COMMANDS promise. */
final class ClaimDefects {
  private ClaimDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>(compatible());
    defects.addAll(allowed());
    return defects;
  }

  private static CapabilityRules handling(boolean compatibly) {
    return new CapabilityRules() {
      @Override
      public boolean handlesCompatibly(UnitOptions options) {
        return compatibly;
      }
    };
  }

  private static CapabilityRules allowing(int code) {
    return new CapabilityRules() {
      @Override
      public int allowCommands(UnitOptions options) {
        return code;
      }
    };
  }

  private static List<Defect> compatible() {
    return List.of(
        new Defect(
            "crh-is-claimed-only",
            "IN-19",
            "A unit with CRH refuses RESERVE(6) and RELEASE(6) to registrants.",
            rules ->
                rules
                    .with(CapabilityRules.class, handling(false))
                    .with(AnswerRules.class, CapabilityDefects.claiming(handling(true)))),
        new Defect(
            "crh-is-not-claimed",
            "IN-19",
            "A unit without CRH lets registrants send RESERVE(6) and RELEASE(6).",
            rules ->
                rules
                    .with(CapabilityRules.class, handling(true))
                    .with(AnswerRules.class, CapabilityDefects.claiming(handling(false)))));
  }

  private static Defect access(
      String name, int code, String sentence, boolean verdict, Predicate<Asked> when) {
    return new Defect(
        name,
        "IN-20",
        sentence,
        rules ->
            rules
                .with(AnswerRules.class, CapabilityDefects.claiming(allowing(code)))
                .with(
                    AccessRules.class,
                    new AccessRules() {
                      @Override
                      public boolean isAllowed(Situation situation, Bytes cdb) {
                        return when.test(new Asked(situation, cdb, classOf(cdb)))
                            ? verdict
                            : super.isAllowed(situation, cdb);
                      }
                    }));
  }

  private record Asked(Situation situation, Bytes cdb, CommandClass commandClass) {
    boolean isOutsider(String types) {
      return situation
              .state()
              .reservation()
              .map(Reservation::type)
              .filter(type -> type.title().startsWith(types))
              .isPresent()
          && !situation.isHolder()
          && (!situation.isRegistered()
              || situation
                  .state()
                  .reservation()
                  .filter(held -> !held.isSharedByRegistrants())
                  .isPresent());
    }

    boolean is(int operationCode) {
      return cdb.u8(0) == operationCode;
    }
  }

  private static List<Defect> allowed() {
    List<Defect> defects = new ArrayList<>();
    for (int code : new int[] {6, 7}) {
      defects.add(
          Answers.changed(
              PrInAction.REPORT_CAPABILITIES,
              "allow-commands-" + code,
              "IN-20",
              "ALLOW COMMANDS is %d, which is reserved.".formatted(code),
              (situation, right) -> Answers.with(right, 3, right.u8(3) & 0x8F | code << 4)));
    }
    for (int code = 1; code <= 4; code++) {
      defects.add(
          access(
              "allow-commands-%d-and-no-test-unit-ready".formatted(code),
              code,
              "TEST UNIT READY conflicts although ALLOW COMMANDS is %d.".formatted(code),
              false,
              asked ->
                  asked.is(OperationCode.TEST_UNIT_READY)
                      && (asked.isOutsider("Write") || asked.isOutsider("Exclusive"))));
    }
    for (int code = 3; code <= 4; code++) {
      defects.add(
          access(
              "allow-commands-%d-and-no-mode-sense".formatted(code),
              code,
              "MODE SENSE conflicts under Write Exclusive although ALLOW COMMANDS is %d."
                  .formatted(code),
              false,
              asked ->
                  (asked.is(OperationCode.MODE_SENSE_6) || asked.is(OperationCode.MODE_SENSE_10))
                      && asked.isOutsider("Write")));
    }
    defects.add(
        access(
            "allow-commands-2-and-mode-sense",
            2,
            "MODE SENSE passes under Write Exclusive although ALLOW COMMANDS is 2.",
            true,
            asked -> asked.is(OperationCode.MODE_SENSE_6) && asked.isOutsider("Write")));
    defects.add(
        access(
            "allow-commands-3-and-receive-copy-results",
            3,
            "RECEIVE COPY RESULTS passes under Exclusive Access although ALLOW COMMANDS is 3.",
            true,
            asked -> asked.is(OperationCode.RECEIVE_COPY_RESULTS)));
    defects.add(
        access(
            "allow-commands-4-and-no-receive-copy-results",
            4,
            "RECEIVE COPY RESULTS conflicts although ALLOW COMMANDS is 4.",
            false,
            asked ->
                asked.is(OperationCode.RECEIVE_COPY_RESULTS)
                    && (asked.isOutsider("Write") || asked.isOutsider("Exclusive"))));
    return defects;
  }
}
