package org.pgrsuite.lu.preflight;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.ending.Decoded;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.UnitNames;

/**
 * The operator states which logical unit may be written to; device names change, its own names do
 * not.
 */
final class Identity implements Check {
  private static final String CHECK = "the unit is the one that pgr.lu names";

  private final Configuration configuration;

  Identity(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Compares the names that the unit has on each path with {@code pgr.lu}.
   *
   * @throws RefusedException if a path leads to another unit, or the operator named none
   */
  @Override
  public void confirm(List<Probe> probes) {
    if (configuration.isEmbedded() && configuration.unitName().isEmpty()) {
      return;
    }
    String stated = configuration.unitName().orElseGet(() -> refuseNameless(probes.get(0)));
    for (Probe initiator : probes) {
      List<String> names = names(initiator);
      if (!names.contains(stated)) {
        throw new RefusedException(
            CHECK,
            "pgr.lu says %s, but %s of initiator %s leads to a unit that calls itself %s"
                .formatted(stated, initiator.path().name(), initiator, describe(names)),
            "correct pgr.lu or the path; nothing was written");
      }
    }
  }

  private static String refuseNameless(Probe first) {
    InquiryData inquiry =
        Decoded.of(
            first.ask(InquiryData.command()).dataIn(), InquiryData::decode, first.initiator());
    List<String> names = names(first);
    String advice =
        names.isEmpty()
            ? "it has no name in VPD pages 80h and 83h, so it cannot be tested safely"
            : "if its data may be overwritten, add the line pgr.lu=" + names.get(0);
    throw new RefusedException(
        CHECK,
        "the logical unit under test is not stated, and %s leads to %s %s, revision %s, that calls itself %s"
            .formatted(
                first.path().name(),
                inquiry.vendor(),
                inquiry.product(),
                inquiry.revision(),
                describe(names)),
        advice + "; nothing was written");
  }

  /** Every name on this path; a page that the unit does not have adds none. */
  static List<String> names(Probe initiator) {
    List<String> names = new ArrayList<>();
    ScsiResult identification = page(initiator, UnitNames.DEVICE_IDENTIFICATION_PAGE);
    if (identification.isGood()) {
      names.addAll(UnitNames.ofLogicalUnit(identification.dataIn()));
    }
    ScsiResult serial = page(initiator, UnitNames.SERIAL_NUMBER_PAGE);
    if (serial.isGood()) {
      UnitNames.serial(serial.dataIn()).ifPresent(names::add);
    }
    return names;
  }

  private static ScsiResult page(Probe initiator, int page) {
    return initiator.ask(InquiryData.vitalProductData(page));
  }

  private static String describe(List<String> names) {
    return names.isEmpty() ? "nothing" : String.join(" or ", names);
  }
}
