package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

class TrialTest {
  private static final ReservationKey A = new ReservationKey(0xA);
  private static final ReservationKey B = new ReservationKey(0xB);

  private final Rig rig = new Rig();
  private final LogicalUnit unit = rig.open();
  private final Initiator i1 = unit.initiator("I1");
  private final Initiator i2 = unit.initiator("I2");
  private final Trial trial = rig.begin(unit);

  @Test
  void aFailureOfWhichNoStepSpeaksFailsBeforeTheNextAct() {
    trial.requests(i1, PrOutAction.RESERVE, ReservationType.WRITE_EXCLUSIVE);
    AssertionError failure = assertThrows(AssertionError.class, () -> trial.registers(i1, A));
    assertThat(
        failure.getMessage(),
        containsString("initiator I1's RESERVE as Write Exclusive with key 0x0 ended with"));
    assertThat(rig.registeredKeys(), is(List.of()));
  }

  @Test
  void aFailureOfWhichNoStepSpeaksFailsTheScenarioAtItsEnd() {
    trial.requests(i1, PrOutAction.RESERVE, ReservationType.WRITE_EXCLUSIVE);
    assertThrows(AssertionError.class, trial::end);
  }

  @Test
  void aFailureThatAStepSpokeOfIsNone() {
    trial.requests(i1, PrOutAction.RESERVE, ReservationType.WRITE_EXCLUSIVE);
    trial.lastAct();
    assertDoesNotThrow(trial::end);
  }

  @Test
  void theActMeetsAUnitAttentionAndIsNotSentAgain() {
    givenThatI2HasAUnitAttention();
    trial.registers(i2, new ReservationKey(0x2));
    assertThat(trial.lastAct().result().outcome(), is("UNIT ATTENTION, RESERVATIONS RELEASED"));
    assertThat(rig.registeredKeys(), is(List.of(A, B)));
  }

  @Test
  void aCommandOfTheSuiteMeetsAUnitAttentionKeepsItAndIsSentAgain() {
    givenThatI2HasAUnitAttention();
    assertThat(trial.views().keys().get(i2), is(List.of(A, B)));
    assertThat(trial.views().takeAttention(i2, Attention.RESERVATIONS_RELEASED), is(true));
    assertThat(trial.views().initiatorsWithAttentions(), is(List.of()));
  }

  @Test
  void aSecondCopyOfAUnitAttentionStays() {
    SenseData released =
        SenseData.of(SenseKey.UNIT_ATTENTION, AdditionalSense.RESERVATIONS_RELEASED);
    trial.given().isRegistered(i2, B);
    rig.plan.answer(OperationCode.TEST_UNIT_READY, FaultyPath.ended(released));
    rig.plan.answer(OperationCode.TEST_UNIT_READY, FaultyPath.ended(released));
    assertThat(trial.views().takeAttention(i1, Attention.RESERVATIONS_RELEASED), is(true));
    assertThat(trial.views().initiatorsWithAttentions(), is(List.of(i1)));
  }

  @Test
  void unitAttentionsThatSpeakOfSomethingElseDoNotCount() {
    SenseData other = SenseData.of(SenseKey.UNIT_ATTENTION, new AdditionalSense(0x3F, 0x0E));
    trial.given().isRegistered(i2, B);
    rig.plan.answer(OperationCode.TEST_UNIT_READY, FaultyPath.ended(other));
    assertThat(trial.views().initiatorsWithAttentions(), is(List.of()));
  }

  @Test
  void aGivenThatWasAcceptedAndHasNoEffectFails() {
    trial.given().isRegistered(i1, A);
    Bytes nobody = new KeysData(1, List.of()).encode();
    rig.plan.answer(
        OperationCode.PERSISTENT_RESERVE_IN,
        new org.pgrsuite.path.ScsiResult(Status.GOOD, Bytes.NONE, nobody, 0, 1));
    AssertionError failure =
        assertThrows(
            AssertionError.class,
            () -> trial.requests(i1, PrOutAction.RESERVE, ReservationType.WRITE_EXCLUSIVE));
    assertThat(
        failure.getMessage(),
        allOf(containsString("asked for key 0xA"), containsString("reports no key")));
  }

  @Test
  void busyIsSentAgainAndIsNoOutcome() {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, FaultyPath.ended(Status.BUSY));
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, FaultyPath.ended(Status.TASK_SET_FULL));
    trial.registers(i1, A);
    assertThat(trial.lastAct().result().outcome(), is("GOOD"));
  }

  @Test
  void noAnswerOnceIsAnErrorAndTheScenarioAfterItRuns() {
    trial.given().isRegistered(i1, A);
    rig.plan.noAnswer(OperationCode.PERSISTENT_RESERVE_OUT, 1);
    TransportException error = assertThrows(TransportException.class, () -> trial.registers(i1, B));
    assertThat(error.getMessage(), containsString("Sent again on fresh paths it ended with GOOD"));
    assertDoesNotThrow(() -> rig.begin(unit).registers(i1, A));
  }

  @Test
  void noAnswerTwiceOnFreshPathsIsTheTargetsFailure() {
    rig.plan.noAnswer(OperationCode.PERSISTENT_RESERVE_OUT, 2);
    int opened = rig.plan.opened();
    AssertionError failure = assertThrows(AssertionError.class, () -> trial.registers(i1, A));
    assertThat(
        failure.getMessage(),
        containsString("I1's REGISTER key 0xA quoting key 0x0 got no answer twice"));
    assertThat("paths opened in between", rig.plan.opened() > opened, is(true));
  }

  @Test
  void aTargetThatDiedOfAnActTwiceIsReachedOnFreshPathsByTheNextScenario() {
    rig.plan.loseConnection(OperationCode.PERSISTENT_RESERVE_OUT, 2);
    assertThrows(AssertionError.class, () -> trial.registers(i1, A));
    int opened = rig.plan.opened();
    assertDoesNotThrow(() -> rig.begin(unit).registers(i1, A));
    assertThat("paths opened again", rig.plan.opened() - opened, is(3));
  }

  @Test
  void aPathThatCannotBeOpenedAgainEndsTheRun() {
    rig.plan.noAnswer(OperationCode.PERSISTENT_RESERVE_OUT, 1);
    rig.plan.closeTheDoor();
    assertThrows(RunEndedException.class, () -> trial.registers(i1, A));
    assertThat(unit.ending().orElseThrow(), containsString("could not be re-established"));
    assertThrows(RunEndedException.class, () -> rig.begin(unit));
  }

  /** Else Ctrl-C would wait for a path for minutes. */
  @Test
  void nobodyWaitsForAPathAnyMoreWhenTheRunIsEnded() {
    rig.plan.closeTheDoor();
    i1.session().renew();
    unit.endRun("The run was interrupted.");
    RunEndedException end =
        assertThrows(RunEndedException.class, () -> i1.session().comeBack(Duration.ofSeconds(3)));
    assertThat(end.getMessage(), is("The run was interrupted."));
  }

  @Test
  void aWriteThatWasRefusedAndDoneAllTheSameFails() {
    Act refused =
        new Act(i2, writeBehindTheBack(), true, FaultyPath.ended(Status.RESERVATION_CONFLICT));
    AssertionError failure =
        assertThrows(AssertionError.class, () -> trial.access().confirm(refused));
    assertThat(
        failure.getMessage(),
        allOf(
            containsString("ended with RESERVATION CONFLICT: initiator I1 reads"),
            containsString("pattern 1 by I2")));
  }

  @Test
  void whatWasWrittenIsReadBackByAnotherInitiator() {
    trial.given().isRegistered(i1, A);
    rig.sent();
    assertThat(trial.access().write(i1).result().outcome(), is("GOOD"));
    assertThat(rig.sent().get(1), containsString("I2 READ(10)"));
  }

  private org.pgrsuite.spc.Command writeBehindTheBack() {
    var write = unit.scratch().write(org.pgrsuite.spc.BlockCommand.WRITE_10, i2);
    i2.ask(write);
    return write;
  }

  private void givenThatI2HasAUnitAttention() {
    trial.given().isRegistered(i1, A);
    trial.given().isRegistered(i2, B);
    trial.given().holds(i1, ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    trial.requests(i1, PrOutAction.RELEASE, ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
  }
}
