package org.pgrsuite.path;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.ReservationKey;

class EmbeddedPathTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final ReservationKey KEY = new ReservationKey(0xA);

  private final DeviceServer server = DeviceServer.standard();

  private EmbeddedPath path(DeviceServer to, int initiator) {
    return new EmbeddedPath(
        to, "embedded", new InitiatorPort("iqn.2026-11.org.pgrsuite:i" + initiator, initiator));
  }

  @Test
  void two_paths_to_one_unit_see_the_same_registrations() {
    try (EmbeddedPath one = path(server, 1);
        EmbeddedPath two = path(server, 2)) {
      assertThat(
          one.execute(
                  PersistentReserveOut.of(PrOutAction.REGISTER).withServiceActionKey(KEY).command(),
                  SECOND)
              .outcome(),
          is("GOOD"));
      ScsiResult answer = two.execute(PersistentReserveIn.of(PrInAction.READ_KEYS), SECOND);
      assertThat(KeysData.decode(answer.dataIn()).keys(), contains(KEY));
      assertThat(answer.residual(), is(4096 - 16));
      assertThat(answer.nanos(), is(greaterThan(0L)));
    }
  }

  @Test
  void the_description_tells_units_apart_even_with_one_serial_number() {
    PathDescription one = path(server, 1).description();
    assertThat(one.transport(), is("embedded"));
    assertThat(one.initiatorPort(), is("iqn.2026-11.org.pgrsuite:i1,i,0x000000000001"));
    assertThat(one.targetPort(), is("relative target port 1"));
    assertThat(path(server, 2).description().logicalUnit(), is(one.logicalUnit()));
    assertThat(
        path(DeviceServer.standard(), 1).description().logicalUnit(), is(not(one.logicalUnit())));
  }

  @Test
  void a_held_transfer_waits_and_an_aborted_one_gets_no_answer() {
    try (EmbeddedPath path = path(server, 1)) {
      HeldTransfers held = path.hold().orElseThrow();
      PendingExchange released = path.send(BlockCommand.READ_10.read(8, 1, 512), SECOND);
      assertThat(held.waiting(), is(1));
      held.close();
      assertThat(released.await().outcome(), is("GOOD"));
      path.hold();
      PendingExchange aborted = path.send(BlockCommand.READ_10.read(8, 1, 512), SECOND);
      PendingExchange late = path.send(BlockCommand.READ_10.read(8, 1, 512), Duration.ofMillis(1));
      TransportException timeout = assertThrows(TransportException.class, late::await);
      assertThat(timeout.kind(), is(TransportException.Kind.NO_ANSWER));
      path.manage(TaskFunction.ABORT_TASK_SET, SECOND);
      TransportException none = assertThrows(TransportException.class, aborted::await);
      assertThat(none.isWithoutAnswer(), is(true));
    }
  }

  @Test
  void after_a_power_cycle_a_path_is_lost_and_a_new_one_is_told() {
    try (EmbeddedPath before = path(server, 1)) {
      server.powerCycle();
      TransportException lost =
          assertThrows(
              TransportException.class, () -> before.send(PrimaryCommand.testUnitReady(), SECOND));
      assertThat(lost.kind(), is(TransportException.Kind.CONNECTION_LOST));
      EmbeddedPath after = path(server, 1);
      assertThat(
          after.execute(PrimaryCommand.testUnitReady(), SECOND).outcome(),
          is("UNIT ATTENTION, POWER ON, RESET, OR BUS DEVICE RESET OCCURRED"));
      assertThat(after.execute(PrimaryCommand.testUnitReady(), SECOND).isGood(), is(true));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LOGICAL_UNIT_RESET", "TARGET_WARM_RESET", "TARGET_COLD_RESET"})
  void after_a_reset_there_is_a_unit_attention(TaskFunction reset) {
    try (EmbeddedPath path = path(server, 1)) {
      assertThat(path.manage(reset, SECOND).orElseThrow().done(), is(true));
      EmbeddedPath after = reset == TaskFunction.TARGET_COLD_RESET ? path(server, 1) : path;
      assertThat(after.execute(PrimaryCommand.testUnitReady(), SECOND).isUnitAttention(), is(true));
    }
  }

  @Test
  void a_path_can_lead_to_another_unit_through_another_port() {
    DeviceServer two = new DeviceServer(UnitOptions.parse("ports=2&units=2"), Rules.standard());
    InitiatorPort port = new InitiatorPort("iqn.2026-11.org.pgrsuite:i1", 1);
    try (EmbeddedPath path = new EmbeddedPath(two, "second", two.at(two.login(port, 2), 1))) {
      assertThat(path.description().targetPort(), is("relative target port 2"));
      assertThat(path.description().logicalUnit(), is(two.name() + " LUN 1"));
      assertThat(path.execute(PrimaryCommand.testUnitReady(), SECOND).outcome(), is("GOOD"));
    }
  }

  @Test
  void an_exchange_awaited_again_is_the_same() {
    try (EmbeddedPath path = path(server, 1)) {
      PendingExchange pending = path.send(PrimaryCommand.testUnitReady(), SECOND);
      assertThat(pending.await(), is(sameInstance(pending.await())));
    }
  }

  @Test
  void a_closed_path_sends_nothing_and_keeps_its_registration() {
    EmbeddedPath path = path(server, 1);
    path.execute(
        PersistentReserveOut.of(PrOutAction.REGISTER).withServiceActionKey(KEY).command(), SECOND);
    path.close();
    path.close();
    TransportException thrown =
        assertThrows(
            TransportException.class, () -> path.send(PrimaryCommand.testUnitReady(), SECOND));
    assertThat(thrown.isPathLost(), is(true));
    assertThat(thrown.isWithoutAnswer(), is(false));
    try (EmbeddedPath again = path(server, 1)) {
      assertThat(
          again
              .execute(PersistentReserveOut.of(PrOutAction.REGISTER).withKey(KEY).command(), SECOND)
              .outcome(),
          is("GOOD"));
    }
  }
}
