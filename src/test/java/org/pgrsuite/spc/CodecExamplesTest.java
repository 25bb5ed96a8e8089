package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of the Javadoc: they have to be true. */
class CodecExamplesTest {
  private static final ReservationKey A = new ReservationKey(0xA);

  @Test
  void commandsWithoutParametersAreAsDocumented() {
    assertThat(PrimaryCommand.testUnitReady().cdb(), is(Bytes.ofHex("00 00 00 00 00 00")));
    assertThat(PrimaryCommand.requestSense().cdb(), is(Bytes.ofHex("03 00 00 00 FC 00")));
    assertThat(
        PrimaryCommand.reportLuns().cdb(), is(Bytes.ofHex("A0 00 00 00 00 00 00 00 10 00 00 00")));
    assertThat(InquiryData.command().cdb(), is(Bytes.ofHex("12 00 00 00 24 00")));
    assertThat(InquiryData.vitalProductData(0x83).cdb(), is(Bytes.ofHex("12 01 83 10 00 00")));
    assertThat(Capacity.command10().cdb(), is(Bytes.ofHex("25 00 00 00 00 00 00 00 00 00")));
    assertThat(
        Capacity.command16().cdb(),
        is(Bytes.ofHex("9E 10 00 00 00 00 00 00 00 00 00 00 00 20 00 00")));
  }

  @Test
  void aCommandTakesAsMuchAsItsAllocationLengthSays() {
    assertThat(InquiryData.vitalProductData(0x80).dataInLength(), is(4096));
    assertThat(PersistentReserveIn.of(PrInAction.READ_KEYS, 8).dataInLength(), is(8));
    assertThat(BlockCommand.READ_16.read(0, 3, 4096).dataInLength(), is(12288));
  }

  @Test
  void persistentReserveInIsAsDocumented() {
    assertThat(
        PersistentReserveIn.of(PrInAction.READ_KEYS).cdb(),
        is(Bytes.ofHex("5E 00 00 00 00 00 00 10 00 00")));
  }

  @Test
  void persistentReserveOutIsAsDocumented() {
    Command reserve =
        PersistentReserveOut.of(PrOutAction.RESERVE)
            .withType(ReservationType.WRITE_EXCLUSIVE)
            .withKey(A)
            .command();
    assertThat(reserve.cdb(), is(Bytes.ofHex("5F 01 01 00 00 00 00 00 18 00")));
    assertThat(reserve.dataOut(), is(Bytes.ofHex("00 00 00 00 00 00 00 0A" + " 00".repeat(16))));
  }

  @Test
  void scopeAndFlagsOfPersistentReserveOutAreWhereTheStandardHasThem() {
    Command odd =
        PersistentReserveOut.of(PrOutAction.REGISTER)
            .withScope(0xF)
            .withServiceActionKey(new ReservationKey(0x0102030405060708L))
            .withFlags(PersistentReserveOut.ALL_TG_PT | PersistentReserveOut.APTPL)
            .command();
    assertThat(odd.cdb().u8(2), is(0xF0));
    assertThat(odd.dataOut().slice(8, 8), is(Bytes.ofHex("01 02 03 04 05 06 07 08")));
    assertThat(odd.dataOut().u8(20), is(0x05));
  }

  @Test
  void readAndWriteOfEachLengthHaveTheirAddressInTheRightPlace() {
    assertThat(
        BlockCommand.READ_10.read(8, 1, 512).cdb(),
        is(Bytes.ofHex("28 00 00 00 00 08 00 00 01 00")));
    assertThat(
        BlockCommand.WRITE_6.write(0x10203, 2, Bytes.zeros(1024)).cdb(),
        is(Bytes.ofHex("0A 01 02 03 02 00")));
    assertThat(
        BlockCommand.READ_16.read(0x0102030405060708L, 9, 512).cdb(),
        is(Bytes.ofHex("88 00 01 02 03 04 05 06 07 08 00 00 00 09 00 00")));
  }

  @Test
  void readKeysIsDecodedAsDocumented() {
    Bytes answer = Bytes.ofHex("00 00 00 05 00 00 00 08 00 00 00 00 00 00 00 0A");
    assertThat(KeysData.decode(answer), is(new KeysData(5, List.of(A))));
    assertThat(new KeysData(5, List.of(A)).encode(), is(answer));
  }

  @Test
  void theGenerationIsUnsigned() {
    Bytes answer = Bytes.ofHex("FF FF FF FF 00 00 00 00");
    assertThat(KeysData.decode(answer).generation(), is(4294967295L));
    assertThat(ReservationData.decode(answer).generation(), is(4294967295L));
  }

  @Test
  void readReservationIsDecodedAsDocumented() {
    Bytes answer =
        Bytes.ofHex("00 00 00 02 00 00 00 10 00 00 00 00 00 00 00 0A 00 00 00 00 00 01 00 00");
    ReservationData decoded = ReservationData.decode(answer);
    assertThat(
        decoded, is(new ReservationData(2, Optional.of(new ReservationData.Reservation(A, 0, 1)))));
    assertThat(decoded.encode(), is(answer));
    assertThat(decoded.reservation().orElseThrow().toString(), is("Write Exclusive, key 0xA"));
  }

  @Test
  void reportCapabilitiesIsDecodedAsDocumented() {
    CapabilitiesData decoded = CapabilitiesData.decode(Bytes.ofHex("00 08 10 80 EA 01 00 00"));
    assertThat(decoded.compatibleReservationHandling(), is(true));
    assertThat(decoded.typeMaskValid(), is(true));
    assertThat(decoded.types(), is(EnumSet.allOf(ReservationType.class)));
    assertThat(decoded.persistThroughPowerLossCapable(), is(false));
    assertThat(decoded.allowCommands(), is(0));
  }

  @ParameterizedTest
  @EnumSource(ReservationType.class)
  void everyTypeHasItsOwnBitInTheMask(ReservationType type) {
    byte[] answer = {0, 8, 0, (byte) 0x80, 0, 0, 0, 0};
    answer[CapabilitiesData.maskByte(type)] = (byte) CapabilitiesData.maskBit(type);
    assertThat(CapabilitiesData.decode(Bytes.copyOf(answer)).types(), is(EnumSet.of(type)));
  }

  @Test
  void readCapacityIsDecodedAsDocumented() {
    assertThat(
        Capacity.decode10(Bytes.ofHex("00 01 FF FF 00 00 02 00")), is(new Capacity(131072, 512)));
    assertThat(
        Capacity.decode16(Bytes.ofHex("00 00 00 00 00 01 FF FF 00 00 10 00")),
        is(new Capacity(131072, 4096)));
    assertThat(Capacity.isBeyond10(Bytes.ofHex("FF FF FF FF 00 00 02 00")), is(true));
  }

  @Test
  void blocksWithoutLengthAreMalformed() {
    MalformedDataException thrown =
        assertThrows(
            MalformedDataException.class,
            () -> Capacity.decode10(Bytes.ofHex("00 01 FF FF 00 00 00 00")));
    assertThat(thrown.getMessage(), containsString("131072 blocks of 0 bytes"));
  }

  @Test
  void standardInquiryDataIsDecodedAsDocumented() {
    String text = "PGRSUITE" + "EMBEDDED UNIT   " + "0001";
    Bytes answer =
        new BytesBuilder(InquiryData.LENGTH)
            .bytes(0, Bytes.ofHex("00 00 06 02 1F 00 00 00"))
            .bytes(8, Bytes.copyOf(text.getBytes(StandardCharsets.US_ASCII)))
            .build();
    assertThat(
        InquiryData.decode(answer), is(new InquiryData(0, 0, "PGRSUITE", "EMBEDDED UNIT", "0001")));
  }

  @Test
  void namesOfTheUnitAreDecodedAsDocumented() {
    Bytes serial = Bytes.ofHex("00 80 00 04 41 42 43 44");
    assertThat(UnitNames.serial(serial), is(Optional.of("serial.ABCD")));
    Bytes page = Bytes.ofHex("00 83 00 0C 01 03 00 08 60 01 40 57 06 77 27 37");
    assertThat(UnitNames.ofLogicalUnit(page), contains("naa.6001405706772737"));
  }

  @Test
  void senseDataIsDecodedAsDocumented() {
    Bytes fixed = Bytes.ofHex("70 00 06 00 00 00 00 0A 00 00 00 00 2A 04 00 00 00 00");
    SenseData released =
        SenseData.of(SenseKey.UNIT_ATTENTION, AdditionalSense.RESERVATIONS_RELEASED);
    assertThat(SenseData.decode(fixed), is(Optional.of(released)));
    assertThat(released.encode(), is(fixed));
    assertThat(released.isUnitAttention(), is(true));
  }

  @Test
  void senseDataInDescriptorFormatSaysTheSame() {
    SenseData decoded = SenseData.decode(Bytes.ofHex("72 05 26 04 00 00 00 00")).orElseThrow();
    assertThat(
        decoded.toString(), is("ILLEGAL REQUEST, INVALID RELEASE OF PERSISTENT RESERVATION"));
    assertThat(decoded.encode(), is(Bytes.ofHex("72 05 26 04 00 00 00 00")));
  }

  @Test
  void keysAreReadAsTheyAreWritten() {
    assertThat(ReservationKey.parse("0xA"), is(A));
    assertThat(ReservationKey.parse("0xFFFFFFFFFFFFFFFF").value(), is(-1L));
    assertThat(new ReservationKey(-1).toString(), is("0xFFFFFFFFFFFFFFFF"));
    assertThrows(IllegalArgumentException.class, () -> ReservationKey.parse("A"));
    assertThrows(IllegalArgumentException.class, () -> ReservationKey.parse("0x"));
    assertThrows(IllegalArgumentException.class, () -> ReservationKey.parse("0x12345678901234567"));
  }
}
