package org.pgrsuite.embedded.defects;

import java.util.List;
import org.pgrsuite.embedded.Answer;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.TransferRules;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.Status;

/** Units that answer a command that conflicts with GOOD, with data, or with word to others. */
final class RefusedTransferDefects {
  private RefusedTransferDefects() {}

  static List<Defect> list() {
    return List.of(
        answering(
            "conflicting-write-is-dropped-with-good",
            "ACC-02",
            "WRITE(10) that conflicts is answered with GOOD, and not carried out.",
            OperationCode.WRITE_10,
            Status.GOOD),
        answering(
            "conflicting-read-is-good-with-zeros",
            "ACC-04",
            "READ(10) that conflicts is answered with GOOD and zeros.",
            OperationCode.READ_10,
            Status.GOOD),
        answering(
            "conflicting-read-returns-data",
            "ACC-40",
            "READ(10) that conflicts is answered with RESERVATION CONFLICT and data.",
            OperationCode.READ_10,
            Status.RESERVATION_CONFLICT),
        answering(
            "conflicting-read-16-returns-data",
            "ACC-40",
            "READ(16) that conflicts is answered with RESERVATION CONFLICT and data.",
            OperationCode.READ_16,
            Status.RESERVATION_CONFLICT),
        tellingHolder());
  }

  private static Defect answering(
      String name, String requirement, String sentence, int operationCode, Status status) {
    return Defect.replacing(
        TransferRules.class,
        new TransferRules() {
          @Override
          public Answer refused(LogicalUnit unit, Command command, Refusal refusal) {
            return refusal.equals(Refusal.CONFLICT) && command.operationCode() == operationCode
                ? new Answer(status, Bytes.NONE, Bytes.zeros(command.dataInLength()), 0)
                : super.refused(unit, command, refusal);
          }
        },
        name,
        requirement,
        sentence);
  }

  private static Defect tellingHolder() {
    return ConflictEffectDefects.conflicting(
        "conflict-tells-the-holder",
        "A write that conflicts raises a unit attention for the holder.",
        request ->
            request
                .unit()
                .state()
                .reservation()
                .map(Reservation::reservedBy)
                .ifPresent(
                    holder ->
                        request
                            .unit()
                            .notify(new Notice(holder, AdditionalSense.RESERVATIONS_PREEMPTED))));
  }
}
