package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.lu.config.SecondRoutes;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.lu.routes.Surroundings;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.sgio.LinuxHost;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.UnitNames;

/** What a run leaves on the second unit is removed as well, also after it was killed. */
class SecondUnitRecoveryTest {
  private static final ReservationKey A = new ReservationKey(0xA);
  private static final int FIRST = 0;
  private static final int SECOND = 1;
  private static final long SCRATCH = 131072 / 2 - 32;

  private final DeviceServer target =
      new DeviceServer(UnitOptions.parse("units=2"), Rules.standard());
  private final Rig rig = new Rig();

  @Test
  void aRunThatOnlyRecoversCleansUpOnBothUnits() throws IOException {
    rig.configuration = Rig.configured(Optional.of(name(FIRST)));
    Bytes before = block();
    killedWhileBothAreReserved();
    assertThat(keys(SECOND), contains(A));
    assertThat(block(), is(not(before)));

    rig.configuration =
        rig.configuration.withSafety(rig.configuration.safety().withRecoverOnly(true));
    LogicalUnit recovery = open();

    assertThat(keys(FIRST), is(empty()));
    assertThat(keys(SECOND), is(empty()));
    assertThat(block(), is(before));
    assertThat(rig.log.toString(), containsString("the second unit:"));
    recovery.close();
    assertThat(journals(), is(empty()));
  }

  @Test
  void theNextRunThatUsesItCleansUpThereFirst() throws IOException {
    rig.configuration = Rig.configured(Optional.of(name(FIRST)));
    Bytes before = block();
    killedWhileBothAreReserved();

    LogicalUnit next = open();
    assertThat(keys(SECOND), contains(A));
    rig.begin(next);
    Trial trial = next.scenarios().beginOnSecondUnit(rig.exchanges::add);

    assertThat(trial.now().keys(), is(empty()));
    assertThat(block(), is(before));
    next.close();
    assertThat(journals(), is(empty()));
  }

  @Test
  void aRunThatEndsWithAnInitiatorLoggedOutCleansUpOnBothUnits() throws IOException {
    rig.configuration = Rig.configured(Optional.of(name(FIRST)));
    Bytes before = block();
    LogicalUnit unit = open();
    Trial first = rig.begin(unit);
    reserved(first);
    reserved(unit.scenarios().beginOnSecondUnit(rig.exchanges::add));
    first.initiator("I1").session().perform(SessionAct.LOGS_OUT);

    unit.close();

    assertThat(keys(FIRST), is(empty()));
    assertThat(keys(SECOND), is(empty()));
    assertThat(block(), is(before));
    assertThat(journals(), is(empty()));
  }

  @Test
  void theUnitUnderTestIsNotTakenForAnotherRunsWhenItIsNamedTwice() {
    rig.configuration = Rig.configured(Optional.of(name(FIRST)));
    LogicalUnit unit = open(FIRST);
    rig.begin(unit);
    RefusedException refusal =
        assertThrows(
            RefusedException.class, () -> unit.scenarios().beginOnSecondUnit(rig.exchanges::add));
    assertThat(
        refusal.getMessage(),
        allOf(
            containsString("leads to the unit under test itself"),
            containsString("name another unit in pgr.second-unit")));
    unit.close();
  }

  private static void reserved(Trial trial) {
    Initiator i1 = trial.initiator("I1");
    trial.given().isRegistered(i1, A);
    trial.given().holds(i1, ReservationType.EXCLUSIVE_ACCESS);
    trial.access().write(i1);
  }

  /** Its journals are moved, since the locks of a process that lives are not given up. */
  private void killedWhileBothAreReserved() throws IOException {
    LogicalUnit unit = open();
    Trial first = rig.begin(unit);
    Trial second = unit.scenarios().beginOnSecondUnit(rig.exchanges::add);
    reserved(first);
    reserved(second);
    assertThat(journals(), hasSize(2));
    Path after = Files.createDirectory(folder().resolve("after"));
    for (Path journal : journals()) {
      Files.move(journal, after.resolve(journal.getFileName()));
    }
    rig.configuration = rig.configuration.withSafety(rig.configuration.safety().withJournal(after));
    rig.dropLocks();
  }

  private LogicalUnit open() {
    return open(SECOND);
  }

  private LogicalUnit open(int secondLun) {
    List<Route> routes =
        Rig.numbers()
            .mapToObj(each -> new Route("I" + each, () -> Rig.path(target, each)))
            .toList();
    SecondRoutes second =
        new SecondRoutes(Optional.of(name(secondLun)), Optional.of(secondLun), List.of());
    return new LogicalUnit(
        rig.configuration,
        new Surroundings(
            routes, Optional.empty(), List.of(), Optional.empty(), Optional.of(second)),
        rig.log::add,
        rig.exchanges::add,
        new LinuxHost(rig.machine));
  }

  private String name(int lun) {
    Command page = InquiryData.vitalProductData(UnitNames.DEVICE_IDENTIFICATION_PAGE);
    return UnitNames.ofLogicalUnit(asStranger(lun, page)).get(0);
  }

  private List<ReservationKey> keys(int lun) {
    return KeysData.decode(asStranger(lun, PersistentReserveIn.of(PrInAction.READ_KEYS))).keys();
  }

  private Bytes block() {
    return asStranger(SECOND, BlockCommand.READ_10.read(SCRATCH, 1, 512));
  }

  private Bytes asStranger(int lun, Command command) {
    try (ScsiPath path = Rig.path(target, 9).at(lun).orElseThrow()) {
      ScsiResult result = path.execute(command, Rig.TIMEOUT);
      return (result.isUnitAttention() ? path.execute(command, Rig.TIMEOUT) : result).dataIn();
    }
  }

  private List<Path> journals() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(each -> each.toString().endsWith(".journal")).toList();
    }
  }

  private Path folder() {
    return rig.configuration.safety().journal().orElseThrow();
  }
}
