package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.lu.config.BlockRange;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.UnitNames;

class PreflightTest {
  private static final ReservationKey FOREIGN = new ReservationKey(0xF0E1);

  private final Rig rig = new Rig();
  private final String name =
      UnitNames.ofLogicalUnit(
              rig.asStranger(InquiryData.vitalProductData(UnitNames.DEVICE_IDENTIFICATION_PAGE))
                  .dataIn())
          .get(0);

  @Test
  void aWriteProtectedUnitThatRegistersNobodyIsStillTested() throws IOException {
    Rig shut = new Rig(UnitOptions.parse("swp=1&protected=2700")).stated();
    assertDoesNotThrow(() -> shut.open(shut.kernelRoutes()).close());
  }

  @Test
  void aUnitThatTheOperatorDidNotNameIsRefusedWithTheLineToAdd() {
    rig.configuration = unnamed();
    RefusedException refusal = assertThrows(RefusedException.class, rig::open);
    assertThat(
        refusal.getMessage(),
        allOf(containsString("add the line pgr.lu=" + name), containsString("PGRSUITE")));
    assertThat(rig.sent(), everyItem(containsString("INQUIRY")));
  }

  @Test
  void aUnitOfAnotherNameIsRefusedBeforeAnythingIsWritten() {
    rig.configuration = Rig.configured(Optional.of("naa.6000000000000bad"));
    RefusedException refusal = assertThrows(RefusedException.class, rig::open);
    assertThat(
        refusal.getMessage(),
        allOf(startsWith("pgr.lu says naa.6000000000000bad"), containsString(name)));
    assertThat(rig.sent(), everyItem(containsString("INQUIRY")));
  }

  @Test
  void anyOfItsNamesWillDo() {
    rig.configuration = Rig.configured(Optional.of(serial()));
    assertDoesNotThrow(() -> rig.open().close());
  }

  @Test
  void keysOfOthersAreRefusedBeforeOurFirstRegistration() {
    rig.someoneElseRegisters(FOREIGN);
    RefusedException refusal = assertThrows(RefusedException.class, rig::open);
    assertThat(refusal.getMessage(), containsString("key 0xF0E1 is registered"));
    assertThat(rig.sent(), everyItem(not(containsString("REGISTER"))));
    assertThat(rig.registeredKeys(), contains(FOREIGN));
  }

  @Test
  void pathsToCloneUnitsWithOneNameAreRefused() throws IOException {
    rig.kernelRoutes();
    rig.configuration = Rig.configured(Optional.of(name));
    DeviceServer clone = DeviceServer.standard();
    List<Route> routes =
        List.of(
            rig.anonymousRoute(1, 1, rig.server),
            rig.anonymousRoute(2, 2, clone),
            rig.anonymousRoute(3, 3, rig.server));
    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(refusal.getMessage(), containsString("not three ways to one logical unit"));
    assertThat(rig.registeredKeys(), empty());
  }

  @Test
  void twoPathsThatAreOneNexusAreRefused() throws IOException {
    rig.kernelRoutes();
    rig.configuration = Rig.configured(Optional.of(name));
    List<Route> routes =
        List.of(
            rig.anonymousRoute(1, 1, rig.server),
            rig.anonymousRoute(2, 1, rig.server),
            rig.anonymousRoute(3, 3, rig.server));
    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(refusal.getMessage(), containsString("two of them are one I_T nexus"));
    assertThat(rig.registeredKeys(), empty());
  }

  @Test
  void threeNexusesOfOneUnitPass() throws IOException {
    rig.configuration = Rig.configured(Optional.of(name));
    rig.open(rig.kernelRoutes()).close();
    assertThat(rig.registeredKeys(), empty());
  }

  @Test
  void scratchBlocksBeyondTheUnitAreAMistakeOfTheConfiguration() {
    rig.configuration = rig.configuration.withScratch(new BlockRange(1L << 40, 8));
    ConfigurationException mistake = assertThrows(ConfigurationException.class, rig::open);
    assertThat(mistake.getMessage(), containsString("reaches beyond the logical unit"));
  }

  private String serial() {
    return UnitNames.serial(
            rig.asStranger(InquiryData.vitalProductData(UnitNames.SERIAL_NUMBER_PAGE)).dataIn())
        .orElseThrow();
  }

  private static Configuration unnamed() {
    return Rig.configured(Optional.of("naa.1")).withUnitName(Optional.empty());
  }
}
