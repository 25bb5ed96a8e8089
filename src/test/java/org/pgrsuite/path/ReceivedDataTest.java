package org.pgrsuite.path;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.Status;

class ReceivedDataTest {
  private static final String UNIT_ATTENTION =
      "70 00 06 00 00 00 00 0A 00 00 00 00 29 00 00 00 00 00";
  private static final String RECOVERED_ERROR =
      "70 00 01 00 00 00 00 0A 00 00 00 00 17 01 00 00 00 00";

  @ParameterizedTest
  @CsvSource({
    // status, sense, asked for, residual, received
    "0, '', 24, 0, 24",
    "0, '', 24, 16, 8",
    "0, '', 24, -8, 24",
    "0, '', 24, 99, 0",
    "0, '', 0, 0, 0",
    "24, '', 24, 0, 0",
    "24, '', 24, 24, 0",
    "2, '" + UNIT_ATTENTION + "', 24, 0, 0",
    "2, '" + UNIT_ATTENTION + "', 24, 24, 0",
    "2, '" + UNIT_ATTENTION + "', 24, 16, 8",
    "2, '" + RECOVERED_ERROR + "', 24, 0, 24",
  })
  void whatCameInIsWhatWasAskedForLessTheResidual(
      int status, String sense, int asked, int residual, int received) {
    Command command = Command.in(Bytes.of(0x5E, 0, 0, 0, 0, 0, 0, 0, asked, 0), asked);

    assertThat(
        ReceivedData.length(command, new Status(status), Bytes.ofHex(sense), residual),
        is(received));
  }
}
