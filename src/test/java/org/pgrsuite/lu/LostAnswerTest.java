package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.ReservationKey;

/** A command whose answer is lost may have been carried out: the next scenario is innocent. */
class LostAnswerTest {
  private static final ReservationKey A = new ReservationKey(0xA);

  private final Rig rig = new Rig();
  private final LogicalUnit unit = rig.open();

  @AfterEach
  void cleanUp() {
    unit.close();
    assertThat(rig.registeredKeys(), is(List.of()));
  }

  @Test
  void aWriteThatWasDoneIsFoundWithoutSurprise() {
    rig.plan.loseAnswer(OperationCode.WRITE_10);
    breaksOff(trial -> trial.access().write(unit.initiator("I1")));

    Act read = rig.begin(unit).access().read(unit.initiator("I2"));

    assertThat(read.result().isGood(), is(true));
  }

  @Test
  void aReservationOfReserve6IsGivenBack() {
    rig.plan.loseAnswer(OperationCode.RESERVE_6);
    breaksOff(trial -> unit.initiator("I2").ask(PrimaryCommand.reserve6()));
    rig.sent();

    rig.begin(unit);

    assertThat(rig.sent(), hasItem("I2 RELEASE(6)"));
  }

  /** As the kernel does with the unit of a command that it gave up. */
  @Test
  void aResetMeanwhileIsToldNobodyInTheNextScenario() {
    rig.begin(unit);
    rig.plan.noAnswer(OperationCode.INQUIRY, 1);
    rig.plan.spy(OperationCode.INQUIRY, this::resetByTheHost);
    breaksOff(trial -> unit.initiator("I3").nexus().relativeTargetPort());

    Trial next = rig.begin(unit);
    next.registers(unit.initiator("I1"), A);

    assertThat(next.lastAct().result().isGood(), is(true));
  }

  @Test
  void aRaceIsOverWhenAllOfItIs() {
    rig.begin(unit);
    rig.plan.refuse(OperationCode.READ_CAPACITY_10);
    List<Racer.Shot> shots =
        List.of(
            shot("I1", NamedCommand.named("READ CAPACITY(10)")),
            shot("I2", NamedCommand.named("INQUIRY")));
    rig.sent();

    assertThrows(TransportException.class, () -> unit.line().sendTogether(shots));

    assertThat(rig.sent(), hasItem("I2 INQUIRY"));
  }

  private Racer.Shot shot(String initiator, NamedCommand command) {
    Initiator sender = unit.initiator(initiator);
    return new Racer.Shot(sender, command.build(sender, unit.scratch()), false, false);
  }

  private void resetByTheHost() {
    Rig.path(rig.server, 9).manage(TaskFunction.LOGICAL_UNIT_RESET, Rig.TIMEOUT);
  }

  private void breaksOff(Consumer<Trial> scenario) {
    assertThrows(
        TransportException.class,
        () -> unit.scenarios().perform(() -> scenario.accept(rig.begin(unit))));
  }
}
