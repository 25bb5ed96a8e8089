package org.pgrsuite.path;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.Status;

class ScsiResultTest {
  private static final Command READ = BlockCommand.READ_10.read(0, 1, 512);
  private static final Command WRITE = BlockCommand.WRITE_10.write(0, 1, Bytes.zeros(512));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "70 00 05 00 00 00 00 0A 00 00 00 00 24 00 00 00 00 00 | ILLEGAL REQUEST, INVALID FIELD IN CDB",
        "72 05 24 00 00 00 00 00 | ILLEGAL REQUEST, INVALID FIELD IN CDB",
        "71 00 03 00 00 00 00 0A 00 00 00 00 0C 00 00 00 00 00 | deferred error of an earlier command: MEDIUM ERROR, WRITE ERROR",
        "73 04 44 00 00 00 00 00 | deferred error of an earlier command: HARDWARE ERROR, INTERNAL TARGET FAILURE",
        "7F 00 05 | CHECK CONDITION without usable sense data",
        "70 | CHECK CONDITION without usable sense data",
        "'' | CHECK CONDITION without usable sense data"
      })
  void everyCheckConditionHasAName(String sense, String name) {
    assertThat(checkCondition(sense).outcome(), is(name));
  }

  @ParameterizedTest
  @CsvSource({"30, ACA ACTIVE", "40, TASK ABORTED", "28, TASK SET FULL", "77, status 77h"})
  void everyStatusHasAName(String code, String name) {
    Status status = new Status(Integer.parseInt(code, 16));
    assertThat(ended(status, Bytes.NONE, 0).outcome(), is(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"71 00 06 00 00 00 00 0A 00 00 00 00 2A 04", "73 06 2A 04 00 00 00 00"})
  void aDeferredUnitAttentionIsNoUnitAttentionOfThisCommand(String sense) {
    assertThat(checkCondition(sense).isUnitAttention(), is(false));
    assertThat(checkCondition(sense).isDeferred(), is(true));
  }

  @ParameterizedTest
  @CsvSource({
    "01, true", "04, true", "07, true", "0A, true", "1B, true",
    "00, false", "02, false", "03, false", "0B, false", "0C, false"
  })
  void whatBecomesReadyByItselfIsToldFromWhatNeedsSomebody(String qualifier, boolean byItself) {
    assertThat(
        checkCondition("72 02 04 " + qualifier + " 00 00 00 00").isToBeRepeated(), is(byItself));
  }

  @Test
  void aFullAnswerAndAShortOneAreInOrder() {
    assertThat(ended(Status.GOOD, Bytes.zeros(512), 0).oddity(READ), is(Optional.empty()));
    assertThat(ended(Status.GOOD, Bytes.zeros(8), 504).oddity(READ), is(Optional.empty()));
    assertThat(ended(Status.BUSY, Bytes.NONE, 512).oddity(WRITE), is(Optional.empty()));
  }

  @Test
  void whatIsOddAboutTheDataHasAName() {
    assertThat(
        ended(Status.GOOD, Bytes.zeros(512), -8).oddity(READ),
        is(Optional.of("more data than was asked for: 8 bytes beyond 512")));
    assertThat(
        ended(Status.GOOD, Bytes.NONE, 513).oddity(READ),
        is(Optional.of("a residual that cannot be: 513 of 512 bytes")));
    assertThat(
        ended(Status.GOOD, Bytes.zeros(100), 0).oddity(READ),
        is(Optional.of("a residual that lies: it leaves 512 bytes, and 100 came")));
    assertThat(
        ended(Status.GOOD, Bytes.NONE, 12).oddity(WRITE),
        is(Optional.of("GOOD, and 12 of 512 bytes were not taken")));
    assertThat(
        ended(Status.BUSY, Bytes.NONE, Integer.MIN_VALUE).oddity(WRITE),
        is(Optional.of("more data than was asked for: 2147483648 bytes beyond 512")));
  }

  private static ScsiResult checkCondition(String sense) {
    return ended(Status.CHECK_CONDITION, sense);
  }

  private static ScsiResult ended(Status status, String sense) {
    return new ScsiResult(status, Bytes.ofHex(sense), Bytes.NONE, 0, 1);
  }

  private static ScsiResult ended(Status status, Bytes dataIn, int residual) {
    return new ScsiResult(status, Bytes.NONE, dataIn, residual, 1);
  }
}
