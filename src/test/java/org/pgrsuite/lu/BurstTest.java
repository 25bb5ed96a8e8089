package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.Status;

class BurstTest {
  private static final int OPERATION = OperationCode.PERSISTENT_RESERVE_OUT;
  private static final Command REGISTER =
      PersistentReserveOut.of(PrOutAction.REGISTER)
          .withServiceActionKey(new ReservationKey(0xA))
          .command();

  private final Rig rig = new Rig();
  private final LogicalUnit unit = rig.open();

  @Test
  void aCommandThatMayBeAbortedIsSentAgainWhenItGetsNoAnswer() {
    rig.plan.noAnswer(OPERATION, 1);
    Burst burst = send(true);
    assertThat(outcome(burst), is("GOOD"));
    assertThat(burst.exchanges().get(0).failure(), containsString("no answer"));
  }

  @Test
  void aCommandThatMayBeAbortedIsSentAgainAfterTaskAborted() {
    rig.plan.answer(OPERATION, FaultyPath.ended(Status.TASK_ABORTED));
    assertThat(outcome(send(true)), is("GOOD"));
  }

  @Test
  void aCommandThatTheUnitWasTooBusyForIsSentAgain() {
    rig.plan.answer(OPERATION, FaultyPath.ended(Status.BUSY));
    rig.plan.answer(OPERATION, FaultyPath.ended(Status.TASK_SET_FULL));
    assertThat(outcome(send(false)), is("GOOD"));
  }

  @Test
  void withoutAnAnswerTwiceTheUnitIsWrong() {
    rig.plan.noAnswer(OPERATION, 2);
    AssertionError failure = assertThrows(AssertionError.class, () -> send(true));
    assertThat(failure.getMessage(), containsString("got no answer twice"));
  }

  @Test
  void whereNothingAbortsNoAnswerIsAnErrorOfTheWire() {
    rig.plan.noAnswer(OPERATION, 1);
    assertThrows(TransportException.class, () -> send(false));
  }

  @Test
  void whereNothingAbortsTaskAbortedStands() {
    rig.plan.answer(OPERATION, FaultyPath.ended(Status.TASK_ABORTED));
    assertThat(outcome(send(false)), is("TASK ABORTED"));
  }

  @Test
  void withoutAnAnswerOnlyBecauseAnotherOneSucceeded() {
    Burst other = send(true);
    rig.plan.noAnswer(OPERATION, 1);
    Burst lost = send(true);
    rig.plan.answer(OPERATION, FaultyPath.ended(Status.RESERVATION_CONFLICT));
    Burst refused = send(true);
    assertDoesNotThrow(() -> Burst.requireAborted(List.of(lost, other)));
    assertThrows(TransportException.class, () -> Burst.requireAborted(List.of(lost, refused)));
  }

  private Burst send(boolean abortable) {
    Racer racer = new Racer(unit.initiator("I1"), () -> REGISTER, false, abortable);
    return Threads.ended(Burst.start(Burst.of(List.of(racer.shot()))).get(0));
  }

  private static String outcome(Burst burst) {
    ScsiResult[] results = new ScsiResult[1];
    burst.place(results);
    return results[0].outcome();
  }
}
