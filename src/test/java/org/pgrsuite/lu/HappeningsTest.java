package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.ConfigurationReader;
import org.pgrsuite.lu.config.SecondRoutes;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.routes.Difference;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.lu.routes.Routes;
import org.pgrsuite.lu.routes.Surroundings;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.sgio.LinuxHost;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

class HappeningsTest {
  private static final ReservationKey A = new ReservationKey(0xA);

  private final Rig rig = new Rig();
  private LogicalUnit unit = open("embedded");

  @AfterEach
  void close() {
    unit.close();
  }

  @Test
  void afterALossOfPowerNobodyQuotesAKeyThatIsGone() {
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    trial.happenings().losesPower();
    assertThat(unit.initiator("I1").registeredKey(), is(ReservationKey.ZERO));
    assertThat(
        trial.views().takeAttention(unit.initiator("I3"), Attention.POWER_ON_OR_RESET), is(true));
  }

  @Test
  void whoKeepsWritingThroughALossOfPowerIsHeardAfterIt() {
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    trial.given().holds(unit.initiator("I1"), ReservationType.EXCLUSIVE_ACCESS);
    trial.happenings().losesPowerWhileWriting(unit.initiator("I3"));
    // Persistence was not active, so that the reservation ends with the power.
    assertThat(trial.happenings().writes(), hasItem("GOOD"));
  }

  @Test
  void aResetIsInTheEvidenceAndChangesNothing() {
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    trial.happenings().sends(unit.initiator("I2"), TaskFunction.LOGICAL_UNIT_RESET);
    assertThat(trial.now().keys(), is(List.of(A)));
    assertThat(
        trial.views().takeAttention(unit.initiator("I1"), Attention.POWER_ON_OR_RESET), is(true));
  }

  @Test
  void whoIsShownAnotherUnitIsNoFurtherInitiator() {
    DeviceServer other = new DeviceServer(UnitOptions.parse("serial=OTHER"), Rules.standard());
    LogicalUnit masked = openWithFurther(number -> rig.route(number, other));
    Trial trial = rig.begin(masked);
    assertThat(
        assertThrows(NotConfiguredException.class, () -> trial.happenings().addUpTo(4))
            .getMessage(),
        allOf(
            containsString("iqn.2026-11.org.pgrsuite:i4"),
            containsString("a unit that calls itself naa."),
            containsString("OTHER")));
    masked.close();
  }

  @Test
  void whoIsShownTheUnitIsAFurtherInitiator() {
    LogicalUnit shown = openWithFurther(number -> rig.route(number, rig.server));
    Trial trial = rig.begin(shown);
    trial.happenings().addUpTo(4);
    trial.given().isRegistered(shown.initiator("I4"), A);
    assertThat(rig.registeredKeys(), is(List.of(A)));
    shown.close();
  }

  private LogicalUnit openWithFurther(IntFunction<Route> further) {
    Surroundings all =
        new Surroundings(
            Rig.numbers().mapToObj(number -> rig.route(number, rig.server)).toList(),
            Optional.of(further),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new LogicalUnit(
        rig.configuration, all, rig.log::add, rig.exchanges::add, new LinuxHost(rig.machine));
  }

  @Test
  void aPathWithoutTaskManagementEndsTheScenarioAsNotSupported() {
    LogicalUnit plain = rig.open();
    Trial trial = rig.begin(plain);
    NotSupportedException reason =
        assertThrows(
            NotSupportedException.class,
            () -> trial.happenings().sends(plain.initiator("I1"), TaskFunction.ABORT_TASK_SET));
    assertThat(reason.getMessage(), containsString("cannot send ABORT TASK SET"));
    plain.close();
  }

  @Test
  void initiatorsOfAScenarioAreGoneInTheNext() {
    rig.begin(unit).happenings().addUpTo(64);
    assertThat(unit.initiators().size(), is(64));
    rig.begin(unit);
    assertThat(unit.initiators().size(), is(3));
  }

  @Test
  void anotherTargetPortIsAnotherNexus() {
    Trial trial = rig.begin(unit);
    trial.happenings().add("I4", unit.initiator("I1"), Difference.TARGET_PORT);
    Initiator other = unit.initiator("I4");
    assertThat(other.path().initiatorPort(), is(unit.initiator("I1").path().initiatorPort()));
    assertThat(other.nexus().relativeTargetPort(), is(2));
  }

  @Test
  void whatNoSettingNamesIsNotConfigured() {
    unit.close();
    unit = open("embedded?units=1&ports=1");
    Trial trial = rig.begin(unit);
    assertThrows(
        NotConfiguredException.class, () -> unit.scenarios().require(Offer.TWO_UNITS, true));
    assertThrows(
        NotConfiguredException.class, () -> unit.scenarios().require(Offer.TWO_TARGET_PORTS, true));
    assertThrows(
        NotConfiguredException.class,
        () -> trial.happenings().add("I4", unit.initiator("I1"), Difference.TARGET_PORT));
  }

  @Test
  void theSecondUnitHasAStateOfItsOwn() {
    Trial first = rig.begin(unit);
    Trial second = unit.scenarios().beginOnSecondUnit(rig.exchanges::add);
    first.given().isRegistered(unit.initiator("I1"), A);
    assertThat(second.now().keys(), is(List.of()));
    second.given().isRegistered(second.initiator("I2"), A);
    assertThat(rig.begin(unit).now().keys(), is(List.of()));
    assertThat(unit.scenarios().beginOnSecondUnit(rig.exchanges::add).now().keys(), is(List.of()));
  }

  @Test
  void theUnitUnderTestIsNoSecondUnit() {
    unit.close();
    Configuration configuration = configuration("embedded");
    Surroundings all = Routes.of(configuration);
    SecondRoutes itself = new SecondRoutes(Optional.empty(), Optional.of(0), List.of());
    unit =
        new LogicalUnit(
            configuration,
            new Surroundings(
                all.routes(), all.further(), List.of(), all.power(), Optional.of(itself)),
            rig.log::add,
            rig.exchanges::add);
    rig.begin(unit);
    RefusedException refusal =
        assertThrows(
            RefusedException.class, () -> unit.scenarios().beginOnSecondUnit(rig.exchanges::add));
    assertThat(refusal.getMessage(), containsString("leads to the unit under test itself"));
  }

  @Test
  void aStormOfLoginsLeavesEverybodyLoggedIn() {
    Trial trial = rig.begin(unit);
    List<Initiator> two = List.of(unit.initiator("I1"), unit.initiator("I2"));
    trial.given().isRegistered(two.get(0), A);
    assertThat(trial.happenings().storm(two, 20), is(20));
    assertThat(trial.now().keys(), is(List.of(A)));
  }

  @Test
  void aCommandToNobodyIsRefusedAndSentToNoUnit() {
    Trial trial = rig.begin(unit);
    trial.commands().sendToAbsentUnit(unit.initiator("I1"), NamedCommand.named("READ KEYS"));
    assertThat(trial.lastAct().result().outcome(), containsString("LOGICAL UNIT NOT SUPPORTED"));
    assertThat(trial.happenings().outcomesOfRun(), not(hasItem("BUSY")));
  }

  private LogicalUnit open(String target) {
    Configuration configuration = configuration(target);
    return new LogicalUnit(
        configuration, Routes.of(configuration), rig.log::add, rig.exchanges::add);
  }

  private static Configuration configuration(String target) {
    Properties properties = new Properties();
    properties.setProperty("pgr.target", target);
    return new ConfigurationReader(properties, Map.of(), Path.of("target/nowhere")).read();
  }
}
