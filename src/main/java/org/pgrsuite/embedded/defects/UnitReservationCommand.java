package org.pgrsuite.embedded.defects;

import java.util.function.Predicate;
import org.pgrsuite.embedded.CommandHandler;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.ReleaseUnit;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.ReserveUnit;
import org.pgrsuite.spc.OperationCode;

/** RESERVE and RELEASE of SPC-2. */
enum UnitReservationCommand {
  RESERVE_6(OperationCode.RESERVE_6, new ReserveUnit()),
  RESERVE_10(OperationCode.RESERVE_10, new ReserveUnit()),
  RELEASE_6(OperationCode.RELEASE_6, new ReleaseUnit()),
  RELEASE_10(OperationCode.RELEASE_10, new ReleaseUnit());

  private final int code;
  private final CommandHandler right;

  UnitReservationCommand(int code, CommandHandler right) {
    this.code = code;
    this.right = right;
  }

  /** What a right unit does. */
  CommandHandler right() {
    return right;
  }

  /** As the standard writes it: {@code RESERVE(6)}. */
  String title() {
    return name().replace('_', '(') + ")";
  }

  /**
   * A unit that does something else in one case. Its name begins with that of the command.
   *
   * @param rest of its name: {@code of-stranger-releases}
   * @param when in which case
   * @param instead what the unit does then
   */
  Defect wrong(
      String requirement,
      String rest,
      String sentence,
      Predicate<Request> when,
      CommandHandler instead) {
    CommandHandler wrong =
        request -> when.test(request) ? instead.execute(request) : right.execute(request);
    return new Defect(
        Slip.word(this) + "-" + rest,
        requirement,
        sentence,
        rules -> rules.with(CommandSet.class, rules.commands().with(code, wrong)));
  }
}
