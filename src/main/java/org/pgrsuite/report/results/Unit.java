package org.pgrsuite.report.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.spc.AnswerText;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.FieldText;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;

/**
 * The logical unit under test, as it described itself; text and numbers that it did not tell are
 * empty or 0.
 *
 * @param vendor T10 VENDOR IDENTIFICATION; here and below what is not printable ASCII is escaped
 * @param product PRODUCT IDENTIFICATION
 * @param revision PRODUCT REVISION LEVEL
 * @param serial VPD page 80h
 * @param names VPD page 83h, what names the logical unit: {@code naa.6001405…}
 * @param blocks how many logical blocks it has
 * @param blockSize their length in bytes
 * @param paths the paths that were opened
 * @param capabilities what REPORT CAPABILITIES returned at first, hexadecimal digits
 */
public record Unit(
    String vendor,
    String product,
    String revision,
    String serial,
    List<String> names,
    long blocks,
    long blockSize,
    List<UnitPath> paths,
    String capabilities) {
  /** Copies the lists; what is missing in a file is empty. */
  public Unit {
    vendor = Absent.orEmpty(vendor);
    product = Absent.orEmpty(product);
    revision = Absent.orEmpty(revision);
    serial = Absent.orEmpty(serial);
    names = Absent.orEmpty(names);
    paths = Absent.orEmpty(paths);
    capabilities = Absent.orEmpty(capabilities);
  }

  /** A unit that told nothing. */
  public static Unit unknown() {
    return new Unit("", "", "", "", List.of(), 0, 0, List.of(), "");
  }

  /** How it calls itself: vendor, product and revision. */
  public String title() {
    String title =
        Stream.of(vendor, product, revision)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return title.isEmpty() ? "unknown unit" : title;
  }

  /** REPORT CAPABILITIES field by field; empty if it was refused or never asked. */
  @JsonProperty("capabilityFields")
  public List<FieldText> capabilityFields() {
    return capabilities.isEmpty()
        ? List.of()
        : AnswerText.fields(
            PersistentReserveIn.of(PrInAction.REPORT_CAPABILITIES), Bytes.ofHex(capabilities));
  }
}
