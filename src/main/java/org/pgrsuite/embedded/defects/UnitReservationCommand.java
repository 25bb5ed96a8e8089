package org.pgrsuite.embedded.defects;

import org.pgrsuite.embedded.CommandHandler;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.ReleaseUnit;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.ReserveUnit;
import org.pgrsuite.spc.OperationCode;

/** RESERVE and RELEASE of SPC-2, by the names that defects give them: {@code reserve-6}. */
final class UnitReservationCommand {
  private UnitReservationCommand() {}

  /** As the standard writes it: {@code RESERVE(6)}. */
  static String title(String command) {
    return (command.startsWith("reserve") ? "RESERVE(" : "RELEASE(") + command.substring(8) + ")";
  }

  @FunctionalInterface
  interface Wrong {
    Outcome execute(Request request, CommandHandler right);
  }

  /** A unit that does something else for one of them. */
  static Defect doing(
      String command, String requirement, String name, String sentence, Wrong wrong) {
    int code =
        switch (command) {
          case "reserve-6" -> OperationCode.RESERVE_6;
          case "reserve-10" -> OperationCode.RESERVE_10;
          case "release-6" -> OperationCode.RELEASE_6;
          default -> OperationCode.RELEASE_10;
        };
    CommandHandler right = command.startsWith("reserve") ? new ReserveUnit() : new ReleaseUnit();
    return new Defect(
        name,
        requirement,
        sentence,
        rules ->
            rules.with(
                CommandSet.class,
                rules.commands().with(code, request -> wrong.execute(request, right))));
  }

  /** Whether there is a persistent reservation. */
  static boolean isReserved(Request request) {
    return request.situation().state().reservation().isPresent();
  }
}
