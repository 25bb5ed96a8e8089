package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;

/**
 * Units that keep the better known commands out and forget those of 32 bytes, WRITE LONG and
 * EXTENDED COPY(LID4), or of more blocks than one; or carry out what they keep out.
 */
final class LongCommandDefects {
  private LongCommandDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>(variable());
    defects.addAll(effects());
    return defects;
  }

  private static Predicate<Bytes> action(int action) {
    return cdb -> cdb.u8(0) == OperationCode.VARIABLE_LENGTH && cdb.u16(8) == action;
  }

  private static List<Defect> variable() {
    return List.of(
        CommandFormDefects.passes(
            "extended-copy-lid4",
            "ACC-30",
            "EXTENDED COPY(LID4)",
            CommandFormDefects.code(0x83).and(cdb -> (cdb.u8(1) & 0x1F) == 1)),
        CommandFormDefects.passes(
            "write-long-10", "ACC-13", "WRITE LONG(10)", CommandFormDefects.code(0x3F)),
        CommandFormDefects.passes(
            "write-long-16",
            "ACC-13",
            "WRITE LONG(16)",
            CommandFormDefects.code(0x9F).and(cdb -> (cdb.u8(1) & 0x1F) == 0x11)),
        CommandFormDefects.passes("read-32", "ACC-12", "READ(32)", action(0x09)),
        CommandFormDefects.keptOut(
            "read-32-is-a-write",
            "ACC-12",
            "READ(32) is kept out like a write",
            CommandClass.WRITE,
            action(0x09)),
        CommandFormDefects.passes("write-32", "ACC-13", "WRITE(32)", action(0x0B)),
        CommandFormDefects.keptOut(
            "write-32-is-a-read",
            "ACC-13",
            "WRITE(32) is let in like a read",
            CommandClass.READ,
            action(0x0B)),
        CommandFormDefects.passes(
            "write-and-verify-32", "ACC-13", "WRITE AND VERIFY(32)", action(0x0C)),
        CommandFormDefects.passes("write-same-32", "ACC-15", "WRITE SAME(32)", action(0x0D)),
        CommandFormDefects.passes("verify-32", "ACC-17", "VERIFY(32)", action(0x0A)),
        CommandFormDefects.keptOut(
            "verify-32-is-a-write",
            "ACC-17",
            "VERIFY(32) is kept out like a write",
            CommandClass.WRITE,
            action(0x0A)));
  }

  private static List<Defect> effects() {
    return List.of(
        carriedOut(
            "several-blocks",
            "WRITE(10) of more than one block",
            "ACC-40",
            request -> request.operationCode() == 0x2A && request.cdb().u16(7) > 1),
        carriedOut("write-32", "WRITE(32)", "ACC-13", request -> action(0x0B).test(request.cdb())),
        carriedOut(
            "write-same-32",
            "WRITE SAME(32)",
            "ACC-15",
            request -> action(0x0D).test(request.cdb())),
        carriedOut(
                "prevent",
                "PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1",
                "ACC-22",
                request -> request.operationCode() == 0x1E)
            .on("removable=1"));
  }

  private static Defect carriedOut(
      String word, String title, String requirement, Predicate<Request> commands) {
    return Defect.replacing(
        AdmissionRules.class,
        new AdmissionRules() {
          @Override
          public boolean stops(Request request, Refusal refusal) {
            return !(refusal.equals(Refusal.CONFLICT) && commands.test(request));
          }
        },
        "conflict-and-" + word + "-is-carried-out",
        requirement,
        title + " that conflicts is answered so, and carried out.");
  }
}
