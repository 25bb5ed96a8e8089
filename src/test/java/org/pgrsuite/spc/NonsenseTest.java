package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Answers that no standard knows, found by fuzzing and by thinking. */
class NonsenseTest {
  private static final Command READ_KEYS = PersistentReserveIn.of(PrInAction.READ_KEYS);

  @Test
  void aTransportIdWithABlankNameIsSaidInBytes() {
    assertThat(
        new TransportId(Bytes.ofHex("45 00 00 04 00 00")).toString(), is("45 00 00 04 00 00"));
  }

  @Test
  void aTransportIdOf64KiBIsReadAtOnce() {
    byte[] letters = new byte[0x10000];
    Arrays.fill(letters, (byte) 'i');
    letters[0] = 0x45;
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertThat(new TransportId(Bytes.copyOf(letters)).isid(), is(OptionalLong.empty())));
  }

  @Test
  void controlCharactersInNamesReachNoTerminal() {
    Bytes port = Bytes.ofHex("45 00 00 08 1B 5B 32 4A 2C 69 2C 00");
    assertThat(new TransportId(port).toString(), is("\\033[2J,i,"));
    Bytes page = Bytes.ofHex("00 80 00 05 41 1B 63 07 42");
    assertThat(UnitNames.serial(page), is(Optional.of("serial.A\\033c\\007B")));
    byte[] inquiry = new byte[36];
    inquiry[8] = 0x1B;
    assertThat(InquiryData.decode(Bytes.copyOf(inquiry)).vendor(), is("\\033"));
  }

  @Test
  void senseDataOf64KiBIsSaidInShort() {
    assertThat(AnswerText.sense(Bytes.zeros(0x10000)).length(), is(lessThan(200)));
  }

  @Test
  void keysOf64KiBAreSaidInShort() {
    Bytes answer = new BytesBuilder(0x10000).u32(4, 0xFFF8).build();
    List<FieldText> fields = AnswerText.fields(READ_KEYS, answer);
    assertThat(fields.size(), is(67));
    assertThat(fields.get(66), is(new FieldText("further keys", "8127")));
    assertThat(AnswerText.sentence(READ_KEYS, answer).length(), is(lessThan(1_000)));
  }

  @Test
  void zerosBehindTheAnnouncedKeysAreNoKeys() {
    Bytes answer = new BytesBuilder(8192).u32(4, 8).u64(8, 0xA).build();
    assertThat(
        AnswerText.sentence(READ_KEYS, answer),
        is("PRgeneration 0, key 0xA (8 bytes of keys announced, 8184 received)"));
  }

  @Test
  void aControlModePageThatIsTooShortIsMalformed() {
    Bytes answer = new BytesBuilder(20).u8(8, 0x0A).u8(9, 0).build();
    assertThrows(
        MalformedDataException.class, () -> ControlPage.select(answer, ControlPage.TAS, true));
  }

  @Test
  void theFieldPointerIsFoundAmongDescriptors() {
    Bytes sense =
        Bytes.ofHex(
            "72 05 26 00 00 00 00 14 00 0A 00 00 00 00 00 00 00 00 00 00 02 06 00 00 8B 00 14 00");
    assertThat(
        AnswerText.sense(sense),
        is(
            "ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST (05/26/00): byte 20 bit 3 of the parameter list"));
  }

  @Test
  void descriptorsWithoutEndAreNoFieldPointer() {
    Bytes sense = Bytes.ofHex("72 05 24 00 00 00 00 FF 00 00 01 FF 02");
    assertThat(AnswerText.sense(sense), is("ILLEGAL REQUEST, INVALID FIELD IN CDB (05/24/00)"));
  }
}
