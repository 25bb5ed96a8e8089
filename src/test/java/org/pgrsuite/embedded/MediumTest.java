package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.GOOD;

import org.junit.jupiter.api.Test;

/** Whether the medium turns, and who prevents its removal, when nexuses come and go. */
class MediumTest {
  private static final String EJECT = "1B 00 00 00 02 00";
  private static final String LOAD = "1B 00 00 00 03 00";
  private static final String STOP = "1B 00 00 00 00 00";
  private static final String PREVENT = "1E 00 00 00 01 00";
  private static final String ALLOW = "1E 00 00 00 00 00";
  private static final String PREVENTED = "CC 05/53/02";
  private static final String RESET = "CC 06/29/00";

  private final Bench bench = Bench.with("removable=1");

  @Test
  void one_nexus_is_enough_to_prevent_removal_for_all_until_each_allows_it() {
    assertThat(bench.a.cdb(PREVENT), is(GOOD));
    assertThat(bench.b.cdb(PREVENT), is(GOOD));
    assertThat(bench.a.cdb(ALLOW), is(GOOD));
    assertThat(bench.a.cdb(EJECT), is(PREVENTED));
    assertThat(bench.a.ready(), is(GOOD));
    assertThat(bench.b.cdb(ALLOW), is(GOOD));
    assertThat(bench.a.cdb(EJECT), is(GOOD));
  }

  @Test
  void what_is_prevented_does_not_keep_a_medium_from_being_loaded() {
    assertThat(bench.a.cdb(PREVENT), is(GOOD));
    assertThat(bench.b.cdb(LOAD), is(GOOD));
  }

  @Test
  void a_nexus_that_is_lost_prevents_removal_no_more_and_the_others_still_do() {
    bench.a.cdb(PREVENT);
    bench.b.cdb(PREVENT);
    bench.server.logout(bench.a.nexus);
    assertThat(bench.c.cdb(EJECT), is(PREVENTED));
    bench.server.logout(bench.b.nexus);
    assertThat(bench.c.cdb(EJECT), is(GOOD));
  }

  @Test
  void after_a_reset_the_medium_turns_and_nobody_prevents_its_removal() {
    bench.a.cdb(PREVENT);
    bench.b.cdb(STOP);
    bench.server.resetLogicalUnit(bench.a.nexus);
    assertThat(bench.c.ready(), is(RESET));
    assertThat(bench.c.ready(), is(GOOD));
    assertThat(bench.c.cdb(EJECT), is(GOOD));
  }

  @Test
  void after_a_power_cycle_the_medium_turns_and_nobody_prevents_its_removal() {
    bench.a.cdb(PREVENT);
    bench.b.cdb(STOP);
    bench.server.powerCycle();
    Bench.Host c = again(bench.c);
    assertThat(c.ready(), is(RESET));
    assertThat(c.ready(), is(GOOD));
    assertThat(c.cdb(EJECT), is(GOOD));
  }

  private Bench.Host again(Bench.Host host) {
    InitiatorPort port = host.nexus.id().initiator();
    return bench.host(port.name(), port.isid());
  }
}
