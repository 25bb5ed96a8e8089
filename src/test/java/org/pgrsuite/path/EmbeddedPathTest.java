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
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.InitiatorPort;
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
