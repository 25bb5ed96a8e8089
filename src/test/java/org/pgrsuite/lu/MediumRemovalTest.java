package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.MediumCommand;
import org.pgrsuite.spc.PrimaryCommand;

class MediumRemovalTest {
  private final Rig rig = new Rig();

  @Test
  void aUnitWithAFixedMediumLacksIt() {
    LogicalUnit unit = rig.open();
    rig.begin(unit);
    assertThat(new MediumRemoval(unit).lack(), is(Optional.of("INQUIRY says RMB=0")));
  }

  @Test
  void aMediumThatNobodyPreventsIsRemovedAndLoadedAgain() {
    LogicalUnit unit = removable();
    MediumRemoval removal = rig.begin(unit).mediumRemoval();
    assertThat(removal.lack(), is(Optional.empty()));
    removal.confirmAllowed(unit.initiator("I2"));
    assertThat(unit.initiator("I3").ask(PrimaryCommand.testUnitReady()).isGood(), is(true));
  }

  @Test
  void aMediumThatAnotherInitiatorPreventsFailsAndIsAllowedAfterwards() {
    LogicalUnit unit = removable();
    MediumRemoval removal = rig.begin(unit).mediumRemoval();
    unit.initiator("I1").ask(MediumCommand.prevent());
    AssertionError failure =
        assertThrows(AssertionError.class, () -> removal.confirmAllowed(unit.initiator("I2")));
    assertThat(failure.getMessage(), containsString("MEDIUM REMOVAL PREVENTED"));
    removal.confirmAllowed(unit.initiator("I2"));
  }

  private LogicalUnit removable() {
    DeviceServer server = new DeviceServer(UnitOptions.parse("removable=1"), Rules.standard());
    return rig.open(Rig.numbers().mapToObj(each -> rig.route(each, server)).toList());
  }
}
