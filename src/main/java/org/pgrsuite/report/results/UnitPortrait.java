package org.pgrsuite.report.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.CapabilitiesData;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.MalformedDataException;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.UnitNames;

/**
 * Learns what a unit is from what it answered: INQUIRY, VPD pages 80h and 83h, READ CAPACITY,
 * REPORT CAPABILITIES, the first good answer to each. For one thread at a time.
 */
public final class UnitPortrait {
  private static final String SERIAL = "serial.";

  private Optional<InquiryData> inquiry = Optional.empty();
  private Optional<String> serial = Optional.empty();
  private final List<String> names = new ArrayList<>();
  private Optional<Capacity> capacity = Optional.empty();
  private String capabilities = "";

  /** Looks at one more exchange. */
  public void see(Exchange exchange) {
    if (!exchange.isGood() || exchange.dataIn().isEmpty()) {
      return;
    }
    try {
      see(exchange.command(), Bytes.ofHex(exchange.dataIn()));
    } catch (MalformedDataException malformed) {
      // An answer that cannot be is a matter for the checks and the scenarios.
    }
  }

  /** What is known by now. */
  public Unit unit(List<UnitPath> paths) {
    return new Unit(
        inquiry.map(InquiryData::vendor).orElse(""),
        inquiry.map(InquiryData::product).orElse(""),
        inquiry.map(InquiryData::revision).orElse(""),
        serial.orElse(""),
        names,
        capacity.map(Capacity::blocks).orElse(0L),
        capacity.map(Capacity::blockLength).map(Integer::longValue).orElse(0L),
        paths,
        capabilities);
  }

  private void see(Command command, Bytes answer) {
    if (inquiry.isEmpty() && sends(command, InquiryData.command())) {
      inquiry = Optional.of(InquiryData.decode(answer));
    } else if (serial.isEmpty() && asks(command, UnitNames.SERIAL_NUMBER_PAGE)) {
      serial = UnitNames.serial(answer).map(name -> name.substring(SERIAL.length()));
    } else if (names.isEmpty() && asks(command, UnitNames.DEVICE_IDENTIFICATION_PAGE)) {
      names.addAll(UnitNames.ofLogicalUnit(answer));
    } else if (sends(command, Capacity.command16())) {
      capacity = capacity.or(() -> Optional.of(Capacity.decode16(answer)));
    } else if (sends(command, Capacity.command10()) && !Capacity.isBeyond10(answer)) {
      capacity = capacity.or(() -> Optional.of(Capacity.decode10(answer)));
    } else if (capabilities.isEmpty() && asksForCapabilities(command, answer)) {
      capabilities = answer.plainHex();
    }
  }

  private static boolean asks(Command command, int page) {
    return sends(command, InquiryData.vitalProductData(page));
  }

  private static boolean asksForCapabilities(Command command, Bytes answer) {
    return answer.length() >= CapabilitiesData.LENGTH
        && sends(command, PersistentReserveIn.of(PrInAction.REPORT_CAPABILITIES));
  }

  private static boolean sends(Command command, Command like) {
    return command.cdb().equals(like.cdb());
  }
}
