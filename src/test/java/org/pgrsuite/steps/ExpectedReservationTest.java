package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.Trial;
import org.pgrsuite.lu.Units;
import org.pgrsuite.lu.config.ConfigurationReader;
import org.pgrsuite.spc.ReservationData.Reservation;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

class ExpectedReservationTest {
  private static final int WRITE_EXCLUSIVE = 0x1;

  @TempDir Path directory;

  private Trial trial;

  @BeforeEach
  void openTheEmbeddedUnit() {
    Properties properties = new Properties();
    properties.setProperty("pgr.journal", directory.resolve("journal").toString());
    ConfigurationReader reader = new ConfigurationReader(properties, Map.of(), directory);
    Units.open(reader.read(), line -> {}, exchange -> {});
    trial = Units.current().scenarios().begin(exchange -> {});
  }

  @AfterEach
  void closeIt() {
    Units.close();
  }

  @Test
  void isReportedWithTheKeyOfItsHolder() {
    trial.given().isRegistered(initiator("I1"), new ReservationKey(0xA));
    ExpectedReservation expected = heldByI1();
    assertThat(expected.report(), is("Write Exclusive, key 0xA"));
    assertThat(expected.isReportedAs(seen(0xA)), is(true));
    assertThat(expected.isReportedAs(seen(0xB)), is(false));
    assertThat(expected.isReportedAs(Optional.empty()), is(false));
  }

  @Test
  void whoIsNotRegisteredHoldsNothingAndTheTextSaysSo() {
    ExpectedReservation expected = heldByI1();
    assertThat(
        expected.report(),
        is(
            "Write Exclusive with the key of initiator I1, which by all answers so far is not"
                + " registered"));
    assertThat(expected.isReportedAs(seen(0x0)), is(false));
  }

  @Test
  void allRegistrantsHoldWithKeyZero() {
    ExpectedReservation expected =
        ExpectedReservation.parse(
            "a Write Exclusive All Registrants reservation held by every registrant",
            this::initiator);
    ReservationType type = ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS;
    Reservation seen = new Reservation(ReservationKey.ZERO, 0, type.code());
    assertThat(expected.isReportedAs(Optional.of(seen)), is(true));
  }

  private ExpectedReservation heldByI1() {
    return ExpectedReservation.parse(
        "a Write Exclusive reservation held by initiator I1", this::initiator);
  }

  private Initiator initiator(String name) {
    return trial.initiator(name);
  }

  private static Optional<Reservation> seen(long key) {
    return Optional.of(new Reservation(new ReservationKey(key), 0, WRITE_EXCLUSIVE));
  }
}
