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
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.embedded.OutCommands.port;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandFields;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.TransportId;
import org.pgrsuite.spc.TransportIdList;

class ListedPortsTest {
  private final Bench bench = new Bench();

  private static Command listing(
      PrOutAction action, ReservationKey own, ReservationKey key, TransportId... ports) {
    Command register = out(action, own).withServiceActionKey(key).command();
    return TransportIdList.specifying(register, List.of(ports));
  }

  private static Command registering(TransportId... ports) {
    return listing(PrOutAction.REGISTER, NONE, KA, ports);
  }

  @Test
  void sip01_gen05_one_command_registers_several_ports_and_counts_once() {
    assertThat(bench.a.send(registering(port(bench.b), port(bench.c))), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA, KA, KA));
    assertThat(bench.generation(), is(1L));
    assertThat(bench.c.reserve(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY), is(GOOD));
    assertThat(bench.b.write(), is(GOOD));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
  }

  @Test
  void sip01_an_empty_list_registers_the_sender_alone() {
    assertThat(bench.a.send(registering()), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
  }

  @Test
  void sip01_a_port_listed_twice_or_listed_by_itself_is_registered_once() {
    assertThat(bench.a.send(registering(port(bench.b), port(bench.b), port(bench.a))), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA, KA));
  }

  @Test
  void sip02_without_the_capability_the_list_is_refused() {
    Bench old = Bench.with("sip=0");
    assertThat(old.a.send(registering(port(old.b))), is("CC 05/26/00"));
    assertThat(old.keys().keys(), is(empty()));
  }

  @ParameterizedTest
  @CsvSource({"2600, CC 05/26/00", "2400, CC 05/24/00"})
  void sip03_sip06_who_is_registered_already_is_refused(String how, String end) {
    Bench unit = Bench.with("sipsense=" + how);
    unit.b.register(NONE, KB);
    String before = unit.snapshot();
    assertThat(unit.a.send(registering(port(unit.c), port(unit.b))), is(end));
    assertThat(unit.b.send(listing(PrOutAction.REGISTER, KB, K2, port(unit.a))), is(end));
    assertThat(unit.b.send(listing(PrOutAction.REGISTER, KB, NONE, port(unit.a))), is(end));
    assertThat(unit.snapshot(), is(before));
  }

  @Test
  void sip04_register_and_ignore_takes_no_list_unless_an_option_says_so() {
    PrOutAction ignoring = PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY;
    assertThat(bench.a.send(listing(ignoring, NONE, KA, port(bench.b))), is("CC 05/26/00"));
    Bench newer = Bench.with("sipignore=accepted");
    assertThat(newer.a.send(listing(ignoring, NONE, KA, port(newer.b))), is(GOOD));
    assertThat(newer.keys().keys(), contains(KA, KA));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void sip05_no_other_service_action_takes_a_list(int action) {
    bench.registerA();
    String before = bench.snapshot();
    PrOutAction named = PrOutAction.of(action).orElseThrow();
    assertThat(bench.a.send(listing(named, KA, KA, port(bench.b))), is("CC 05/26/00"));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void sip07_one_bad_port_spoils_the_whole_list() {
    Bytes fibreChannel = Bytes.ofHex("00 00 00 14" + " 00".repeat(20));
    Bytes withoutIsid = Bytes.ofHex("45 00 00 14 69 71 6E 2E 78" + " 00".repeat(15));
    Bytes withoutName = Bytes.ofHex("05 00 00 14" + " 00".repeat(20));
    for (Bytes bad : List.of(fibreChannel, withoutIsid, withoutName)) {
      assertThat(bench.a.send(registering(port(bench.b), new TransportId(bad))), is("CC 05/26/00"));
    }
    assertThat(bench.snapshot(), is(new Bench().snapshot()));
  }

  @ParameterizedTest
  @CsvSource({"2600, CC 05/26/00", "1A00, CC 05/1A/00"})
  void sip08_lengths_that_do_not_agree_are_refused(String how, String end) {
    Bench unit = Bench.with("siplength=" + how);
    Command good = registering(port(unit.b));
    for (int length : new int[] {0, 51, 57, 0xFF}) {
      assertThat(unit.a.send(CommandFields.with(good, "byte 27", length)), is(end));
    }
    assertThat(unit.a.send(CommandFields.with(good, "PARAMETER LIST LENGTH", 50)), is(end));
    assertThat(unit.keys().keys(), is(empty()));
  }

  @Test
  void sip08_a_transportid_that_is_cut_off_is_refused() {
    Command good = registering(port(bench.b));
    assertThat(bench.a.send(CommandFields.with(good, "byte 31", 0x38)), is("CC 05/26/00"));
    assertThat(bench.a.send(CommandFields.with(good, "byte 31", 0x10)), is("CC 05/26/00"));
    assertThat(bench.keys().keys(), is(empty()));
  }

  @Test
  void sip09_a_device_name_stands_for_its_ports_that_have_logged_in() {
    bench.host("iqn.2026-11.org.pgrsuite:b", 0x77);
    TransportId device = TransportId.iscsiDevice("iqn.2026-11.org.pgrsuite:b");
    assertThat(bench.a.send(registering(device)), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA, KA, KA));
    Bench strict = Bench.with("devicename=refused");
    assertThat(strict.a.send(registering(device)), is("CC 05/26/00"));
  }

  @Test
  void sip10_a_port_that_is_not_logged_in_finds_its_registration() {
    TransportId absent = TransportId.iscsiPort("iqn.2026-11.org.pgrsuite:late", 7);
    assertThat(bench.a.send(registering(absent)), is(GOOD));
    Bench.Host late = bench.host("iqn.2026-11.org.pgrsuite:late", 7);
    assertThat(late.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY), is(GOOD));
    Bench strict = Bench.with("stranger=refused");
    assertThat(strict.a.send(registering(absent)), is("CC 05/26/00"));
    assertThat(strict.a.send(registering(port(strict.b))), is(GOOD));
  }

  @Test
  void reg15_all_of_them_need_room() {
    Bench small = Bench.with("registrations=2");
    assertThat(small.a.send(registering(port(small.b), port(small.c))), is("CC 05/55/04"));
    assertThat(small.keys().keys(), is(empty()));
    assertThat(small.a.send(registering(port(small.b))), is(GOOD));
    assertThat(small.c.register(NONE, K2), is("CC 05/55/04"));
    assertThat(small.c.write(), is(GOOD));
    assertThat(small.b.clear(K2), is(CONFLICT));
  }
}
