package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.ControlPage;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.Status;

class CleanUpTest {
  private final Rig rig = new Rig();
  private final LogicalUnit unit = rig.open();
  private final Initiator i1 = unit.initiator("I1");
  private final long scratch = unit.scratch().range().address();
  private final Bytes before = rig.block(scratch);

  @Test
  void leavesNoKeyNoReservationAndTheBlocksAsTheyWere() {
    dirty();
    assertThat(rig.block(scratch), is(not(before)));
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(i1, new ReservationKey(0xA));
    trial.given().holds(i1, ReservationType.EXCLUSIVE_ACCESS);

    unit.close();

    assertThat(rig.registeredKeys(), empty());
    assertThat(rig.block(scratch), is(before));
  }

  @Test
  void writesNothingWhereNothingWasWritten() {
    rig.begin(unit);
    rig.sent();
    unit.close();
    assertThat(rig.sent(), empty());
  }

  @Test
  void cleansUpAfterTheRunWasEndedFromOutside() {
    dirty();
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(i1, new ReservationKey(0xA));
    unit.endRun("interrupted");
    assertThrows(RunEndedException.class, () -> trial.registers(i1, new ReservationKey(0xB)));

    unit.close();

    assertThat(rig.registeredKeys(), empty());
    assertThat(rig.block(scratch), is(before));
  }

  @Test
  void cleansUpOnAFreshPathAfterALostOne() {
    dirty();
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(i1, new ReservationKey(0xA));
    rig.plan.noAnswer(OperationCode.PERSISTENT_RESERVE_IN, 1);

    unit.close();

    assertThat(rig.registeredKeys(), empty());
    assertThat(rig.block(scratch), is(before));
  }

  @Test
  void theBlocksAreRestoredAlsoWhereTheUnitCannotBeEmptied() {
    dirty();
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(i1, new ReservationKey(0xA));
    rig.plan.answer(
        OperationCode.PERSISTENT_RESERVE_OUT, FaultyPath.ended(Status.RESERVATION_CONFLICT), 20);

    AssertionError stuck = assertThrows(AssertionError.class, unit::close);

    assertThat(stuck.getMessage(), containsString("cannot be emptied"));
    assertThat(rig.block(scratch), is(before));
  }

  @Test
  void aUnitThatCameWithNuarSetTellsOfReleasesDuringTheRunAndHasItSetAgainAfterwards() {
    DeviceServer silent = new DeviceServer(UnitOptions.parse("nuar=1"), Rules.standard());
    LogicalUnit quiet =
        rig.open(Rig.numbers().mapToObj(number -> rig.route(number, silent)).toList());
    rig.begin(quiet);
    assertThat("during the run", hasNuar(silent), is(false));
    quiet.close();
    assertThat("after the run", hasNuar(silent), is(true));
  }

  private static boolean hasNuar(DeviceServer server) {
    try (ScsiPath path = Rig.path(server, 9)) {
      ScsiResult result = path.execute(ControlPage.sense(), Rig.TIMEOUT);
      if (result.isUnitAttention()) {
        result = path.execute(ControlPage.sense(), Rig.TIMEOUT);
      }
      return ControlPage.isSet(result.dataIn(), ControlPage.NUAR);
    }
  }

  private void dirty() {
    rig.begin(unit).access().write(i1);
  }
}
