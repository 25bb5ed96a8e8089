package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.UnitNames;

/**
 * That paths which are opened again still lead to the unit under test: after a reset, a loss of
 * power or a new login another disk may have the name of the device, or the logical unit number.
 * Nothing but INQUIRY, which takes no unit attention away, goes out on a path before. Learned
 * before the first scenario; for any thread from then on.
 */
final class Destination {
  private volatile List<String> names = List.of();

  /** From now on every path has to lead to a unit with one of these names. */
  void keepTo(List<String> unitNames) {
    names = List.copyOf(unitNames);
  }

  /**
   * Looks where a path leads that has just been opened.
   *
   * @param initiator whose path it is
   * @param timeout how long the unit has for a command
   * @throws RefusedException if the unit there is another one
   * @throws UnconfirmedPathException if there is no unit, which may come yet, or no answer
   */
  void confirm(String initiator, ScsiPath path, Duration timeout) {
    if (names.isEmpty()) {
      return;
    }
    List<String> reached = reached(path, timeout);
    if (Collections.disjoint(reached, names)) {
      throw refusal(initiator, path.description().name(), reached);
    }
  }

  private List<String> reached(ScsiPath path, Duration timeout) {
    try {
      List<String> reached = names(path, timeout);
      if (reached.isEmpty()) {
        throw new TransportException(
            TransportException.Kind.NOT_OPENED,
            "%s leads to no unit that has a name.".formatted(path.description().name()));
      }
      return reached;
    } catch (TransportException unknown) {
      throw new UnconfirmedPathException(unknown);
    }
  }

  private List<String> names(ScsiPath path, Duration timeout) {
    List<String> reached = new ArrayList<>();
    Bytes identification = page(path, UnitNames.DEVICE_IDENTIFICATION_PAGE, timeout);
    reached.addAll(UnitNames.ofLogicalUnit(identification));
    if (Collections.disjoint(reached, names)) {
      UnitNames.serial(page(path, UnitNames.SERIAL_NUMBER_PAGE, timeout)).ifPresent(reached::add);
    }
    return reached;
  }

  private static Bytes page(ScsiPath path, int page, Duration timeout) {
    ScsiResult result = path.execute(InquiryData.vitalProductData(page), timeout);
    return result.isGood() ? result.dataIn() : Bytes.NONE;
  }

  private RefusedException refusal(String initiator, String path, List<String> reached) {
    return new RefusedException(
        "a path leads where it led before",
        "%s of initiator %s was opened again, and leads to a unit now that calls itself %s, and not %s"
            .formatted(path, initiator, String.join(" or ", reached), names.get(0)),
        "nothing was written to it; correct the path and run again, which removes what this run left"
            + " on the unit");
  }
}
