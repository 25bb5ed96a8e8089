package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/**
 * Units that are wrong about a service action of others under a reservation: a cell of SPC-4 table
 * 66. A conflict where there is none, or GOOD, without effect, where there is one.
 */
final class ServiceActionAccessDefects {
  private static final List<PrOutAction> ACTIONS =
      List.of(
          PrOutAction.REGISTER,
          PrOutAction.RESERVE,
          PrOutAction.RELEASE,
          PrOutAction.CLEAR,
          PrOutAction.PREEMPT,
          PrOutAction.PREEMPT_AND_ABORT,
          PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY);

  private ServiceActionAccessDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (AccessCell cell : AccessCell.all()) {
      if (cell.part() != Part.HOLDER) {
        ACTIONS.forEach(
            action ->
                defects.add(isAllowed(action, cell) ? refused(action, cell) : done(action, cell)));
      }
    }
    return defects;
  }

  private static boolean isAllowed(PrOutAction action, AccessCell cell) {
    return switch (action) {
      case REGISTER, REGISTER_AND_IGNORE_EXISTING_KEY -> true;
      case RESERVE -> cell.part() == Part.REGISTRANT && cell.type().isAllRegistrants();
      default -> cell.part() == Part.REGISTRANT;
    };
  }

  private static Defect refused(PrOutAction action, AccessCell cell) {
    AccessRules wrong =
        new AccessRules() {
          @Override
          public boolean isAllowed(Situation situation, Bytes cdb) {
            return super.isAllowed(situation, cdb)
                && !(isOf(action, cdb) && cell.isHere(situation));
          }
        };
    return Defect.replacing(
        AccessRules.class,
        wrong,
        name(action, cell, "conflicts"),
        "ACC-39",
        sentence(action, cell, "conflicts"));
  }

  private static Defect done(PrOutAction action, AccessCell cell) {
    PrOut wrong =
        new PrOut(OutActions.standard()) {
          @Override
          public Outcome execute(Request request) {
            boolean here = isOf(action, request.cdb()) && cell.isHere(request.situation());
            Outcome outcome = super.execute(request);
            return here && outcome.equals(Refusal.CONFLICT) ? Reply.DONE : outcome;
          }
        };
    return Defect.replacing(
        CommandSet.class,
        CommandSet.standard().with(OperationCode.PERSISTENT_RESERVE_OUT, wrong),
        name(action, cell, "is-good"),
        "ACC-39",
        sentence(action, cell, "is answered with GOOD, without effect"));
  }

  private static boolean isOf(PrOutAction action, Bytes cdb) {
    return cdb.u8(0) == OperationCode.PERSISTENT_RESERVE_OUT && (cdb.u8(1) & 0x1F) == action.code();
  }

  private static String name(PrOutAction action, AccessCell cell, String what) {
    return "%s-of-%s-under-%s-%s"
        .formatted(words(action.title()), cell.part().word(), words(cell.type().title()), what);
  }

  private static String words(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  private static String sentence(PrOutAction action, AccessCell cell, String what) {
    ReservationType type = cell.type();
    return "%s of a %s, the key right, %s under %s."
        .formatted(action.title(), cell.part().word(), what, type.title());
  }
}
