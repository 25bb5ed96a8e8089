package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.lu.config.Safety;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

/** What a preflight refuses on units that are not the suite's own. */
class ChecksTest {
  private static final ScsiResult NO_SUCH_COMMAND =
      FaultyPath.ended(
          SenseData.of(SenseKey.ILLEGAL_REQUEST, AdditionalSense.INVALID_COMMAND_OPERATION_CODE));

  private final Rig rig = new Rig();
  private List<Route> routes;

  @BeforeEach
  void aUnitThatIsNotOurOwn() throws IOException {
    routes = rig.stated().kernelRoutes();
  }

  @Test
  void aPathThatDoesNotAnswerInquiryIsRefused() {
    rig.plan.answer(OperationCode.INQUIRY, NO_SUCH_COMMAND);
    assertThat(refusal(), startsWith("/dev/sdx answers INQUIRY with ILLEGAL REQUEST"));
  }

  @ParameterizedTest
  @CsvSource({"05, 'qualifier 0, device type 05h'", "7F, 'qualifier 3, device type 1Fh'"})
  void whatIsNoDiskIsRefused(String firstByte, String words) {
    Bytes tape = Bytes.ofHex(firstByte + "00 06 02 1F 00 00 00" + "20".repeat(28));
    rig.plan.answer(OperationCode.INQUIRY, good(tape));
    assertThat(refusal(), allOf(containsString("is no disk"), containsString(words)));
  }

  @Test
  void anInquiryThatIsCutOffIsRefused() {
    rig.plan.answer(OperationCode.INQUIRY, good(Bytes.ofHex("00 00")));
    assertThat(refusal(), containsString("on /dev/sdx INQUIRY returned 2 bytes"));
  }

  @Test
  void aUnitWithoutPersistentReservationsIsRefusedWithWhereToSwitchThemOn() {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_IN, NO_SUCH_COMMAND);
    assertThat(
        refusal(),
        allOf(
            containsString("answers PERSISTENT RESERVE IN with"),
            containsString("switch persistent reservations on")));
  }

  @Test
  void blocksOfOtherSizesAreRefused() {
    rig.plan.answer(OperationCode.READ_CAPACITY_10, good(Bytes.ofHex("00 01 FF FF 00 00 02 08")));
    assertThat(refusal(), containsString("has blocks of 520 bytes"));
  }

  @Test
  void aFileSystemIsRefusedUnlessTheUnitIsExpendable() {
    rig.write(0, "XFSB");
    assertThat(
        refusal(),
        allOf(containsString("holds an XFS file system"), containsString("pgr.expendable=true")));
    expendable();
    assertDoesNotThrow(() -> rig.open(routes).close());
  }

  @Test
  void aDiskThatCannotBeLookedAtIsRefused() {
    rig.plan.answer(OperationCode.READ_10, FaultyPath.ended(Status.RESERVATION_CONFLICT));
    assertThat(refusal(), containsString("cannot be read to look for a file system"));
  }

  @Test
  void aMountedDiskIsRefusedUnlessTheUnitIsExpendable() throws IOException {
    Path mounts = Files.createDirectories(rig.machine.resolve("proc")).resolve("mounts");
    Files.writeString(mounts, "/dev/sdx /srv ext4 rw 0 0\n");
    assertThat(refusal(), startsWith("/dev/sdx is mounted on /srv: take another unit"));
    assertThat(rig.sent(), everyItem(not(containsString("REGISTER"))));
    expendable();
    rig.open(routes).close();
    assertThat(rig.log, hasItem(containsString("the run goes on, since pgr.expendable=true")));
  }

  /** A socket in its place: ENXIO, as a disk that is offline has it. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aDiskThatCannotBeOpenedIsNoReasonToCallItExpendable() throws IOException {
    Path disk = rig.machine.resolve("dev/sdx");
    Files.delete(disk);
    ServerSocketChannel.open(StandardProtocolFamily.UNIX)
        .bind(UnixDomainSocketAddress.of(disk))
        .close();
    assertThat(
        refusal(),
        allOf(
            containsString("cannot be kept from others"),
            endsWith("look whether the disk is there and online (lsblk -S)")));
    expendable();
    rig.open(routes).close();
    assertThat(rig.log, hasItem(containsString("anybody may mount it while the run goes on")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theDiskIsHeldForTheWholeRunAndFreeAfterIt() throws IOException {
    LogicalUnit unit = rig.open(routes);
    assertThat(heldDisks(), is(1L));
    unit.close();
    assertThat(heldDisks(), is(0L));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theDiskIsFreeAfterARefusalToo() throws IOException {
    rig.write(0, "XFSB");
    refusal();
    assertThat(heldDisks(), is(0L));
  }

  @Test
  void whatWritesIsNotRunOnAUnitThatIsWriteProtected() {
    rig.plan.answer(OperationCode.MODE_SENSE_6, good(Bytes.ofHex("03 00 80 00")));
    LogicalUnit unit = rig.open(routes);
    Access access = rig.begin(unit).access();
    Initiator writer = unit.initiator("I1");
    NotConfiguredException reason =
        assertThrows(NotConfiguredException.class, () -> access.write(writer));
    assertThat(reason.getMessage(), containsString("write protected"));
    assertThrows(NotConfiguredException.class, unit.permissions()::requireWritable);
    assertDoesNotThrow(() -> access.read(writer));
    unit.close();
    assertThat(rig.sent(), not(hasItem(containsString("WRITE"))));
  }

  @Test
  void whatDestroysAndWhatNeighboursFeelNeedsAWord() {
    LogicalUnit strict = rig.open(routes);
    assertThrows(
        NotConfiguredException.class, () -> strict.permissions().requireExpendable("FORMAT UNIT"));
    assertThrows(
        NotConfiguredException.class, () -> strict.permissions().requireTargetReset("a logout"));
    assertDoesNotThrow(strict.permissions()::requireWritable);
    strict.close();
    Safety all = new Safety(true, true, rig.configuration.safety().journal(), false);
    rig.configuration = rig.configuration.withSafety(all);
    LogicalUnit free = rig.open(routes);
    assertDoesNotThrow(() -> free.permissions().requireExpendable("FORMAT UNIT"));
    assertDoesNotThrow(() -> free.permissions().requireTargetReset("a logout"));
    free.close();
  }

  @Test
  void theEmbeddedUnitIsOurOwnToDoWithAsWePlease() {
    rig.configuration = Rig.configured(Optional.empty());
    LogicalUnit unit = rig.open();
    assertDoesNotThrow(() -> unit.permissions().requireExpendable("FORMAT UNIT"));
    assertDoesNotThrow(() -> unit.permissions().requireTargetReset("a logout"));
    unit.close();
    assertThat(rig.log, not(hasItem(startsWith("note: "))));
  }

  private String refusal() {
    String message = assertThrows(RefusedException.class, () -> rig.open(routes)).getMessage();
    assertThat(rig.registeredKeys(), is(empty()));
    return message;
  }

  private void expendable() {
    rig.configuration =
        rig.configuration.withSafety(rig.configuration.safety().withExpendable(true));
  }

  private long heldDisks() throws IOException {
    Path disk = rig.machine.resolve("dev/sdx");
    try (var open = Files.list(Path.of("/proc/self/fd"))) {
      return open.filter(each -> leadsTo(each, disk)).count();
    }
  }

  private static boolean leadsTo(Path link, Path file) {
    try {
      return Files.readSymbolicLink(link).equals(file);
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  private static ScsiResult good(Bytes data) {
    return new ScsiResult(Status.GOOD, Bytes.NONE, data, 0, 1);
  }
}
