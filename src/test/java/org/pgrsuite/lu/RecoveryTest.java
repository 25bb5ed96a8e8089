package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.journal.LeftBehind;
import org.pgrsuite.lu.journal.WrittenJournal;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.ControlPage;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.Status;

/** What a run leaves that is killed, and what the next one makes of it. */
class RecoveryTest {
  private static final ReservationKey A = new ReservationKey(0xA);
  private static final ReservationKey FOREIGN = new ReservationKey(0xF0E1);

  private final Rig rig = new Rig();
  private List<Route> routes;

  @BeforeEach
  void aUnitThatIsNotOurOwn() throws IOException {
    routes = rig.stated().kernelRoutes();
  }

  @Test
  void aRunThatHasCleanedUpLeavesNoJournal() throws IOException {
    LogicalUnit unit = rig.open(routes);
    assertThat(journals(), hasSize(1));
    unit.close();
    assertThat(journals(), is(empty()));
  }

  @Test
  void theJournalIsThereBeforeTheFirstRegistrationWithTheBlocksInIt() throws IOException {
    rig.plan.spy(
        OperationCode.PERSISTENT_RESERVE_OUT,
        () -> assertThat(left().blocks().isPresent(), is(true)));
    rig.open(routes).close();
    assertThat(rig.plan.spied(), is(true));
  }

  @Test
  void aKeyIsInTheJournalBeforeItIsRegistered() throws IOException {
    LogicalUnit unit = rig.open(routes);
    rig.plan.spy(OperationCode.PERSISTENT_RESERVE_OUT, () -> assertThat(left().keys(), hasItem(A)));
    rig.begin(unit).registers(unit.initiator("I1"), A);
    assertThat(rig.plan.spied(), is(true));
    unit.close();
  }

  @Test
  void theNextRunRemovesWhatAKilledOneLeftAndSaysSo() throws IOException {
    Bytes before = rig.block(scratch());
    killed(ReservationType.EXCLUSIVE_ACCESS);

    LogicalUnit next = rig.open(routes);

    assertThat(rig.log.toString(), containsString("did not clean up, and left key 0xA"));
    assertThat(rig.registeredKeys(), is(empty()));
    assertThat(rig.block(scratch()), is(before));
    next.close();
    assertThat(journals(), is(empty()));
  }

  @Test
  void aReservationThatKeepsEvenTheSizeFromOthersIsRemovedAllTheSame() throws IOException {
    killed(ReservationType.EXCLUSIVE_ACCESS);
    rig.plan.answer(OperationCode.READ_CAPACITY_10, FaultyPath.ended(Status.RESERVATION_CONFLICT));
    rig.plan.spy(OperationCode.PERSISTENT_RESERVE_OUT, rig.plan::answerTruly);

    rig.open(routes).close();

    assertThat(rig.registeredKeys(), is(empty()));
  }

  @Test
  void aRunThatOnlyRecoversDoesThatAndNothingElse() throws IOException {
    Bytes before = rig.block(scratch());
    killed(ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS);
    recoverOnly();

    LogicalUnit recovery = rig.open(routes);

    assertThat(rig.registeredKeys(), is(empty()));
    assertThat(rig.block(scratch()), is(before));
    assertThat(
        recovery.recovered().orElseThrow(),
        allOf(containsString("key 0xA was removed"), containsString("were restored")));
    assertThat(recovery.ending().orElseThrow(), containsString("pgr.recover=only"));
    recovery.close();
    assertThat(journals(), is(empty()));
  }

  @Test
  void withNothingToRecoverNothingIsChanged() {
    recoverOnly();
    rig.someoneElseRegisters(FOREIGN);
    try (LogicalUnit recovery = rig.open(routes)) {
      assertThat(recovery.recovered(), is(Optional.of("nothing of an earlier run was left")));
    }
    assertThat(rig.sent(), not(hasItem(containsString("REGISTER"))));
    assertThat(rig.registeredKeys(), contains(FOREIGN));
  }

  @Test
  void keysOfOthersStayWhenOursAreRemoved() throws IOException {
    killed(ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    rig.someoneElseRegisters(FOREIGN);

    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));

    assertThat(refusal.getMessage(), containsString("somebody else uses this logical unit"));
    assertThat(rig.registeredKeys(), contains(FOREIGN));
    assertThat(rig.sent(), not(hasItem(containsString("CLEAR"))));
    assertThat("the blocks are still to be restored", journals(), hasSize(1));
  }

  @Test
  void aKeyOfANexusThatIsNoLongerOursIsPreempted() throws IOException {
    killed(ReservationType.WRITE_EXCLUSIVE);
    rig.someoneElseRegisters(FOREIGN);
    List<Route> others =
        Rig.numbers().mapToObj(each -> rig.anonymousRoute(each, each + 3, rig.server)).toList();

    assertThrows(RefusedException.class, () -> rig.open(others));

    assertThat(rig.registeredKeys(), contains(FOREIGN));
  }

  @Test
  void aFileSystemThatIsThereSinceIsNotWrittenTo() throws IOException {
    killed(Optional.empty());
    Bytes pattern = rig.block(scratch());
    rig.write(0, "XFSB");
    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(refusal.getMessage(), startsWith("the unit holds "));
    assertThat(rig.registeredKeys(), is(empty()));
    assertThat(rig.block(scratch()), is(pattern));
  }

  @Test
  void aKeyOfAnotherHostIsNotTakenForOursBecauseOfItsValue() throws IOException {
    killed(ReservationType.WRITE_EXCLUSIVE);
    Rig.stranger(rig.server, "iqn.2001-04.com.example:node7", A);
    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(
        refusal.getMessage(),
        allOf(
            containsString("key 0xA is registered by iqn.2001-04.com.example:node7"),
            containsString("did not use")));
    assertThat(rig.registeredKeys(), contains(A));
    assertThat(journals(), hasSize(1));
  }

  @Test
  void aUnitThatIsWriteProtectedAndReservedIsRecoveredAsAnyOther() throws IOException {
    LogicalUnit unit = rig.open(routes);
    Trial trial = rig.begin(unit);
    trial.given().controlModeHas("SWP", true);
    trial.given().isRegistered(unit.initiator("I2"), A);
    trial.given().holds(unit.initiator("I2"), ReservationType.EXCLUSIVE_ACCESS);
    takeAway(journals().get(0));

    rig.open(routes).close();

    assertThat(rig.registeredKeys(), is(empty()));
    ScsiResult page = rig.asStranger(ControlPage.sense());
    assertThat(ControlPage.isSet(page.dataIn(), ControlPage.SWP), is(false));
  }

  @Test
  void dataThatSomebodyHasWrittenSinceIsNotOverwritten() throws IOException {
    killed(Optional.empty());
    rig.write(scratch() + 3, "ORACLE DATA");
    Bytes theirs = rig.block(scratch() + 3);
    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(refusal.getMessage(), startsWith("block %d holds neither".formatted(scratch() + 3)));
    assertThat(rig.block(scratch() + 3), is(theirs));
    assertThat(journals(), hasSize(1));
  }

  /** Over a path of the operating system the nexus outlives the run, and the unit keeps all out. */
  @Test
  void whatReserve6KeepsIsGivenBackBeforeTheKeysAreRead() throws IOException {
    routes = rig.keptRoutes();
    LogicalUnit unit = rig.open(routes);
    rig.begin(unit).access().write(unit.initiator("I2"));
    unit.initiator("I2").mustDo(PrimaryCommand.reserve6(), "the run is killed then");
    takeAway(journals().get(0));

    rig.open(routes).close();

    assertThat(rig.asStranger(PrimaryCommand.testUnitReady()).isGood(), is(true));
    assertThat(journals(), is(empty()));
  }

  @Test
  void aRunThatBreaksOffBeforeItBeginsLeavesNothing() throws IOException {
    rig.plan.spy(
        OperationCode.PERSISTENT_RESERVE_OUT,
        () ->
            rig.plan.spy(
                OperationCode.PERSISTENT_RESERVE_OUT,
                () ->
                    rig.plan.answer(
                        OperationCode.PERSISTENT_RESERVE_OUT,
                        FaultyPath.ended(Status.RESERVATION_CONFLICT))));

    AssertionError failure = assertThrows(AssertionError.class, () -> rig.open(routes));

    assertThat(failure.getMessage(), containsString("I2's REGISTER AND IGNORE EXISTING KEY"));
    assertThat(rig.registeredKeys(), is(empty()));
    assertThat(journals(), is(empty()));
  }

  @Test
  void aSecondRunOnTheSameUnitIsRefused() {
    LogicalUnit first = rig.open(routes);
    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(
        refusal.getMessage(),
        containsString("another run of the suite uses this logical unit (process "));
    first.close();
    rig.open(routes).close();
  }

  @Test
  void aSecondRunWithJournalsElsewhereIsRefusedToo() throws IOException {
    LogicalUnit first = rig.open(routes);
    Path elsewhere = Files.createDirectory(journalFolder().resolve("elsewhere"));
    rig.configuration =
        rig.configuration.withSafety(rig.configuration.safety().withJournal(elsewhere));
    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(refusal.getMessage(), containsString("uses this logical unit (process "));
    first.close();
    rig.open(routes).close();
  }

  @Test
  void aSecondRunIsNamedBeforeTheHoldOfTheFirstOnTheDisk() throws IOException {
    LogicalUnit first = rig.open(routes);
    Path mounts = Files.createDirectories(rig.machine.resolve("proc")).resolve("mounts");
    Files.writeString(mounts, "/dev/sdx /srv ext4 rw 0 0\n");
    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(refusal.getMessage(), startsWith("another run of the suite uses"));
    first.close();
  }

  @Test
  void theJournalOfAUnitThatIsNotTheStatedOneIsNotRead() throws IOException {
    killed(ReservationType.WRITE_EXCLUSIVE);
    rig.configuration = rig.configuration.withUnitName(Optional.of("naa.6000000000000bad"));
    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(refusal.getMessage(), startsWith("pgr.lu says naa.6000000000000bad"));
    assertThat(rig.log.toString(), not(containsString("did not clean up")));
    assertThat(rig.registeredKeys(), contains(A));
  }

  @Test
  void aDamagedJournalIsRefusedWithWhatToDo() throws IOException {
    killed(ReservationType.WRITE_EXCLUSIVE);
    Path journal = journals().get(0);
    Files.writeString(journal, Files.readString(journal).replace("key 0xA", "key 0xB"));
    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(
        refusal.getMessage(), allOf(containsString("is damaged"), containsString("by hand")));
    assertThat(rig.registeredKeys(), contains(A));
    assertThat("it holds the only copy of the blocks", journals(), contains(journal));
  }

  @Test
  void aKeyThatCannotBeWrittenDownIsNeverRegistered() throws IOException {
    LogicalUnit unit = rig.open(routes);
    Trial trial = rig.begin(unit);
    Files.delete(journals().get(0));
    for (int attempt = 1; attempt <= 2; attempt++) {
      assertThrows(
          RefusedException.class,
          () ->
              unit.scenarios().perform(() -> trial.given().isRegistered(unit.initiator("I1"), A)));
    }
    assertThat(unit.ending().orElseThrow(), containsString("pgr.journal"));
    assertThat(rig.sent(), not(hasItem(containsString("REGISTER key 0xA"))));
    unit.close();
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefused() throws IOException {
    Path file = Files.createFile(journalFolder().resolve("file"));
    rig.configuration = rig.configuration.withSafety(rig.configuration.safety().withJournal(file));
    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(refusal.getMessage(), containsString("pgr.journal"));
  }

  @Test
  void aRunThatWasRefusedBeforeItRegisteredLeavesNoJournal() throws IOException {
    rig.someoneElseRegisters(FOREIGN);
    assertThrows(RefusedException.class, () -> rig.open(routes));
    assertThat(journals(), is(empty()));
  }

  private void killed(ReservationType type) throws IOException {
    killed(Optional.of(type));
  }

  /** Writes, registers, reserves and is killed. Its lock stays behind with its folder. */
  private void killed(Optional<ReservationType> type) throws IOException {
    LogicalUnit unit = rig.open(routes);
    rig.begin(unit).access().write(unit.initiator("I2"));
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    type.ifPresent(each -> trial.given().holds(unit.initiator("I1"), each));
    rig.sent();
    takeAway(journals().get(0));
    assertThat(rig.registeredKeys(), contains(A));
    assertThat(journals(), hasSize(1));
  }

  private void takeAway(Path journal) throws IOException {
    Path folder = Files.createDirectory(journalFolder().resolve("after"));
    Files.move(journal, folder.resolve(journal.getFileName()));
    rig.configuration =
        rig.configuration.withSafety(rig.configuration.safety().withJournal(folder));
    rig.dropLocks();
  }

  private void recoverOnly() {
    rig.configuration =
        rig.configuration.withSafety(rig.configuration.safety().withRecoverOnly(true));
  }

  private long scratch() {
    return 131072 / 2 - 32;
  }

  private LeftBehind left() {
    try {
      return WrittenJournal.read(journals().get(0));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private List<Path> journals() throws IOException {
    try (Stream<Path> files = Files.list(journalFolder())) {
      return files.filter(each -> each.toString().endsWith(".journal")).toList();
    }
  }

  private Path journalFolder() {
    return rig.configuration.safety().journal().orElseThrow();
  }
}
