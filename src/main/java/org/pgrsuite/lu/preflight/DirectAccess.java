package org.pgrsuite.lu.preflight;

import java.util.List;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.MalformedDataException;

/** Each path answers INQUIRY, and as a disk. */
final class DirectAccess implements Check {
  private static final String CHECK = "each path leads to a disk";
  private static final String REMEDY = "name paths to a direct access device (lsscsi lists them)";

  @Override
  public void confirm(List<Probe> probes) {
    probes.forEach(DirectAccess::confirm);
  }

  private static void confirm(Probe initiator) {
    ScsiResult result = initiator.ask(InquiryData.command());
    String path = initiator.path().name();
    if (!result.isGood()) {
      throw new RefusedException(
          CHECK, "%s answers INQUIRY with %s".formatted(path, result.outcome()), REMEDY);
    }
    InquiryData inquiry = decode(path, result);
    if (inquiry.peripheralQualifier() != 0 || inquiry.peripheralDeviceType() != 0) {
      throw new RefusedException(
          CHECK,
          "%s leads to %s %s, which is no disk (peripheral qualifier %d, device type %02Xh)"
              .formatted(
                  path,
                  inquiry.vendor(),
                  inquiry.product(),
                  inquiry.peripheralQualifier(),
                  inquiry.peripheralDeviceType()),
          REMEDY);
    }
  }

  private static InquiryData decode(String path, ScsiResult result) {
    try {
      return InquiryData.decode(result.dataIn());
    } catch (MalformedDataException e) {
      throw new RefusedException(CHECK, "on " + path + " " + e.getMessage(), REMEDY);
    }
  }
}
