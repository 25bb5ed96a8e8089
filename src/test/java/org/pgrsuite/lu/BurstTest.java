package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
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
    assertThat(burst.outcome(), is("GOOD"));
    assertThat(burst.unanswered().orElseThrow(), containsString("no answer"));
  }

  @Test
  void aCommandThatMayBeAbortedIsSentAgainAfterTaskAborted() {
    rig.plan.answer(OPERATION, FaultyPath.ended(Status.TASK_ABORTED));
    assertThat(send(true).outcome(), is("GOOD"));
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
    assertThat(send(false).outcome(), is("TASK ABORTED"));
  }

  private Burst send(boolean abortable) {
    Race.Entry entry = new Race.Entry(unit.initiator("I1"), REGISTER, abortable);
    return Burst.ended(Burst.start(List.of(entry)).get(0));
  }
}
