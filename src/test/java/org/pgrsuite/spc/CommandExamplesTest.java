package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands byte by byte, as their Javadoc shows them. */
class CommandExamplesTest {
  @Test
  void commandsWithoutFields() {
    assertThat(PrimaryCommand.testUnitReady().cdb(), is(Bytes.ofHex("00 00 00 00 00 00")));
    assertThat(PrimaryCommand.reserve6().cdb(), is(Bytes.ofHex("16 00 00 00 00 00")));
    assertThat(PrimaryCommand.release6().cdb(), is(Bytes.ofHex("17 00 00 00 00 00")));
    assertThat(PrimaryCommand.reserve10().cdb(), is(Bytes.ofHex("56 00 00 00 00 00 00 00 00 00")));
    assertThat(PrimaryCommand.release10().cdb(), is(Bytes.ofHex("57 00 00 00 00 00 00 00 00 00")));
    assertThat(PrimaryCommand.vendorSpecific().cdb(), is(Bytes.ofHex("C0 00 00 00 00 00")));
  }

  @Test
  void commandsThatDealWithTheMedium() {
    assertThat(MediumCommand.prevent().cdb(), is(Bytes.ofHex("1E 00 00 00 01 00")));
    assertThat(MediumCommand.allow().cdb(), is(Bytes.ofHex("1E 00 00 00 00 00")));
    assertThat(MediumCommand.eject().cdb(), is(Bytes.ofHex("1B 00 00 00 02 00")));
    assertThat(MediumCommand.load().cdb(), is(Bytes.ofHex("1B 00 00 00 03 00")));
  }

  @ParameterizedTest
  @CsvSource({"00 80, true", "00 7F, false", "00, false"})
  void aMediumIsRemovableAsInquirySays(String inquiry, boolean removable) {
    assertThat(MediumCommand.isRemovable(Bytes.ofHex(inquiry)), is(removable));
  }

  @ParameterizedTest
  @CsvSource({
    "04 00 00 00 00 00, A3 0C 01 04 00 00 00 00 00 80 00 00",
    "48 03 00 00 00 00 00 00 00 00, A3 0C 02 48 00 03 00 00 00 80 00 00"
  })
  void askingWhetherACommandIsSupported(String cdb, String question) {
    Command asked = SupportedCommand.command(Bytes.ofHex(cdb));
    assertThat(asked.cdb(), is(Bytes.ofHex(question)));
    assertThat(asked.dataInLength(), is(128));
  }

  @ParameterizedTest
  @CsvSource({"00 03 00 06, true", "00 83, true", "00 01, false", "00 05, false"})
  void aCommandIsSupportedAsTheStandardSays(String answer, boolean supported) {
    assertThat(SupportedCommand.support(Bytes.ofHex(answer)), is(Optional.of(supported)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00 00 00 00", "03"})
  void aUnitNeedNotSayAtTheMomentWhetherItHasACommand(String answer) {
    assertThat(SupportedCommand.support(Bytes.ofHex(answer)), is(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "00 00 00 00 00 00, true",
    "5E 01 00 00 00 00, true",
    "5E 02 00 00 00 00, false",
    "5F 01 00 00 00 00, false",
    "A3 0C 00 00 00 00, true",
    "12 00 00 00 00 00, false"
  })
  void aCommandIsLookedForAmongAll(String cdb, boolean listed) {
    Bytes all =
        Bytes.ofHex(
            "00 00 00 28"
                + " 00 00 00 00 00 00 00 06"
                + " 5E 00 00 01 00 03 00 0A 00 0A 00 00 00 00 00 00 00 00 00 00"
                + " A3 00 00 0C 00 01 00 0C"
                + " 12 00");
    assertThat(SupportedCommand.isListed(all, Bytes.ofHex(cdb)), is(listed));
    assertThat(SupportedCommand.listing().cdb().plainHex(), startsWith("A30C0000"));
  }

  @ParameterizedTest
  @CsvSource({
    "READ_6, 1FFFFF, true",
    "READ_6, 200000, false",
    "WRITE_10, FFFFFFFF, true",
    "WRITE_10, 100000000, false",
    "READ_16, 7FFFFFFFFFFFFFFF, true"
  })
  void aCdbHasRoomForSomeAddresses(BlockCommand command, String address, boolean room) {
    assertThat(command.reaches(Long.parseLong(address, 16)), is(room));
  }

  @ParameterizedTest
  @EnumSource
  void whatWritesSaysSo(BlockCommand command) {
    boolean writes = command.name().startsWith("WRITE");
    Command any = writes ? command.write(8, 1, Bytes.zeros(512)) : command.read(8, 1, 512);
    assertThat(command.isWrite(), is(writes));
    assertThat(BlockCommand.writes(any), is(writes));
    assertThat(any.operationCode(), is(command.operationCode()));
    assertThat(any.dataInLength(), is(writes ? 0 : 512));
  }

  @Test
  void aSixByteCommandHasItsAddressInTwentyOneBits() {
    assertThat(
        BlockCommand.READ_6.read(0x123456, 2, 512).cdb(), is(Bytes.ofHex("08 12 34 56 02 00")));
  }

  @Test
  void anInitiatorPortIsReadAsItIsWritten() {
    TransportId port = TransportId.iscsiPort("iqn.x", 1);
    assertThat(TransportId.ofPortName("iqn.x,i,0x000000000001"), is(Optional.of(port)));
    assertThat(TransportId.ofPortName("iqn.x"), is(Optional.empty()));
    assertThat(port.isSamePort(TransportId.ofPortName("IQN.X,i,0x1").orElseThrow()), is(true));
    assertThat(port.isSamePort(TransportId.iscsiPort("iqn.x", 2)), is(false));
    assertThat(port.isSamePort(TransportId.iscsiPort("iqn.y", 1)), is(false));
  }

  @ParameterizedTest
  @CsvSource({
    "00 83 00 08 01 14 00 04 00 00 01 02, 258",
    "00 83 00 10 01 03 00 04 00 00 00 01 01 14 00 04 00 00 00 02, 2",
    "00 83 00 08 01 04 00 04 00 00 00 02, -1",
    "00 83 00 08 01 15 00 04 00 00 00 02, -1",
    "00 83 00 08 01 14 00 04 00 00 00, -1",
    "00 83, -1"
  })
  void theTargetPortIsADesignatorOfThePort(String page, int port) {
    assertThat(
        UnitNames.relativeTargetPort(Bytes.ofHex(page)),
        is(port < 0 ? OptionalInt.empty() : OptionalInt.of(port)));
  }
}
