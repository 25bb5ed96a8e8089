package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseDataTest {
  private static SenseData sense(SenseKey key, int code, int qualifier) {
    return SenseData.of(key, new AdditionalSense(code, qualifier));
  }

  @Test
  void aUnitBecomesReadyByItselfWhileSomethingIsInProgress() {
    List<Integer> qualifiers =
        IntStream.range(0, 256)
            .filter(each -> sense(SenseKey.NOT_READY, 0x04, each).isBecomingReady())
            .boxed()
            .toList();
    assertThat(qualifiers, is(List.of(1, 4, 5, 6, 7, 8, 9, 10, 0x1A, 0x1B, 0x24)));
    assertThat(sense(SenseKey.NOT_READY, 0x3A, 0x01).isBecomingReady(), is(false));
    assertThat(sense(SenseKey.UNIT_ATTENTION, 0x04, 0x01).isBecomingReady(), is(false));
  }

  @ParameterizedTest
  @CsvSource({
    "70 00 06 00 00 00 00 0A 00 00 00 00 2A 04, false, false, 2A, 04",
    "71 00 06 00 00 00 00 0A 00 00 00 00 2A 04, false, true, 2A, 04",
    "72 06 2A 04 00 00 00 00, true, false, 2A, 04",
    "73 06 2A 04 00 00 00 00, true, true, 2A, 04",
    "70 00 06 00 00 00 00 0A 00 00 00 00 2A, false, false, 2A, 00",
    "70 00 06, false, false, 00, 00",
    "F0 00 06, false, false, 00, 00",
    "72 06 2A, true, false, 2A, 00",
    "72 06, true, false, 00, 00"
  })
  void formatAndAgeAreInTheResponseCode(
      String bytes, boolean descriptor, boolean deferred, String code, String qualifier) {
    SenseData data = SenseData.decode(Bytes.ofHex(bytes)).orElseThrow();
    assertThat(data.isDescriptorFormat(), is(descriptor));
    assertThat(data.isDeferred(), is(deferred));
    assertThat(data.isUnitAttention(), is(true));
    assertThat(
        data.additional(),
        is(new AdditionalSense(Integer.parseInt(code, 16), Integer.parseInt(qualifier, 16))));
  }

  @ParameterizedTest
  @CsvSource({"''", "70 00", "72", "7F 00 06", "00 00 00"})
  void withoutASenseKeyThereIsNothing(String bytes) {
    assertThat(SenseData.decode(Bytes.ofHex(bytes)), is(Optional.empty()));
  }

  @Test
  void isEncodedInTheFormatOfItsResponseCode() {
    AdditionalSense released = AdditionalSense.RESERVATIONS_RELEASED;
    assertThat(
        new SenseData(0x72, SenseKey.UNIT_ATTENTION, released).encode(),
        is(Bytes.ofHex("72 06 2A 04 00 00 00 00")));
    assertThat(
        new SenseData(0x71, SenseKey.UNIT_ATTENTION, released).encode(),
        is(Bytes.ofHex("71 00 06 00 00 00 00 0A 00 00 00 00 2A 04 00 00 00 00")));
  }
}
