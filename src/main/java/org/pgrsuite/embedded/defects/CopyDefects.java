package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.embedded.CommandClasses;
import org.pgrsuite.embedded.CommandHandler;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.CopyManager;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.ReservationType;

/** Units whose copy commands or medium removal get around reservations. */
final class CopyDefects {
  private static final int LID_1 = 0x00;

  private CopyDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      defects.add(copying(type));
    }
    defects.add(
        token(
            "populate-token-passes",
            "POPULATE TOKEN passes.",
            OperationCode.POPULATE_TOKEN_ACTION,
            CommandClass.ALWAYS));
    defects.add(
        token(
            "populate-token-counts-as-a-write",
            "POPULATE TOKEN is kept out like a write.",
            OperationCode.POPULATE_TOKEN_ACTION,
            CommandClass.WRITE));
    defects.add(
        token(
            "write-using-token-counts-as-a-read",
            "WRITE USING TOKEN is let in like a read.",
            OperationCode.WRITE_USING_TOKEN_ACTION,
            CommandClass.READ));
    defects.add(
        token(
            "write-using-token-passes",
            "WRITE USING TOKEN passes.",
            OperationCode.WRITE_USING_TOKEN_ACTION,
            CommandClass.ALWAYS));
    defects.addAll(removal());
    return defects;
  }

  private static Defect copying(ReservationType type) {
    CopyManager wrong =
        new CopyManager() {
          @Override
          protected boolean isAllowed(Request request) {
            return super.isAllowed(request)
                || request
                    .situation()
                    .state()
                    .reservation()
                    .filter(held -> held.type() == type)
                    .isPresent();
          }
        };
    return new Defect(
        "copy-to-another-unit-under-" + Slip.word(type),
        "ACC-31",
        "EXTENDED COPY writes to another unit in spite of %s reservation there."
            .formatted(Slip.a(type)),
        rules -> withCopy(rules, wrong));
  }

  /** The same rules with another EXTENDED COPY(LID1). */
  private static Rules withCopy(Rules rules, CopyManager handler) {
    CommandHandler right = rules.commands().find(OperationCode.EXTENDED_COPY).orElseThrow();
    return rules.with(
        CommandSet.class,
        rules
            .commands()
            .with(
                OperationCode.EXTENDED_COPY,
                request ->
                    request.serviceAction() == LID_1
                        ? handler.execute(request)
                        : right.execute(request)));
  }

  private static Defect token(String name, String sentence, int action, CommandClass wrong) {
    CommandClasses classes =
        CommandClasses.standard().with(OperationCode.EXTENDED_COPY, action, wrong);
    return Defect.replacing(
        AccessRules.class,
        new AccessRules() {
          @Override
          public CommandClass classOf(Bytes cdb) {
            return classes.of(cdb);
          }
        },
        name,
        "ACC-38",
        sentence);
  }

  private static List<Defect> removal() {
    return List.of(
        lifting(
            "prevented-removal-outlives-its-victim",
            "PREEMPT AND ABORT does not lift the prevention of medium removal by a victim.",
            (unit, victim) -> false),
        lifting(
            "prevented-removal-is-lifted-for-holders-only",
            "PREEMPT AND ABORT lifts the prevention of medium removal by the holder only.",
            (unit, victim) ->
                unit.state().registrations().isEmpty()
                    || unit.state()
                        .reservation()
                        .filter(held -> unit.state().registrations().size() == 1)
                        .isPresent()));
  }

  private interface Lifting {
    boolean of(LogicalUnit unit, NexusId victim);
  }

  private static Defect lifting(String name, String sentence, Lifting lifting) {
    return Defect.replacing(
            EventRules.class,
            new EventRules() {
              @Override
              protected void liftPrevention(LogicalUnit unit, NexusId victim) {
                if (lifting.of(unit, victim)) {
                  super.liftPrevention(unit, victim);
                }
              }
            },
            name,
            "PAB-11",
            sentence)
        .on("removable=1");
  }
}
