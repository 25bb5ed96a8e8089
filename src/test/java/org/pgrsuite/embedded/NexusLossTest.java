package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.PREEMPTED;
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.PrOutAction;

/** Logging in and out: what belongs to the nexus, and what to the login. */
class NexusLossTest {
  private static final String RESERVE = "16 00 00 00 00 00";

  private final Bench bench = new Bench();

  @Test
  void nex01_nex02_gen14_logout_and_login_keep_registration_and_reservation() {
    bench.registerAB().reserveA(EXCLUSIVE_ACCESS);
    String before = bench.snapshot();
    bench.server.logout(bench.a.nexus);
    assertThat(bench.b.read(), is(CONFLICT));
    assertThat(bench.snapshot(), is(before));
    Bench.Host a = bench.again(bench.a);
    assertThat(a.ready(), is(GOOD));
    assertThat(a.write(), is(GOOD));
    assertThat(a.register(KA, KB), is(GOOD));
  }

  @Test
  void a_nexus_that_is_logged_out_sends_nothing() {
    bench.server.logout(bench.a.nexus);
    assertThrows(NoAnswerException.class, () -> bench.a.ready());
    assertThat(bench.b.ready(), is(GOOD));
  }

  @Test
  void nex05_a_reinstated_session_is_the_same_nexus() {
    bench.registerA().reserveA(EXCLUSIVE_ACCESS);
    Nexus fresh = bench.server.reinstate(bench.a.nexus);
    assertThat(bench.a.nexus.isLoggedIn(), is(false));
    Bench.Host a = bench.new Host(fresh);
    assertThat(a.write(), is(GOOD));
    assertThat(a.release(KA, EXCLUSIVE_ACCESS), is(GOOD));
  }

  @Test
  void nex11_a_nexus_is_lost_with_its_last_login() {
    Bench.Host second = bench.again(bench.a);
    assertThat(bench.a.cdb(RESERVE), is(GOOD));
    bench.server.logout(second.nexus);
    assertThat(bench.b.write(), is(CONFLICT));
    bench.server.logout(bench.a.nexus);
    assertThat(bench.b.write(), is(GOOD));
  }

  @ParameterizedTest
  @CsvSource({"kept, CC 06/2A/04", "dropped, GOOD", "replaced, CC 06/29/07"})
  void nex09_what_is_pending_when_a_nexus_is_lost(String how, String next) {
    Bench unit =
        Bench.with("nexusloss=" + how).registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    unit.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    unit.server.logout(unit.b.nexus);
    Bench.Host b = unit.again(unit.b);
    assertThat(b.ready(), is(next));
    assertThat(b.ready(), is(GOOD));
  }

  @Test
  void nex10_pre33_who_is_preempted_while_logged_out_is_unregistered_when_it_returns() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    bench.server.logout(bench.a.nexus);
    assertThat(
        bench.b.send(
            out(PrOutAction.PREEMPT_AND_ABORT, KB)
                .withServiceActionKey(KA)
                .withType(WRITE_EXCLUSIVE)),
        is(GOOD));
    Bench.Host a = bench.again(bench.a);
    assertThat(a.release(KA, WRITE_EXCLUSIVE), is(PREEMPTED));
    assertThat(a.release(KA, WRITE_EXCLUSIVE), is(CONFLICT));
  }

  @Test
  void pab09_commands_of_a_lost_nexus_are_gone() {
    bench.server.hold(bench.a.nexus);
    Task read = bench.server.submit(bench.a.nexus, BlockCommand.READ_10.read(8, 1, 512));
    bench.server.logout(bench.a.nexus);
    assertThat(read.hasEnded(), is(true));
    assertThat(read.await(Duration.ZERO), is(Optional.empty()));
    assertThat(bench.again(bench.a).ready(), is(GOOD));
  }

  @Test
  void a_second_login_of_a_nexus_that_is_there_is_not_told_again() {
    Bench one = Bench.with("login=power");
    one.a.ready();
    assertThat(one.again(one.a).ready(), is(GOOD));
  }
}
