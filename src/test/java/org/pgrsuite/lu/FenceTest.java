package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.lu.config.BlockRange;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.ReservationKey;

/** Nothing writes outside of the scratch blocks, and nothing destroys the unit unasked. */
class FenceTest {
  private static final long BEYOND_FOUR_BYTES = 0x1_0000_0000L;

  private final Rig rig = new Rig();

  @ParameterizedTest
  @CsvSource({
    "WRITE(10), LOGICAL BLOCK ADDRESS, 0",
    "WRITE(10), LOGICAL BLOCK ADDRESS, 1FFFFh",
    "WRITE(10), TRANSFER LENGTH, 65",
    "WRITE(16), LOGICAL BLOCK ADDRESS, 8",
  })
  void aFieldThatLeadsOutsideKeepsACommandFromBeingSent(
      String command, String field, String value) {
    LogicalUnit unit = rig.open();
    Trial trial = rig.begin(unit);
    String reason = refusal(trial, unit, command, new Fields(Map.of(field, value)));
    assertThat(
        reason,
        allOf(containsString(command), containsString("outside of the scratch blocks 65504+64")));
    unit.close();
    assertThat(rig.block(0), is(Bytes.zeros(512)));
  }

  @ParameterizedTest
  @CsvSource({"LOGICAL BLOCK ADDRESS, FFFFFFFEh", "TRANSFER LENGTH, 0"})
  void whatWritesNoBlockOfTheUnitIsSent(String field, String value) {
    LogicalUnit unit = rig.open();
    Trial trial = rig.begin(unit);
    Fields fields = new Fields(Map.of(field, value));
    assertDoesNotThrow(() -> send(trial, unit, "WRITE(10)", fields));
    assertThat(rig.sent(), hasItem(containsString("I1 WRITE(10)")));
    unit.close();
  }

  /** The lower four bytes of the address would be that of a block which is somebody else's. */
  @ParameterizedTest
  @ValueSource(
      strings = {"WRITE(12)", "WRITE SAME(10)", "WRITE AND VERIFY(10)", "READ(12)", "WRITE(10)"})
  void anAddressThatACommandCannotHoldIsNotCutOff(String command) {
    rig.configuration = rig.configuration.withScratch(new BlockRange(BEYOND_FOUR_BYTES + 8, 64));
    LogicalUnit unit = openLarge();
    Trial trial = rig.begin(unit);
    assertThat(
        refusal(trial, unit, command, Fields.NONE),
        containsString("does not reach scratch block 4294967304: set pgr.scratch to a lower"));
    assertDoesNotThrow(() -> send(trial, unit, "WRITE(16)", Fields.NONE));
    unit.close();
    assertThat(rig.sent(), not(hasItem(containsString(command))));
  }

  @Test
  void withoutAWordOfTheOperatorTheBlocksAreWhereCommandsOfTenBytesReach() {
    LogicalUnit unit = openLarge();
    assertThat(unit.scratch().range(), is(new BlockRange(BEYOND_FOUR_BYTES / 2 - 32, 64)));
    unit.close();
  }

  @Test
  void everyCommandThatWouldDestroyIsMarkedSo() {
    Set<Integer> codes = Set.of(0x04, 0x07, 0x1D, 0x3B, 0x48);
    LogicalUnit unit = rig.open();
    List<String> unmarked =
        OptionalCommands.all()
            .filter(each -> !each.destructive())
            .filter(
                each ->
                    codes.contains(
                        each.build(unit.initiator("I1"), unit.scratch()).operationCode()))
            .map(NamedCommand::title)
            .toList();
    assertThat(unmarked, is(empty()));
    assertThat(
        OptionalCommands.all()
            .filter(NamedCommand::destructive)
            .map(NamedCommand::title)
            .collect(Collectors.toSet()),
        is(
            Set.of(
                "FORMAT UNIT",
                "SANITIZE",
                "REASSIGN BLOCKS",
                "WRITE BUFFER",
                "SEND DIAGNOSTIC",
                "START STOP UNIT with START=0",
                "START STOP UNIT with POWER CONDITION=3")));
    unit.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FORMAT UNIT", "SANITIZE", "WRITE BUFFER", "START STOP UNIT with START=0"})
  void aRaceDestroysNothingEither(String title) throws IOException {
    LogicalUnit unit = rig.open(rig.stated().kernelRoutes());
    Trial trial = rig.begin(unit);
    RaceEntry destroys = entry(unit, "I1", title);
    RaceEntry reads = entry(unit, "I2", "READ KEYS");
    assertThat(
        assertThrows(
                NotConfiguredException.class, () -> trial.races().run(List.of(destroys, reads)))
            .getMessage(),
        containsString("pgr.expendable=true"));
    unit.close();
    assertThat(rig.sent(), not(hasItem(containsString(title))));
  }

  private static RaceEntry entry(LogicalUnit unit, String initiator, String title) {
    return new RaceEntry(
        unit.initiator(initiator),
        NamedCommand.named(title),
        ReservationKey.ZERO,
        Optional.empty());
  }

  private LogicalUnit openLarge() {
    UnitOptions options = UnitOptions.standard().withSize(4 * BEYOND_FOUR_BYTES, 512);
    DeviceServer large = new DeviceServer(options, Rules.standard());
    return rig.open(Rig.numbers().mapToObj(each -> rig.route(each, large)).toList());
  }

  private static String refusal(Trial trial, LogicalUnit unit, String command, Fields fields) {
    return assertThrows(NotConfiguredException.class, () -> send(trial, unit, command, fields))
        .getMessage();
  }

  private static void send(Trial trial, LogicalUnit unit, String command, Fields fields) {
    trial.commands().send(unit.initiator("I1"), NamedCommand.named(command), fields);
  }
}
