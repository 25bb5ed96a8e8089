package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.spc.OperationCode;

/** Units that report a conflict, and carry the command out all the same. */
final class CarriedOutAccessDefects {
  private CarriedOutAccessDefects() {}

  /** The conflict is reported, and the command carried out all the same. */
  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (int code :
        List.of(OperationCode.WRITE_6, OperationCode.WRITE_10, OperationCode.WRITE_16)) {
      String form =
          code == OperationCode.WRITE_6 ? "6" : code == OperationCode.WRITE_10 ? "10" : "16";
      defects.add(
          carriedOut(
              "write-" + form,
              "WRITE(" + form + ")",
              "ACC-40",
              request -> request.operationCode() == code));
    }
    for (ReservedCommand each : ReservedCommand.all()) {
      if (changesMedium(each)) {
        defects.add(
            carriedOut(
                each.name(),
                each.title(),
                each.requirement(),
                request -> each.matches(request.cdb())));
      }
    }
    return defects;
  }

  private static boolean changesMedium(ReservedCommand command) {
    return switch (command.title()) {
      case "WRITE(12)",
          "WRITE AND VERIFY(10)",
          "WRITE AND VERIFY(12)",
          "WRITE AND VERIFY(16)",
          "WRITE ATOMIC(16)",
          "ORWRITE(16)",
          "UNMAP",
          "WRITE SAME(10)",
          "WRITE SAME(10) with UNMAP",
          "WRITE SAME(16)",
          "WRITE SAME(16) with UNMAP",
          "WRITE SAME(16) with NDOB",
          "COMPARE AND WRITE",
          "FORMAT UNIT",
          "SANITIZE",
          "START STOP UNIT with START=0",
          "MODE SELECT(10)" ->
          true;
      default -> false;
    };
  }

  private static Defect carriedOut(
      String command, String title, String requirement, Predicate<Request> commands) {
    AdmissionRules wrong =
        new AdmissionRules() {
          @Override
          public boolean stops(Request request, Refusal refusal) {
            return !(refusal.equals(Refusal.CONFLICT) && commands.test(request));
          }
        };
    return Defect.replacing(
        AdmissionRules.class,
        wrong,
        "conflicting-" + command + "-is-carried-out",
        requirement,
        title + " that conflicts is answered with RESERVATION CONFLICT, and carried out.");
  }
}
