package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.spc.Bytes;

/** Units that class a command wrongly in one form, which another field than its code makes. */
final class CommandFormDefects {
  private CommandFormDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(passing());
    defects.addAll(keptOut());
    return defects;
  }

  private static Defect classed(
      String name,
      String requirement,
      String sentence,
      CommandClass wrong,
      Predicate<Bytes> which) {
    return Defect.replacing(
        AccessRules.class,
        new AccessRules() {
          @Override
          public CommandClass classOf(Bytes cdb) {
            return which.test(cdb) ? wrong : super.classOf(cdb);
          }
        },
        name,
        requirement,
        sentence);
  }

  static Predicate<Bytes> code(int code) {
    return cdb -> cdb.u8(0) == code;
  }

  static Defect passes(String name, String requirement, String what, Predicate<Bytes> which) {
    return classed(
        name + "-passes",
        requirement,
        what + " passes every reservation.",
        CommandClass.ALWAYS,
        which);
  }

  private static List<Defect> passing() {
    return List.of(
        passes(
            "sync-cache-immed",
            "ACC-18",
            "SYNCHRONIZE CACHE with IMMED",
            code(0x35).or(code(0x91)).and(cdb -> cdb.bit(1, 0x02))),
        passes(
            "sync-cache-of-all",
            "ACC-18",
            "SYNCHRONIZE CACHE of all blocks",
            code(0x35).and(cdb -> cdb.u16(7) == 0)),
        passes(
            "unmap-anchor", "ACC-14", "UNMAP with ANCHOR", code(0x42).and(cdb -> cdb.bit(1, 0x01))),
        passes(
            "write-of-several-blocks",
            "ACC-13",
            "WRITE(10) of more than one block",
            code(0x2A).and(cdb -> cdb.u16(7) > 1)),
        passes(
            "write-16-of-several-blocks",
            "ACC-13",
            "WRITE(16) of more than one block",
            code(0x8A).and(cdb -> cdb.u32(10) > 1)),
        passes(
            "write-same-anchor",
            "ACC-15",
            "WRITE SAME(16) with ANCHOR and UNMAP",
            code(0x93).and(cdb -> (cdb.u8(1) & 0x18) == 0x18)),
        passes(
            "stop-immed",
            "ACC-21",
            "START STOP UNIT with START=0 and IMMED",
            code(0x1B).and(cdb -> cdb.bit(1, 0x01) && !cdb.bit(4, 0x01))),
        passes(
                "eject",
                "ACC-21",
                "START STOP UNIT with LOEJ=1 and START=0",
                code(0x1B).and(cdb -> (cdb.u8(4) & 0x03) == 2))
            .on("removable=1"),
        passes(
            "start-in-power-condition",
            "ACC-21",
            "START STOP UNIT with START=1 and a POWER CONDITION",
            code(0x1B).and(cdb -> cdb.bit(4, 0x01) && cdb.bit(4, 0xF0))),
        passes(
            "write-and-verify-with-bytchk",
            "ACC-13",
            "WRITE AND VERIFY(10) with BYTCHK=1",
            code(0x2E).and(cdb -> cdb.bit(1, 0x02))),
        passes(
            "write-12-fua",
            "ACC-13",
            "WRITE(12) with FUA",
            code(0xAA).and(cdb -> cdb.bit(1, 0x08))),
        passes(
            "write-16-dpo",
            "ACC-13",
            "WRITE(16) with DPO",
            code(0x8A).and(cdb -> cdb.bit(1, 0x10))),
        passes(
            "read-of-block-0",
            "ACC-12",
            "READ(10) of the first block of the unit",
            code(0x28).and(cdb -> cdb.u32(2) == 0)),
        passes(
            "read-of-several-blocks",
            "ACC-12",
            "READ(10) of more than one block",
            code(0x28).and(cdb -> cdb.u16(7) > 1)),
        passes(
            "read-with-fua",
            "ACC-12",
            "READ(10) with FUA",
            code(0x28).and(cdb -> cdb.bit(1, 0x08))));
  }

  static Defect keptOut(
      String name, String requirement, String what, CommandClass as, Predicate<Bytes> which) {
    return classed(name, requirement, what + ".", as, which);
  }

  private static List<Defect> keptOut() {
    return List.of(
        keptOut(
            "read-with-fua-is-a-write",
            "ACC-12",
            "READ(10) with FUA is kept out like a write",
            CommandClass.WRITE,
            code(0x28).and(cdb -> cdb.bit(1, 0x08))),
        keptOut(
            "verify-bytchk-3-is-a-write",
            "ACC-17",
            "VERIFY with BYTCHK=3 is kept out like a write",
            CommandClass.WRITE,
            code(0x2F).or(code(0xAF)).or(code(0x8F)).and(cdb -> (cdb.u8(1) & 6) == 6)),
        keptOut(
            "inquiry-vpd-is-a-read",
            "ACC-27",
            "INQUIRY with EVPD is kept out like a read",
            CommandClass.READ,
            code(0x12).and(cdb -> cdb.bit(1, 1))),
        keptOut(
            "request-sense-desc-is-a-read",
            "ACC-27",
            "REQUEST SENSE with DESC is kept out like a read",
            CommandClass.READ,
            code(0x03).and(cdb -> cdb.bit(1, 1))),
        keptOut(
            "report-luns-of-all-is-a-read",
            "ACC-27",
            "REPORT LUNS with SELECT REPORT 2 is kept out like a read",
            CommandClass.READ,
            code(0xA0).and(cdb -> cdb.u8(2) == 2)),
        keptOut(
            "start-with-loej-is-a-write",
            "ACC-20",
            "START STOP UNIT with START=1 and LOEJ=1 is kept out like a write",
            CommandClass.WRITE,
            code(0x1B).and(cdb -> (cdb.u8(4) & 0xF3) == 3)),
        keptOut(
            "start-immed-is-a-write",
            "ACC-20",
            "START STOP UNIT with START=1 and IMMED is kept out like a write",
            CommandClass.WRITE,
            code(0x1B).and(cdb -> cdb.bit(1, 1) && (cdb.u8(4) & 0xF1) == 1)),
        keptOut(
            "one-operation-code-is-a-write",
            "ACC-28",
            "REPORT SUPPORTED OPERATION CODES about one command is kept out like a write",
            CommandClass.WRITE,
            code(0xA3).and(cdb -> (cdb.u8(1) & 0x1F) == 0x0C && (cdb.u8(2) & 7) != 0)),
        keptOut(
            "all-mode-pages-are-a-write",
            "ACC-24",
            "MODE SENSE of all pages is kept out like a write",
            CommandClass.WRITE,
            code(0x1A).or(code(0x5A)).and(cdb -> (cdb.u8(2) & 0x3F) == 0x3F)),
        keptOut(
            "changeable-mode-values-pass",
            "ACC-24",
            "MODE SENSE of changeable values passes",
            CommandClass.ALWAYS,
            code(0x1A).or(code(0x5A)).and(cdb -> (cdb.u8(2) & 0xC0) == 0x40)),
        keptOut(
            "extended-port-groups-are-a-read",
            "ACC-29",
            "REPORT TARGET PORT GROUPS with the extended header is kept out like a read",
            CommandClass.READ,
            code(0xA3).and(cdb -> (cdb.u8(1) & 0x1F) == 0x0A && cdb.bit(1, 0x20))),
        keptOut(
            "read-buffer-data-is-a-write",
            "ACC-35",
            "READ BUFFER in data mode is kept out like a write",
            CommandClass.WRITE,
            code(0x3C).and(cdb -> (cdb.u8(1) & 0x1F) == 2)),
        keptOut(
            "prefetch-immed-is-a-write",
            "ACC-36",
            "PRE-FETCH with IMMED is kept out like a write",
            CommandClass.WRITE,
            code(0x34).or(code(0x90)).and(cdb -> cdb.bit(1, 0x02))));
  }
}
