package org.pgrsuite.lu.preflight;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.Extras;
import org.pgrsuite.lu.config.Safety;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.sgio.LinuxHost;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.Status;

class OrderOfChecksTest {
  private static final Bytes DISK = Bytes.ofHex("00 00 06 02 1F 00 00 00" + "20".repeat(28));

  /** NAA name 6001405600000000h 0000000000000001h, target port group 2. */
  private static final Bytes NAMES =
      Bytes.ofHex(
          "00 83 00 1C 01 03 00 10 60 01 40 56 00 00 00 00 00 00 00 00 00 00 00 01"
              + "01 15 00 04 00 00 00 02");

  private static final Bytes GROUP_2_IN_TRANSITION =
      Bytes.ofHex("00 00 00 0C 0F 0F 00 02 00 00 00 01 00 00 00 01");

  /** There PERSISTENT RESERVE IN ends with NOT READY until it is over, which is waited for. */
  @Test
  void aPortInTransitionIsNamedBeforeACommandThatItKeepsWaiting() {
    PathDescription path = new PathDescription("iscsi://a/b/1", "iSCSI", "port", "target", "");
    Probe probe = new Probe("I1", path, OrderOfChecksTest::answer);
    try (Checks checks =
        new Checks(configuration(), new LinuxHost(Path.of("target")), line -> {})) {
      RefusedException refusal =
          assertThrows(RefusedException.class, () -> checks.confirmPaths(List.of(probe)));
      assertThat(
          refusal.getMessage(), containsString("target port group 2, which is transitioning"));
    }
  }

  private static ScsiResult answer(Command command) {
    Bytes cdb = command.cdb();
    return switch (command.operationCode()) {
      case OperationCode.INQUIRY -> good(cdb.u8(1) == 0 ? DISK : NAMES);
      case OperationCode.MAINTENANCE_IN -> good(GROUP_2_IN_TRANSITION);
      default -> throw new AssertionError("waits without end: " + cdb);
    };
  }

  private static ScsiResult good(Bytes data) {
    return new ScsiResult(Status.GOOD, Bytes.NONE, data, 0, 1);
  }

  private static Configuration configuration() {
    return new Configuration(
        Optional.of(List.of("iscsi://a/b/1")),
        Configuration.EMBEDDED,
        Optional.of("naa.60014056000000000000000000000001"),
        Duration.ofSeconds(1),
        Optional.empty(),
        Set.of(),
        Path.of("target"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        10,
        List.of(),
        Safety.STRICT,
        Extras.NONE);
  }
}
