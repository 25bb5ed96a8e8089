package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;

/** What REPORT CAPABILITIES says is what the unit does. */
class CapabilitiesTest {
  private static int reported(Bench bench) {
    return bench.c.in(PrInAction.REPORT_CAPABILITIES).dataIn().u8(2);
  }

  @ParameterizedTest
  @CsvSource({
    "sip=1, 08, 8, GOOD",
    "sip=0, 08, 8, CC 05/26/00",
    "atp=1, 04, 4, GOOD",
    "atp=0, 04, 4, CC 05/26/00",
    "ptpl=1, 01, 1, GOOD",
    "ptpl=0, 01, 1, CC 05/26/00"
  })
  void in18_a_flag_is_accepted_if_its_capability_is_reported(
      String options, String mask, int flag, String end) {
    Bench bench = Bench.with(options);
    assertThat((reported(bench) & Integer.parseInt(mask, 16)) != 0, is(end.equals(GOOD)));
    String list = flag == 8 ? list(NONE, KA, flag).hex() + "00000000" : list(NONE, KA, flag).hex();
    int length = flag == 8 ? 28 : 24;
    assertThat(bench.a.send(raw(0, 0, length, Bytes.ofHex(list))), is(end));
    assertThat(bench.keys().keys().isEmpty(), is(!end.equals(GOOD)));
  }

  @ParameterizedTest
  @CsvSource({"rlr=1, CC 05/26/04, true", "rlr=0, CC 05/24/00, false"})
  void in18_rlr01_replacing_a_lost_reservation_is_known_if_it_is_reported(
      String options, String end, boolean able) {
    Bench bench = Bench.with(options).registerA();
    assertThat((reported(bench) & 0x80) != 0, is(able));
    assertThat(
        bench.a.send(
            out(PrOutAction.REPLACE_LOST_RESERVATION, NONE)
                .withServiceActionKey(KB)
                .withType(WRITE_EXCLUSIVE)),
        is(end));
  }

  @ParameterizedTest
  @CsvSource({"crh=1, GOOD, true", "crh=0, CONFLICT, false"})
  void in19_reserve_of_a_holder_is_good_if_crh_is_reported(
      String options, String end, boolean able) {
    Bench bench = Bench.with(options).registerA().reserveA(WRITE_EXCLUSIVE);
    assertThat((reported(bench) & 0x10) != 0, is(able));
    assertThat(bench.a.cdb("16 00 00 00 00 00"), is(end));
    assertThat(bench.a.cdb("17 00 00 00 00 00"), is(end));
    assertThat(bench.held(), is("Write Exclusive, key 0xA"));
  }

  @Test
  void err10_a_unit_without_persistent_reservations_knows_neither_command() {
    Bench bench = Bench.with("pr=0");
    assertThat(bench.a.send(PersistentReserveIn.of(PrInAction.READ_KEYS)), is("CC 05/20/00"));
    assertThat(bench.a.register(NONE, KA), is("CC 05/20/00"));
  }

  @Test
  void err07_what_fails_changes_nothing_at_all() {
    Bench bench = new Bench().registerAB().reserveA(WRITE_EXCLUSIVE);
    String before = bench.snapshot();
    assertThat(bench.b.send(raw(0x00, 0, 23, list(KB, KA, 0))), is("CC 05/1A/00"));
    assertThat(bench.b.send(raw(0x01, 0x11, 24, list(KB, KA, 0))), is("CC 05/24/00"));
    assertThat(bench.b.send(raw(0x02, 0x01, 24, list(KA, KA, 0))), is(CONFLICT));
    assertThat(bench.b.send(raw(0x03, 0, 24, list(KB, KA, 8))), is("CC 05/26/00"));
    assertThat(bench.b.send(raw(0x04, 0x01, 24, list(KB, NONE, 0))), is("CC 05/26/00"));
    assertThat(bench.b.send(raw(0x05, 0x01, 24, list(KB, Bench.WRONG, 0))), is(CONFLICT));
    assertThat(bench.b.send(raw(0x06, 0, 24, list(KB, KA, 8))), is("CC 05/26/00"));
    assertThat(bench.b.send(raw(0x1F, 0, 24, list(KB, KA, 0))), is("CC 05/24/00"));
    assertThat(bench.snapshot(), is(before));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
  }

  @Test
  void nex03_nex12_only_the_nexus_that_registered_has_access_and_keeps_it_when_it_is_cut() {
    Bench bench = Bench.with("ports=2");
    InitiatorPort port = bench.a.nexus.id().initiator();
    bench.registerA().reserveA(WRITE_EXCLUSIVE);
    Bench.Host otherPort = bench.host(port.name(), port.isid(), 2);
    Bench.Host otherSession = bench.host(port.name(), port.isid() + 0x100);
    assertThat(otherPort.write(), is(CONFLICT));
    assertThat(otherSession.write(), is(CONFLICT));
    assertThat(otherSession.release(KA, WRITE_EXCLUSIVE), is(CONFLICT));
    bench.server.logout(bench.a.nexus);
    assertThat(bench.b.write(), is(CONFLICT));
    assertThat(bench.held(), is("Write Exclusive, key 0xA"));
    assertThat(bench.new Host(bench.server.login(port)).write(), is(GOOD));
  }
}
