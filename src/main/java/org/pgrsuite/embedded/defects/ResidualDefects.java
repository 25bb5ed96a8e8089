package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.TransferRules;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

/** Units that move more data than the initiator takes, or report a residual wrongly. */
final class ResidualDefects {
  private ResidualDefects() {}

  static List<Defect> list() {
    return List.of(
        Defect.replacing(
            TransferRules.class,
            new TransferRules() {
              @Override
              public Bytes moved(Command command, Reply reply) {
                return reply.dataIn();
              }
            },
            "more-is-sent-than-the-initiator-takes",
            "IN-35",
            "A command returns more data than the initiator announced to take."),
        residual(
            "residual-is-never-reported", "IN-09", "No residual is ever reported.", right -> 0),
        residual(
            "residual-is-too-small",
            "IN-09",
            "The residual is off by eight.",
            right -> right > 8 ? right - 8 : right),
        residual(
            "overflow-is-not-reported",
            "IN-35",
            "No residual is reported where the initiator takes less than there is.",
            right -> Math.max(0, right)));
  }

  private static Defect residual(
      String name, String requirement, String sentence, IntUnaryOperator wrong) {
    return Defect.replacing(
        TransferRules.class,
        new TransferRules() {
          @Override
          public int residual(Command command, Reply reply) {
            return wrong.applyAsInt(super.residual(command, reply));
          }
        },
        name,
        requirement,
        sentence);
  }
}
