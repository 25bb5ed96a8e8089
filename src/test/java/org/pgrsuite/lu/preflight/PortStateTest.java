package org.pgrsuite.lu.preflight;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.Status;

class PortStateTest {
  private static final String IN_GROUP_2 = "00 83 00 08 01 15 00 04 00 00 00 02";
  private static final String WITHOUT_GROUP = "00 83 00 00";

  @ParameterizedTest
  @CsvSource({"2, standby", "3, unavailable", "E, offline", "F, transitioning"})
  void aPathThroughAClosedPortIsRefused(String state, String words) {
    RefusedException refusal =
        assertThrows(RefusedException.class, () -> confirm(IN_GROUP_2, groups("0", state)));
    assertThat(
        refusal.getMessage(),
        containsString("/dev/sdx goes through target port group 2, which is " + words));
  }

  @Test
  void theStateOfOtherGroupsDoesNotMatter() {
    assertDoesNotThrow(() -> confirm(IN_GROUP_2, groups("2", "1")));
  }

  @Test
  void aUnitThatDoesNotSaySaysNothing() {
    assertDoesNotThrow(() -> confirm(WITHOUT_GROUP, groups("2", "2")));
    assertDoesNotThrow(() -> confirm(IN_GROUP_2, ""));
  }

  private static String groups(String first, String second) {
    return "00 00 00 18 0%s 0F 00 01 00 00 00 01 00 00 00 01 0%s 0F 00 02 00 00 00 01 00 00 00 02"
        .formatted(first, second);
  }

  private static void confirm(String identification, String groups) {
    Map<Integer, Bytes> answers =
        Map.of(
            OperationCode.INQUIRY, Bytes.ofHex(identification),
            OperationCode.MAINTENANCE_IN, Bytes.ofHex(groups));
    PathDescription path = new PathDescription("/dev/sdx", "SG_IO", "host1", "/dev/sg1", "");
    Probe probe = new Probe("I1", path, command -> answer(answers.get(command.operationCode())));
    new PortState().confirm(List.of(probe));
  }

  /** A command with an empty answer is refused. */
  private static ScsiResult answer(Bytes answer) {
    Status status = answer.isEmpty() ? Status.CHECK_CONDITION : Status.GOOD;
    return new ScsiResult(status, Bytes.NONE, answer, 0, 1);
  }
}
