package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.K2;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationKey;

class AllTargetPortsTest {
  private static final int ALL = 0x04;

  private static Bench unit(String more) {
    Bench bench = Bench.with("ports=2" + more);
    assertThat(register(bench.a, NONE, KA, ALL), is(GOOD));
    return bench;
  }

  private static String register(
      Bench.Host host, ReservationKey own, ReservationKey key, int flags) {
    return host.send(raw(0, 0, 24, list(own, key, flags)));
  }

  private static Bench.Host second(Bench bench) {
    return bench.host("iqn.2026-11.org.pgrsuite:a", 0x80_0000_0000_01L, 2);
  }

  private static List<FullStatusData.Registration> status(Bench bench) {
    return FullStatusData.decode(bench.b.in(PrInAction.READ_FULL_STATUS).dataIn()).registrations();
  }

  @Test
  void atp02_gen05_one_command_registers_through_every_port_and_counts_once() {
    Bench bench = unit("").reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    assertThat(second(bench).write(), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA, KA));
    assertThat(bench.generation(), is(1L));
    assertThat(bench.b.write(), is(CONFLICT));
  }

  @Test
  void atp05_one_descriptor_speaks_for_all_ports() {
    Bench bench = unit("").reserveA(WRITE_EXCLUSIVE);
    assertThat(status(bench).size(), is(1));
    assertThat(status(bench).get(0).allTargetPorts(), is(true));
    assertThat(status(bench).get(0).holder(), is(true));
    assertThat(status(bench).get(0).key(), is(KA));
  }

  @Test
  void atp05_the_one_descriptor_says_whether_any_port_of_its_initiator_holds_the_reservation() {
    Bench bench = unit("");
    assertThat(register(bench.c, NONE, KA, ALL), is(GOOD));
    assertThat(bench.b.register(NONE, KB), is(GOOD));
    assertThat(holders(bench), contains(false, false, false));
    assertThat(second(bench).reserve(KA, WRITE_EXCLUSIVE), is(GOOD));
    assertThat(holders(bench), contains(true, false, false));
    assertThat(second(bench).release(KA, WRITE_EXCLUSIVE), is(GOOD));
    assertThat(bench.b.reserve(KB, WRITE_EXCLUSIVE), is(GOOD));
    assertThat(holders(bench), contains(false, false, true));
  }

  private static List<Boolean> holders(Bench bench) {
    return status(bench).stream().map(FullStatusData.Registration::holder).toList();
  }

  @Test
  void atp05_an_option_gives_each_port_its_descriptor() {
    Bench bench = unit("&atpstatus=each").reserveA(WRITE_EXCLUSIVE);
    assertThat(status(bench).size(), is(2));
    assertThat(status(bench).get(1).allTargetPorts(), is(false));
    assertThat(status(bench).get(1).relativeTargetPort(), is(2));
    assertThat(status(bench).get(0).holder(), is(true));
    assertThat(status(bench).get(1).holder(), is(false));
  }

  @Test
  void atp06_with_the_bit_all_ports_are_unregistered() {
    Bench bench = unit("").reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    assertThat(register(second(bench), KA, NONE, ALL), is(GOOD));
    assertThat(bench.keys().keys(), is(empty()));
    assertThat(bench.held(), is(""));
    assertThat(second(bench).ready(), is(GOOD));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
  }

  @Test
  void atp06_without_it_one_port_is_unregistered_or_changed() {
    Bench bench = unit("");
    assertThat(register(second(bench), KA, K2, 0), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA, K2));
    assertThat(status(bench).size(), is(2));
    assertThat(register(second(bench), K2, NONE, 0), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
  }

  @Test
  void atp06_an_option_takes_all_ports_along() {
    Bench bench = unit("&atpunregister=all");
    assertThat(register(bench.a, KA, K2, 0), is(GOOD));
    assertThat(bench.keys().keys(), contains(K2, K2));
    assertThat(register(bench.a, K2, NONE, 0), is(GOOD));
    assertThat(bench.keys().keys(), is(empty()));
  }

  @Test
  void atp06_an_option_refuses_one_port() {
    Bench bench = unit("&atpunregister=refused");
    String before = bench.snapshot();
    assertThat(register(bench.a, KA, K2, 0), is("CC 05/26/00"));
    assertThat(register(bench.a, KA, NONE, 0), is("CC 05/26/00"));
    assertThat(bench.snapshot(), is(before));
    assertThat(register(bench.b, NONE, KB, 0), is(GOOD));
  }

  @Test
  void reg20_who_is_not_registered_unregisters_no_other_port() {
    Bench bench = Bench.with("ports=2");
    assertThat(second(bench).register(NONE, KA), is(GOOD));
    assertThat(register(bench.a, NONE, NONE, ALL), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
  }
}
