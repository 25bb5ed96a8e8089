package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlPageTest {
  private static final String HEADER = "0012 00 90 0000 0000";
  private static final Bytes PLAIN = Bytes.ofHex(HEADER + "8A 0A 00 00 00 00 00 00 00 00 00 00");
  private static final Bytes ALL = Bytes.ofHex(HEADER + "8A 0A 04 08 00 40 00 00 00 00 00 00");
  private static final Bytes BEHIND_A_BLOCK_DESCRIPTOR =
      Bytes.ofHex("001A 00 90 0000 0008" + "00".repeat(8) + "0A 0A 00 08 00 00 00 00 00 00 00 00");

  @Test
  void theCommandsAskForCurrentAndForChangeableValues() {
    assertThat(ControlPage.sense().cdb(), is(Bytes.ofHex("5A 08 0A 00 00 00 00 00 FC 00")));
    assertThat(ControlPage.sense().dataInLength(), is(252));
    assertThat(
        ControlPage.senseChangeable().cdb(), is(Bytes.ofHex("5A 08 4A 00 00 00 00 00 FC 00")));
  }

  @Test
  void aFieldIsOneBitOfThePage() {
    for (ControlPage.Field field : fields()) {
      assertThat(field.title(), ControlPage.isSet(ALL, field), is(true));
      assertThat(field.title(), ControlPage.isSet(PLAIN, field), is(false));
    }
  }

  @Test
  void thePageStandsBehindTheBlockDescriptors() {
    assertThat(ControlPage.isSet(BEHIND_A_BLOCK_DESCRIPTOR, ControlPage.NUAR), is(true));
    assertThat(ControlPage.isSet(BEHIND_A_BLOCK_DESCRIPTOR, ControlPage.TAS), is(false));
  }

  @Test
  void aFieldThatWasCutOffIsNotSet() {
    assertThat(ControlPage.isSet(ALL.first(12), ControlPage.NUAR), is(true));
    assertThat(ControlPage.isSet(ALL.first(11), ControlPage.NUAR), is(false));
    assertThat(ControlPage.isSet(ALL.first(3), ControlPage.NUAR), is(false));
  }

  @Test
  void selectingChangesOneFieldAndClearsWhatIsReserved() {
    Command on = ControlPage.select(PLAIN, ControlPage.TAS, true);
    assertThat(on.cdb(), is(Bytes.ofHex("55 10 00 00 00 00 00 00 14 00")));
    assertThat(
        on.dataOut(), is(Bytes.ofHex("0000 00 00 0000 0000 0A 0A 00 00 00 40 00 00 00 00 00 00")));
    assertThat(
        ControlPage.select(ALL, ControlPage.NUAR, false).dataOut(),
        is(Bytes.ofHex("0000 00 00 0000 0000 0A 0A 04 00 00 40 00 00 00 00 00 00")));
  }

  @Test
  void selectingSendsBlockDescriptorsBackAndNothingBehindThePage() {
    Bytes longer = new BytesBuilder(32).bytes(0, BEHIND_A_BLOCK_DESCRIPTOR).u8(28, 0xFF).build();
    Command select = ControlPage.select(longer, ControlPage.D_SENSE, true);
    assertThat(select.dataOut().length(), is(28));
    assertThat(select.dataOut().u8(18), is(0x04));
    assertThat(select.dataOut().u8(19), is(0x08));
  }

  @ParameterizedTest
  @CsvSource({
    "0012 00 90 0000 0000 8A 0A 00 00 00 00 00 00 00 00 00, 19",
    "0012 00 90 0000 0000 8A 09 00 00 00 00 00 00 00 00 00 00, PAGE LENGTH 9"
  })
  void aPageThatIsTooShortIsMalformed(String current, String complaint) {
    MalformedDataException malformed =
        assertThrows(
            MalformedDataException.class,
            () -> ControlPage.select(Bytes.ofHex(current), ControlPage.TAS, true));
    assertThat(malformed.getMessage(), containsString(complaint));
  }

  private static ControlPage.Field[] fields() {
    return new ControlPage.Field[] {ControlPage.TAS, ControlPage.NUAR, ControlPage.D_SENSE};
  }
}
