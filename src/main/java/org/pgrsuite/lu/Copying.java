package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.ExtendedCopy;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.UnitDesignator;
import org.pgrsuite.spc.UnitNames;

/**
 * Copies the scratch block of one unit to that of another, by EXTENDED COPY to the first. For the
 * thread of the scenario.
 */
final class Copying {
  private final LogicalUnit source;
  private final LogicalUnit destination;

  Copying(LogicalUnit source, LogicalUnit destination) {
    this.source = source;
    this.destination = destination;
  }

  /**
   * Looks whether a copy arrives, with nothing reserved.
   *
   * @return why not, in words; nothing if it does
   */
  Optional<String> lack() {
    if (source.scratch().blockLength() != destination.scratch().blockLength()) {
      return Optional.of("the two units have blocks of different lengths");
    }
    Initiator sender = source.initiators().get(0);
    if (designator(source).isEmpty() || designator(destination).isEmpty()) {
      return Optional.of("VPD page 83h has no designator that EXTENDED COPY has room for");
    }
    ScsiResult result = sender.ask(command(sender));
    if (!result.isGood()) {
      return Optional.of(
          "EXTENDED COPY(LID1) ends with " + result.outcome() + ", with nothing reserved");
    }
    long address = destination.scratch().range().address();
    boolean arrived =
        destination
            .access()
            .readBack(address, destination.initiators().get(0))
            .equals(source.scratch().first().content());
    destination.scratch().mayHaveChanged();
    return arrived
        ? Optional.empty()
        : Optional.of("EXTENDED COPY(LID1) ends with GOOD and copies nothing");
  }

  /**
   * The command, after a pattern was written to the source that is nowhere else: what arrives can
   * be told from what was there.
   *
   * @throws NotSupportedException if the units have no names that it has room for
   */
  Command command(Initiator sender) {
    destination.scratch().aboutToWrite();
    source.access().write(sender);
    ExtendedCopy.Segment segment =
        new ExtendedCopy.Segment(
            0, 1, 1, source.scratch().range().address(), destination.scratch().range().address());
    return new ExtendedCopy(List.of(named(source), named(destination)), List.of(segment))
        .command(source.scratch().blockLength());
  }

  private static UnitDesignator named(LogicalUnit unit) {
    return designator(unit)
        .orElseThrow(
            () ->
                new NotSupportedException(
                    "EXTENDED COPY", "not supported: a unit has no designator"));
  }

  private static Optional<UnitDesignator> designator(LogicalUnit unit) {
    return UnitDesignator.best(
        unit.initiators()
            .get(0)
            .ask(InquiryData.vitalProductData(UnitNames.DEVICE_IDENTIFICATION_PAGE))
            .dataIn());
  }
}
