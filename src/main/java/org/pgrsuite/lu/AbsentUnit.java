package org.pgrsuite.lu;

import java.util.Set;
import java.util.TreeSet;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrimaryCommand;

/** Looks for a logical unit number that no unit has. */
final class AbsentUnit {
  private static final int HIGHEST = 255;
  private static final int LIST = 8;
  private static final int ENTRY = 8;

  private AbsentUnit() {}

  /**
   * The highest number below 256 that REPORT LUNS does not list (SPC-4 6.33: entries of eight bytes
   * from byte 8 on, the number in byte 1 of those in peripheral addressing).
   */
  static int lun(Initiator asking) {
    Bytes list =
        asking.mustDo(PrimaryCommand.reportLuns(), "REPORT LUNS is allowed for everybody").dataIn();
    Set<Integer> there = new TreeSet<>();
    for (int at = LIST; at + ENTRY <= list.length(); at += ENTRY) {
      there.add(list.u16(at));
    }
    int lun = HIGHEST;
    while (there.contains(lun)) {
      lun--;
    }
    return lun;
  }
}
