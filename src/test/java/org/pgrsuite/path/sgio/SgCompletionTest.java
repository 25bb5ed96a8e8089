package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Status;

class SgCompletionTest {
  private static final String UNIT_ATTENTION =
      "70 00 06 00 00 00 00 0A 00 00 00 00 2A 04 00 00 00 00";
  private static final String NO_SENSE = "70 00 00 00 00 00 00 0A 00 00 00 00 00 00 00 00 00 00";
  private static final String RECOVERED_ERROR =
      "70 00 01 00 00 00 00 0A 00 00 00 00 17 01 00 00 00 00";
  private static final String COMPLETED = "72 0F 00 00 00 00 00 00";

  @ParameterizedTest(name = "status {0}, host {1}, driver {2}, sense {3}: {4}")
  @CsvSource({
    // what the target said
    "00, 00, 00, '', GOOD",
    "18, 00, 00, '', RESERVATION CONFLICT",
    "08, 00, 00, '', BUSY",
    "28, 00, 00, '', TASK SET FULL",
    "02, 00, 00, '" + UNIT_ATTENTION + "', CHECK CONDITION",
    "02, 00, 00, '', CHECK CONDITION",
    "C1, 00, 00, '', status C1h",
    // kernels before 5.14 say that there is sense data, which is no failure
    "02, 00, 08, '" + UNIT_ATTENTION + "', CHECK CONDITION",
    "00, 00, 08, '', GOOD",
    // the upper four bits only suggest what to do
    "00, 00, 30, '', GOOD",
    // a status or sense data outranks host and driver
    "18, 11, 00, '', RESERVATION CONFLICT",
    "02, 10, 08, '" + UNIT_ATTENTION + "', CHECK CONDITION",
    "02, 07, 04, '" + UNIT_ATTENTION + "', CHECK CONDITION",
    "00, 07, 00, '" + UNIT_ATTENTION + "', CHECK CONDITION",
    "00, 00, 08, '" + UNIT_ATTENTION + "', CHECK CONDITION",
    // sense data that only informs comes with GOOD, unless somebody failed
    "00, 00, 08, '" + NO_SENSE + "', GOOD",
    "00, 00, 08, '" + RECOVERED_ERROR + "', GOOD",
    "00, 00, 08, '" + COMPLETED + "', GOOD",
    "02, 00, 08, '" + RECOVERED_ERROR + "', CHECK CONDITION",
    "00, 07, 08, '" + RECOVERED_ERROR + "', CHECK CONDITION",
    "00, 00, 04, '" + RECOVERED_ERROR + "', CHECK CONDITION",
    // answers of the target that the kernel sorted
    "00, 10, 00, '', CHECK CONDITION",
    "00, 11, 00, '', RESERVATION CONFLICT",
    "00, 12, 00, '', CHECK CONDITION",
    "00, 13, 00, '', CHECK CONDITION",
  })
  void whatTheTargetSaidIsAnAnswer(
      String status, String host, String driver, String sense, String answer) {
    assertThat(
        completion(status, host, driver, sense).answer().map(Status::title),
        is(Optional.of(answer)));
  }

  @ParameterizedTest(name = "host {0}, driver {1}: {2}")
  @CsvSource({
    "01, 00, CONNECTION_LOST, DID_NO_CONNECT",
    "03, 00, NO_ANSWER, DID_TIME_OUT",
    "05, 00, NO_ANSWER, DID_ABORT",
    "07, 00, HOST_ERROR, DID_ERROR",
    "08, 00, NO_ANSWER, DID_RESET",
    "0E, 00, CONNECTION_LOST, DID_TRANSPORT_DISRUPTED",
    "0F, 08, CONNECTION_LOST, DID_TRANSPORT_FAILFAST",
    "14, 00, CONNECTION_LOST, DID_TRANSPORT_MARGINAL",
    "7F, 00, HOST_ERROR, 7Fh",
    "00, 04, HOST_ERROR, driver status 04h",
    "00, 06, NO_ANSWER, driver status 06h",
  })
  void whatHostOrDriverSayIsAFailureInWords(String host, String driver, Kind kind, String words) {
    SgCompletion completion = completion("00", host, driver, "");

    assertThat(completion.answer(), is(Optional.empty()));
    assertThat(completion.failure(() -> true).kind(), is(kind));
    assertThat(completion.failure(() -> true).words(), containsString(words));
  }

  @ParameterizedTest(name = "the device runs: {0}")
  @CsvSource({
    "true, HOST_ERROR, could not make sense of the answer",
    "false, CONNECTION_LOST, there is no such target any more",
  })
  void whatABadTargetIsDependsOnTheDevice(boolean runs, Kind kind, String words) {
    HostStatus failure = completion("00", "04", "00", "").failure(() -> runs);

    assertThat(failure.kind(), is(kind));
    assertThat(failure.words(), containsString(words));
  }

  @Test
  void senseDataThatCannotBeReadDoesNotHideAFailure() {
    assertThat(completion("00", "03", "00", "00 00").answer(), is(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 24, 0",
    "16, 24, 16",
    "24, 24, 24",
    "96, 24, -96",
    "96, 0, -96",
    "-8, 24, -8",
    // REPORT CAPABILITIES with room for 3 of its 8 bytes; with room for 4 nobody could tell
    "5, 3, -5",
    "4, 4, 4"
  })
  void moreThanThereWasRoomForIsAnOverflow(int resid, int length, int residual) {
    assertThat(new SgCompletion(0, 0, 0, Bytes.NONE, resid).residual(length), is(residual));
  }

  private static SgCompletion completion(String status, String host, String driver, String sense) {
    return new SgCompletion(
        Integer.parseInt(status, 16),
        Integer.parseInt(host, 16),
        Integer.parseInt(driver, 16),
        Bytes.ofHex(sense),
        0);
  }
}
