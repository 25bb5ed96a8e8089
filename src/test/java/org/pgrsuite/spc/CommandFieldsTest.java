package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandFieldsTest {
  private static final Command RESERVE =
      PersistentReserveOut.of(PrOutAction.RESERVE)
          .withKey(new ReservationKey(0xA))
          .withType(ReservationType.WRITE_EXCLUSIVE)
          .command();
  private static final Command READ_KEYS = PersistentReserveIn.of(PrInAction.READ_KEYS);

  @ParameterizedTest
  @CsvSource({
    "TYPE, 6, 5F 01 06 00 00 00 00 00 18 00",
    "SCOPE, 15, 5F 01 F1 00 00 00 00 00 18 00",
    "CDB byte 3, 255, 5F 01 01 FF 00 00 00 00 18 00",
    "PARAMETER LIST LENGTH, 23, 5F 01 01 00 00 00 00 00 17 00"
  })
  void aFieldOfTheCdbIsSet(String field, long value, String cdb) {
    assertThat(CommandFields.with(RESERVE, field, value).cdb(), is(Bytes.ofHex(cdb)));
  }

  @Test
  void aFieldOfTheParameterListIsSet() {
    Command changed = CommandFields.with(RESERVE, "RESERVATION KEY", 0xB);
    assertThat(changed.cdb(), is(RESERVE.cdb()));
    assertThat(changed.dataOut().u64(0), is(0xBL));
    assertThat(CommandFields.with(RESERVE, "SPEC_I_PT", 1).dataOut().u8(20), is(0x08));
    assertThat(CommandFields.with(RESERVE, "byte 21", 0xFF).dataOut().u8(21), is(0xFF));
  }

  @Test
  void aListLengthBringsItsDataAlongUnlessItIsAbsurd() {
    Command shorter = CommandFields.with(RESERVE, "PARAMETER LIST LENGTH", 23);
    assertThat(shorter.dataOut(), is(RESERVE.dataOut().first(23)));
    Command longer = CommandFields.with(RESERVE, "PARAMETER LIST LENGTH", 4096);
    assertThat(longer.dataOut().length(), is(4096));
    assertThat(longer.dataOut().first(24), is(RESERVE.dataOut()));
    Command absurd = CommandFields.with(RESERVE, "PARAMETER LIST LENGTH", 4097);
    assertThat(absurd.dataOut(), is(RESERVE.dataOut()));
    assertThat(absurd.cdb().u32(5), is(4097L));
  }

  @Test
  void anAllocationLengthIsWhatTheInitiatorTakes() {
    Command changed = CommandFields.with(READ_KEYS, "ALLOCATION LENGTH", 12);
    assertThat(changed.cdb().u16(7), is(12));
    assertThat(changed.dataInLength(), is(12));
  }

  @Test
  void theExpectedLengthChangesNothingElse() {
    Command reading = CommandFields.with(READ_KEYS, "expected data transfer length", 8);
    assertThat(reading.cdb(), is(READ_KEYS.cdb()));
    assertThat(reading.dataInLength(), is(8));
    Command writing = CommandFields.with(RESERVE, "expected data transfer length", 16);
    assertThat(writing.cdb(), is(RESERVE.cdb()));
    assertThat(writing.dataOut(), is(RESERVE.dataOut().first(16)));
  }

  @ParameterizedTest
  @CsvSource({
    "byte 24, byte 24 is beyond the 24 bytes that are sent",
    "CDB byte 10, byte 10 is beyond the 10 bytes that are sent",
    "COLOUR, has no field 'COLOUR'; it has [",
    "COLOUR, SCOPE",
    "COLOUR, APTPL"
  })
  void whatThereIsNotIsNamed(String field, String complaint) {
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> CommandFields.with(RESERVE, field, 1));
    assertThat(wrong.getMessage(), containsString(complaint));
  }

  @Test
  void onlyPersistentReserveOutHasFieldsInItsList() {
    Command write = BlockCommand.WRITE_10.write(8, 1, Bytes.zeros(512));
    assertThrows(
        IllegalArgumentException.class, () -> CommandFields.with(write, "RESERVATION KEY", 1));
  }
}
