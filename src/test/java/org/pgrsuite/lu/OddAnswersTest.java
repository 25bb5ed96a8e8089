package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.lu.ending.NoVerdictException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

/** What a unit answers that says nothing, or nothing that can be, about the command sent. */
class OddAnswersTest {
  private static final ReservationKey A = new ReservationKey(0xA);
  private static final int ALWAYS = 1_000;

  private final Rig rig = new Rig();
  private final LogicalUnit unit = rig.open();
  private final Initiator i1 = unit.initiator("I1");
  private final Trial trial = rig.begin(unit);

  @ParameterizedTest
  @ValueSource(ints = {0x71, 0x73})
  void aDeferredErrorThatAnActMeetsIsAnErrorAndNoVerdict(int responseCode) {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, deferred(responseCode));
    NoVerdictException error = assertThrows(NoVerdictException.class, () -> trial.registers(i1, A));
    assertThat(
        error.getMessage(),
        allOf(
            containsString("I1's REGISTER key 0xA"),
            containsString("deferred error of an earlier command: MEDIUM ERROR"),
            containsString("no verdict")));
    assertThat(rig.registeredKeys(), is(List.of()));
    assertDoesNotThrow(() -> rig.begin(unit).registers(i1, A));
  }

  @Test
  void aCommandOfTheSuiteThatMeetsADeferredErrorGoesOutAgain() {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, deferred(0x71));
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, deferred(0x73));
    trial.given().isRegistered(i1, A);
    assertThat(rig.registeredKeys(), is(List.of(A)));
  }

  @Test
  void aDeferredUnitAttentionIsNotKept() {
    SenseData released =
        new SenseData(0x71, SenseKey.UNIT_ATTENTION, AdditionalSense.RESERVATIONS_RELEASED);
    rig.plan.answer(OperationCode.TEST_UNIT_READY, FaultyPath.ended(released));
    trial.given().isRegistered(unit.initiator("I2"), A);
    assertThat(trial.views().initiatorsWithAttentions(), is(List.of()));
  }

  @Test
  void deferredErrorsWithoutEndAreAnError() {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, deferred(0x71), ALWAYS);
    assertThat(
        assertThrows(NoVerdictException.class, () -> trial.given().isRegistered(i1, A))
            .getMessage(),
        containsString("33 times"));
  }

  @Test
  void aUnitThatBecomesReadyIsWaitedFor() {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, becomingReady(), 4);
    trial.given().isRegistered(i1, A);
    assertThat(rig.registeredKeys(), is(List.of(A)));
  }

  @Test
  void aUnitThatDoesNotBecomeReadyInTimeGetsNoVerdict() {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, becomingReady(), ALWAYS);
    rig.sent();
    assertThat(
        assertThrows(NoVerdictException.class, () -> trial.given().isRegistered(i1, A))
            .getMessage(),
        containsString("LOGICAL UNIT IS IN PROCESS OF BECOMING READY, and did so for 200 ms"));
    assertThat("looks again", rig.sent().size(), is(greaterThan(5)));
  }

  @Test
  void anActThatMeetsAUnitThatBecomesReadyHasThatOutcome() {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, becomingReady());
    trial.registers(i1, A);
    assertThat(
        trial.lastAct().result().outcome(),
        is("NOT READY, LOGICAL UNIT IS IN PROCESS OF BECOMING READY"));
  }

  @ParameterizedTest
  @CsvSource({"2A, 01", "2A, 06", "2A, 09", "38, 07", "3F, 03", "3F, 0E"})
  void anActThatMeetsWhatHappenedApartFromTheScenarioGoesOutAgain(String code, String qualifier) {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, attention(code, qualifier));
    trial.registers(i1, A);
    assertThat(trial.lastAct().result().outcome(), is("GOOD"));
    assertThat(rig.registeredKeys(), is(List.of(A)));
  }

  @ParameterizedTest
  @CsvSource({"29, 00", "29, 07", "2A, 03", "2A, 04", "2A, 05", "2F, 00"})
  void anActThatMeetsAnyOtherUnitAttentionHasThatOutcome(String code, String qualifier) {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, attention(code, qualifier));
    trial.registers(i1, A);
    assertThat(trial.lastAct().result().isUnitAttention(), is(true));
    assertThat(rig.registeredKeys(), is(List.of()));
  }

  private static ScsiResult attention(String code, String qualifier) {
    AdditionalSense said =
        new AdditionalSense(Integer.parseInt(code, 16), Integer.parseInt(qualifier, 16));
    return FaultyPath.ended(SenseData.of(SenseKey.UNIT_ATTENTION, said));
  }

  @Test
  void aCommandOfTheSuiteThatSomebodyAbortedGoesOutAgain() {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, FaultyPath.ended(Status.TASK_ABORTED));
    trial.given().isRegistered(i1, A);
    assertThat(rig.registeredKeys(), is(List.of(A)));
  }

  @Test
  void anActThatSomebodyAbortedHasThatOutcome() {
    rig.plan.answer(OperationCode.PERSISTENT_RESERVE_OUT, FaultyPath.ended(Status.TASK_ABORTED));
    trial.registers(i1, A);
    assertThat(trial.lastAct().result().outcome(), is("TASK ABORTED"));
  }

  @Test
  void anAutoContingentAllegianceOfOthersIsWaitedForAndThenAnError() {
    rig.plan.answer(
        OperationCode.PERSISTENT_RESERVE_OUT, FaultyPath.ended(Status.ACA_ACTIVE), ALWAYS);
    assertThat(
        assertThrows(NoVerdictException.class, () -> trial.given().isRegistered(i1, A))
            .getMessage(),
        containsString("ended with ACA ACTIVE, and did so for 200 ms"));
  }

  @Test
  void unitAttentionsOfAResetDoNotCount() {
    for (int qualifier = 0; qualifier <= 7; qualifier++) {
      rig.plan.answer(OperationCode.TEST_UNIT_READY, attention(0x29, qualifier));
    }
    rig.plan.answer(OperationCode.TEST_UNIT_READY, attention(0x2A, 0x01));
    rig.plan.answer(OperationCode.TEST_UNIT_READY, attention(0x2A, 0x06));
    rig.plan.answer(OperationCode.TEST_UNIT_READY, attention(0x2A, 0x09));
    trial.given().isRegistered(unit.initiator("I2"), A);
    assertThat(trial.views().initiatorsWithAttentions(), is(List.of()));
    assertDoesNotThrow(trial::end);
  }

  @Test
  void aReadThatReturnsLessThanABlockIsSaidSo() {
    rig.plan.answer(OperationCode.READ_10, good(Bytes.zeros(100)));
    AssertionError failure = assertThrows(AssertionError.class, () -> trial.access().read(i1));
    assertThat(failure.getMessage(), containsString("reads 100 bytes instead of a block of 512"));
  }

  @Test
  void scratchBlocksThatCannotBeSavedInFullAreNeverWritten() {
    Rig fresh = new Rig();
    fresh.plan.answer(OperationCode.READ_10, good(Bytes.zeros(512)));
    AssertionError failure = assertThrows(AssertionError.class, fresh::open);
    assertThat(
        failure.getMessage(),
        allOf(containsString("nothing will be written"), containsString("512 of 32768 bytes")));
  }

  @Test
  void anAnswerThatCannotBeDecodedIsTheTargetsFailure() {
    Rig fresh = new Rig();
    fresh.plan.answer(OperationCode.READ_CAPACITY_10, good(Bytes.zeros(8)));
    AssertionError failure = assertThrows(AssertionError.class, fresh::open);
    assertThat(
        failure.getMessage(), containsString("initiator I1: READ CAPACITY returned 1 blocks of 0"));
  }

  private static ScsiResult good(Bytes dataIn) {
    return new ScsiResult(Status.GOOD, Bytes.NONE, dataIn, 0, 1);
  }

  private static ScsiResult attention(int code, int qualifier) {
    return FaultyPath.ended(
        SenseData.of(SenseKey.UNIT_ATTENTION, new AdditionalSense(code, qualifier)));
  }

  private static ScsiResult deferred(int responseCode) {
    return FaultyPath.ended(
        new SenseData(responseCode, SenseKey.MEDIUM_ERROR, new AdditionalSense(0x0C, 0x02)));
  }

  private static ScsiResult becomingReady() {
    return FaultyPath.ended(
        new SenseData(0x72, SenseKey.NOT_READY, new AdditionalSense(0x04, 0x01)));
  }
}
