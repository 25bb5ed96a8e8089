package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;

class CommandOffersTest {
  private static final NamedCommand UNMAP = NamedCommand.named("UNMAP");

  private final Rig rig = new Rig();
  private final LogicalUnit unit = rig.open();
  private final Initiator i1 = unit.initiator("I1");

  @Test
  void whatNeverAnswersWithNothingReservedIsNotRunAndNotTriedAgain() {
    rig.plan.noAnswer(OperationCode.UNMAP, 2);
    Trial trial = rig.begin(unit);
    String reason = assertThrows(NotSupportedException.class, () -> send(trial)).getMessage();
    assertThat(reason, containsString("UNMAP got no answer twice, with nothing reserved"));

    int opened = rig.plan.opened();
    assertThrows(NotSupportedException.class, () -> send(rig.begin(unit)));
    assertThat("paths opened at the most", rig.plan.opened() - opened <= 1, is(true));
  }

  @Test
  void oneAnswerIsEnough() {
    rig.plan.noAnswer(OperationCode.UNMAP, 1);
    Trial trial = rig.begin(unit);
    assertDoesNotThrow(() -> send(trial));
    assertThat(trial.lastAct().result().outcome(), is("GOOD"));
  }

  @Test
  void whatThePathDoesNotCarryBecauseOfItsLengthIsNotSupported() {
    rig.plan.refuse(OperationCode.VARIABLE_LENGTH);
    Trial trial = rig.begin(unit);
    NamedCommand read = NamedCommand.named("READ(32)");
    assertThat(
        assertThrows(
                NotSupportedException.class, () -> trial.commands().send(i1, read, Fields.NONE))
            .getMessage(),
        containsString("READ(32) does not go over this path: the host sends no such command"));
  }

  @Test
  void aShortCommandThatTheHostRefusesIsNoLackOfTheUnit() {
    rig.plan.refuse(OperationCode.UNMAP);
    Trial trial = rig.begin(unit);
    assertThrows(TransportException.class, () -> send(trial));
  }

  @Test
  void aConflictWithNothingReservedIsNotALackButForTheScenarioToJudge() {
    Rig conflicting =
        new Rig(
            UnitOptions.standard(),
            Rules.standard().with(AccessRules.class, new ConflictingUnmap()));
    try (LogicalUnit opened = conflicting.open()) {
      Trial trial = conflicting.begin(opened);
      trial.commands().send(opened.initiator("I1"), UNMAP, Fields.NONE);
      assertThat(trial.lastAct().result().outcome(), is("RESERVATION CONFLICT"));
    }
  }

  @Test
  void whereNoListOfCommandsTellsADestructiveOneIsLookedForByAHarmlessForm() {
    assertThat(lackOf("FORMAT UNIT", "old"), is(""));
    assertThat(lackOf("SANITIZE", "old"), containsString("INVALID COMMAND OPERATION CODE"));
  }

  @Test
  void theListOfCommandsIsBelieved() {
    assertThat(lackOf("SANITIZE", "all"), is(""));
    assertThat(
        lackOf("FORMAT UNIT", "block"),
        containsString("REPORT SUPPORTED OPERATION CODES does not say"));
  }

  @Test
  void aDiskWithoutReadOfSixBytesLacksIt() {
    assertThat(lackOf("READ(6)", "block"), containsString("INVALID COMMAND OPERATION CODE"));
    assertThat(lackOf("READ(16)", "block"), is(""));
  }

  /** Why a unit with such commands does not have this one; empty if it has. */
  private static String lackOf(String command, String level) {
    Rig rig = new Rig(UnitOptions.parse("commands=" + level));
    try (LogicalUnit unit = rig.open()) {
      Trial trial = rig.begin(unit);
      trial.commands().send(unit.initiator("I1"), NamedCommand.named(command), Fields.NONE);
      return "";
    } catch (NotSupportedException lacking) {
      return lacking.getMessage();
    }
  }

  private void send(Trial trial) {
    trial.commands().send(i1, UNMAP, Fields.NONE);
  }

  /** Lets nobody unmap, whatever is reserved. */
  private static final class ConflictingUnmap extends AccessRules {
    @Override
    public boolean isAllowed(Situation situation, Bytes cdb) {
      return cdb.u8(0) != OperationCode.UNMAP && super.isAllowed(situation, cdb);
    }
  }
}
