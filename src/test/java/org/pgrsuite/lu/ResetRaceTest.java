package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.path.OnceExchange;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.PendingExchange;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

class ResetRaceTest {
  private static final ReservationKey KA = new ReservationKey(0xA);
  private static final ReservationKey KB = new ReservationKey(0xB);

  private final Rig rig = new Rig();
  private final DeviceServer server = rig.server;
  private LogicalUnit unit;
  private Trial trial;
  private Optional<ScsiResult> instead = Optional.empty();
  private int preemptions;

  @BeforeEach
  void letTheOthersShareAKey() {
    Route sender = new Route("I1", () -> new Spoiled(Rig.path(server, 1)));
    Route resetter = new Route("I3", () -> Rig.path(server, 3));
    unit = rig.open(List.of(sender, rig.route(2, server), resetter));
    trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), KA);
    trial.given().isRegistered(unit.initiator("I2"), KB);
    trial.given().isRegistered(unit.initiator("I3"), KB);
  }

  @Test
  void aUnitThatIsRightPasses() {
    race();
    assertThat(trial.now().keys().contains(KA), is(true));
  }

  @Test
  void aPreemptionThatIsAnsweredGoodAndNotCarriedOutFails() {
    failsWhenItEndsWith(FaultyPath.ended(Status.GOOD), "GOOD and left keys 0xA, 0xB, 0xB");
  }

  @Test
  void aPreemptionWithoutAReasonToFailFails() {
    failsWhenItEndsWith(FaultyPath.ended(Status.RESERVATION_CONFLICT), "RESERVATION CONFLICT");
  }

  @Test
  void aPreemptionThatTheResetTookAwayPasses() {
    instead = Optional.of(FaultyPath.ended(Status.TASK_ABORTED));
    race();
  }

  @Test
  void aPreemptionThatMetTheUnitAttentionPasses() {
    instead =
        Optional.of(
            FaultyPath.ended(
                SenseData.of(SenseKey.UNIT_ATTENTION, AdditionalSense.POWER_ON_OR_RESET)));
    race();
  }

  private void failsWhenItEndsWith(ScsiResult result, String words) {
    instead = Optional.of(result);
    AssertionError failure = assertThrows(AssertionError.class, this::race);
    assertThat(failure.getMessage(), containsString(words));
  }

  private void race() {
    preemptions = 0;
    trial
        .races()
        .preemptsDuringReset(
            unit.initiator("I1"),
            PrOutAction.PREEMPT,
            KB,
            ReservationType.WRITE_EXCLUSIVE,
            unit.initiator("I3"),
            TaskFunction.LOGICAL_UNIT_RESET);
  }

  /** Every PREEMPT but the first one, which no reset disturbs, ends as the test says. */
  private final class Spoiled implements ScsiPath {
    private final ScsiPath path;

    Spoiled(ScsiPath path) {
      this.path = path;
    }

    @Override
    public PathDescription description() {
      return path.description();
    }

    @Override
    public PendingExchange send(Command command, Duration timeout) {
      boolean preempts =
          command.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
              && command.cdb().u8(1) == PrOutAction.PREEMPT.code();
      if (preempts && ++preemptions > 1 && instead.isPresent()) {
        return new OnceExchange(instead::get, limit -> true);
      }
      return path.send(command, timeout);
    }

    @Override
    public Optional<TaskResponse> manage(TaskFunction function, Duration timeout) {
      return path.manage(function, timeout);
    }

    @Override
    public void close() {
      path.close();
    }
  }
}
