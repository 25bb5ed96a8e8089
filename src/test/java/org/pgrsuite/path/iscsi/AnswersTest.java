package org.pgrsuite.path.iscsi;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.Bytes;

class AnswersTest {
  private static final String UNIT_ATTENTION =
      "70 00 06 00 00 00 00 0A 00 00 00 00 29 00 00 00 00 00";

  @Test
  void senseDataStandsBehindItsLengthAndBeforeThePadding() {
    assertThat(
        Answers.sense(Bytes.ofHex("00 12" + UNIT_ATTENTION + "00 00")),
        is(Bytes.ofHex(UNIT_ATTENTION)));
  }

  @Test
  void senseDataThatWasCutOffIsAsLongAsItIs() {
    assertThat(Answers.sense(Bytes.ofHex("00 12 70 00 06")), is(Bytes.ofHex("70 00 06")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "00 00", "00 00 00 00"})
  void aResponseWithoutSenseDataHasNone(String segment) {
    assertThat(Answers.sense(Bytes.ofHex(segment)), is(Bytes.NONE));
  }

  @Test
  void statusesAboveOneByteAreOfTheLibraryAndNotOfTheTarget() {
    assertThat(Answers.isFromTarget(0x18), is(true));
    assertThat(Answers.isFromTarget(Answers.CANCELLED), is(false));
    assertThat(Answers.isFromTarget(Answers.TIMED_OUT), is(false));
    assertThat(Answers.isFromTarget(-1), is(false));
  }
}
