package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

class KnownStateTest {
  private static final ReservationKey A = new ReservationKey(0xA);
  private static final ReservationKey B = new ReservationKey(0xB);
  private static final ReservationKey FOREIGN = new ReservationKey(0xF0E1);

  private final Rig rig = new Rig();
  private final LogicalUnit unit = rig.open();

  @Test
  void nothingIsSentWhereTheStateIsKnown() {
    rig.begin(unit);
    rig.sent();
    rig.begin(unit);
    assertThat(rig.sent(), empty());
  }

  @Test
  void clearsAndFetchesUnitAttentionsAndNoMore() {
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    trial.given().isRegistered(unit.initiator("I2"), B);
    trial.given().holds(unit.initiator("I1"), ReservationType.EXCLUSIVE_ACCESS);
    trial.now();
    trial.end();
    rig.sent();

    rig.begin(unit);

    assertThat(
        rig.sent(),
        contains(
            "I1 CLEAR with key 0xA",
            "I2 READ KEYS",
            "I2 READ KEYS",
            "I1 READ RESERVATION",
            "I3 TEST UNIT READY"));
    assertThat(rig.registeredKeys(), empty());
  }

  @Test
  void keysThatMayHaveChangedAreLookedAtBeforeTheClearAndOnlyOnce() {
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    rig.sent();

    rig.begin(unit);

    assertThat(rig.sent().subList(0, 2), contains("I1 READ KEYS", "I1 CLEAR with key 0xA"));
  }

  @Test
  void aKeyOfSomebodyElseIsFoundBeforeTheClearAndOnlyOursGo() {
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    rig.someoneElseRegisters(FOREIGN);
    rig.sent();

    RefusedException refusal = assertThrows(RefusedException.class, () -> rig.begin(unit));

    assertThat(refusal.getMessage(), containsString("key 0xF0E1 is registered"));
    assertThat(rig.sent(), everyItem(not(containsString("CLEAR"))));
    assertThat(rig.registeredKeys(), contains(FOREIGN));
  }

  @Test
  void aKeyOfSomebodyElseStopsAClearOfTheScenarioToo() {
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    rig.someoneElseRegisters(FOREIGN);
    rig.sent();

    assertThrows(RefusedException.class, () -> trial.clears(unit.initiator("I1")));

    assertThat(rig.sent(), everyItem(not(containsString("CLEAR"))));
    assertThat(rig.registeredKeys(), contains(FOREIGN));
  }

  @Test
  void aKeyOfSomebodyElseStopsAClearInARaceToo() {
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    int code = OperationCode.PERSISTENT_RESERVE_OUT;
    Runnable registering = () -> rig.someoneElseRegisters(FOREIGN);
    rig.plan.spy(code, () -> rig.plan.spy(code, registering));
    RaceEntry clear =
        new RaceEntry(
            unit.initiator("I1"),
            NamedCommand.named(PrOutAction.CLEAR.title()),
            ReservationKey.ZERO,
            Optional.empty());

    assertThrows(RefusedException.class, () -> trial.races().run(List.of(clear)));

    assertThat(rig.registeredKeys(), contains(FOREIGN));
  }

  @Test
  void aKeyOfSomebodyElseStopsAPreemptThatSparesNobody() {
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    trial.given().holds(unit.initiator("I1"), ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS);
    trial.now();
    rig.someoneElseRegisters(FOREIGN);

    assertThrows(
        RefusedException.class,
        () ->
            trial.preempts(
                unit.initiator("I1"),
                PrOutAction.PREEMPT,
                ReservationKey.ZERO,
                ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS));

    assertThat(rig.registeredKeys(), contains(FOREIGN));
  }

  @Test
  void aKeyOfSomebodyElseAmongThoseOfTheGivenStepsIsNoFailureOfTheTarget() {
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    rig.someoneElseRegisters(FOREIGN);

    assertThrows(RefusedException.class, () -> trial.registers(unit.initiator("I2"), B));

    assertThat(rig.registeredKeys(), contains(FOREIGN));
  }

  @Test
  void aKeyThatTheOperatorAllowsIsCleared() {
    Rig allowing = new Rig();
    allowing.configuration = Rig.configured(Optional.empty(), FOREIGN);
    allowing.someoneElseRegisters(FOREIGN);

    allowing.begin(allowing.open());

    assertThat(allowing.registeredKeys(), empty());
  }

  @Test
  void whereClearGetsNoAnswerEveryInitiatorUnregistersInstead() {
    rig.plan.neverAnswers(
        command ->
            command.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
                && command.cdb().u8(1) == PrOutAction.CLEAR.code());
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    trial.given().isRegistered(unit.initiator("I2"), B);

    rig.begin(unit).given().isRegistered(unit.initiator("I1"), A);
    assertThat(rig.registeredKeys(), contains(A));

    rig.sent();
    rig.begin(unit);
    assertThat(rig.registeredKeys(), empty());
    assertThat("it is not tried again", rig.sent(), everyItem(not(containsString("CLEAR"))));
  }

  @Test
  void aRegistrationThatTheSuiteDoesNotKnowOfIsClearedByRegisteringOnce() {
    Trial trial = rig.begin(unit);
    trial.given().isRegistered(unit.initiator("I1"), A);
    unit.initiator("I1").registeredKey(ReservationKey.ZERO);

    rig.begin(unit);

    assertThat(rig.registeredKeys(), empty());
  }
}
