package org.pgrsuite.lu;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrimaryCommand;

/** Looks for a logical unit number that no unit has. */
final class AbsentUnit {
  private static final int NUMBERS = 256;
  private static final int LIST = 8;
  private static final int ENTRY = 8;

  private AbsentUnit() {}

  /**
   * The highest number below 256 that REPORT LUNS does not list (SPC-4 6.33: entries of eight bytes
   * from byte 8 on).
   *
   * @throws NotConfiguredException if none is certain to be nobody's
   */
  static int lun(Initiator asking) {
    Bytes list =
        asking.mustDo(PrimaryCommand.reportLuns(), "REPORT LUNS is allowed for everybody").dataIn();
    Set<Integer> there = numbers(list);
    return IntStream.iterate(NUMBERS - 1, lun -> lun >= 0, lun -> lun - 1)
        .filter(lun -> !there.contains(lun))
        .findFirst()
        .orElseThrow(() -> unsure("lists a unit of every number below " + NUMBERS));
  }

  private static Set<Integer> numbers(Bytes list) {
    if (list.length() < LIST || list.u32(0) > list.length() - LIST) {
      throw unsure("lists more than its %d bytes say".formatted(list.length()));
    }
    Set<Integer> numbers = new HashSet<>();
    for (int at = LIST; at + ENTRY <= list.length(); at += ENTRY) {
      numbers.add(number(list.slice(at, ENTRY)));
    }
    return numbers;
  }

  /**
   * SAM-5 4.7.7: the first two bits are 00b where a number of eight bits follows a bus, which is 0
   * for a unit of the target itself, and 01b in flat space, where it has 14 bits. {@code 40 FF} is
   * the unit that {@code 00 FF} is.
   */
  private static int number(Bytes lun) {
    int first = lun.u16(0);
    boolean isFlat = first >> 14 == 1;
    boolean isOfOneLevel = lun.slice(2, ENTRY - 2).equals(Bytes.zeros(ENTRY - 2));
    if (!isOfOneLevel || !isFlat && first >= NUMBERS) {
      throw unsure("lists a unit at %s, which is no plain number".formatted(lun));
    }
    return first & 0x3FFF;
  }

  private static NotConfiguredException unsure(String because) {
    return new NotConfiguredException(
        "not run: REPORT LUNS %s, so that no number is certain to be nobody's".formatted(because));
  }
}
