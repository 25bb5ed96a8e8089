package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrimaryCommand;

/** The name of a device may be another disk's when it is opened again. */
class DestinationTest {
  private final Rig rig = new Rig().stated();
  private final DeviceServer neighbour =
      new DeviceServer(UnitOptions.parse("serial=NEIGHBOUR"), Rules.standard());
  private DeviceServer behindTheName = rig.server;

  @Test
  void nothingIsSentToAnotherUnitBehindTheSameName() {
    LogicalUnit unit = open();
    Trial trial = rig.begin(unit);
    behindTheName = neighbour;
    unit.initiator("I1").session().renew();

    RefusedException refusal =
        assertThrows(
            RefusedException.class,
            () -> unit.scenarios().perform(() -> trial.access().write(unit.initiator("I1"))));

    assertThat(refusal.getMessage(), containsString("was opened again, and leads to a unit now"));
    assertThat(unit.ending().isPresent(), is(true));
    assertThat(block(neighbour), is(Bytes.zeros(512)));
    behindTheName = rig.server;
    unit.close();
  }

  @Test
  void theSameUnitMayComeBack() {
    LogicalUnit unit = open();
    Trial trial = rig.begin(unit);
    unit.initiator("I1").session().renew();
    assertThat(trial.access().write(unit.initiator("I1")).result().isGood(), is(true));
    unit.close();
  }

  /** A kernel that has begun to recover still opens the device, and answers nothing on it. */
  @Test
  void aPathThatDoesNotSayWhereItLeadsEndsOneScenarioAndNotTheRun() {
    LogicalUnit unit = open();
    rig.begin(unit);
    unit.initiator("I1").session().renew();
    rig.plan.noAnswer(OperationCode.INQUIRY, 1);
    TransportException unknown =
        assertThrows(
            TransportException.class,
            () -> unit.initiator("I1").ask(PrimaryCommand.testUnitReady()));
    assertThat(unknown.getMessage(), containsString("does not say where it leads"));
    assertThat(unknown.isWithoutAnswer(), is(false));
    assertThat(unit.initiator("I1").ask(PrimaryCommand.testUnitReady()).isGood(), is(true));
    unit.close();
  }

  private LogicalUnit open() {
    Route first = new Route("I1", rig.plan.around(() -> Rig.path(behindTheName, 1)));
    return rig.open(List.of(first, rig.route(2, rig.server), rig.route(3, rig.server)));
  }

  private static Bytes block(DeviceServer server) {
    return Rig.path(server, 9)
        .execute(BlockCommand.READ_10.read(131072 / 2 - 32, 1, 512), Rig.TIMEOUT)
        .dataIn();
  }
}
