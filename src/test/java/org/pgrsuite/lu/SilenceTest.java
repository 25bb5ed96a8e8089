package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

class SilenceTest {
  private static final ReservationKey A = new ReservationKey(0xA);

  private final Rig rig = new Rig();
  private final LogicalUnit unit = rig.open();

  @Test
  void aUnitThatAnswersNothingInScenarioAfterScenarioEndsTheRun() {
    rig.plan.neverAnswers(SilenceTest::registers);
    failScenarios(50);
    RunEndedException end = assertThrows(RunEndedException.class, this::runScenario);
    assertThat(end.getMessage(), containsString("50 scenarios one after the other"));
    assertThat(end.getMessage(), containsString("REGISTER key 0xA"));
  }

  @Test
  void oneThatAnswersNowAndThenDoesNot() {
    rig.plan.neverAnswers(SilenceTest::registers);
    failScenarios(40);
    rig.plan.neverAnswers(command -> false);
    assertDoesNotThrow(this::runScenario);
    rig.plan.neverAnswers(SilenceTest::registers);
    failScenarios(40);
    assertThat(unit.ending(), is(Optional.empty()));
  }

  private void failScenarios(int count) {
    for (int i = 0; i < count; i++) {
      assertThrows(AssertionError.class, this::runScenario);
    }
  }

  private static boolean registers(Command command) {
    return command.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
        && command.cdb().u8(1) == PrOutAction.REGISTER.code();
  }

  private void runScenario() {
    unit.scenarios().perform(() -> rig.begin(unit).registers(unit.initiator("I1"), A));
  }
}
