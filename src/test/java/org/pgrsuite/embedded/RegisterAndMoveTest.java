package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.K2;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.KC;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.Bench.RELEASED;
import static org.pgrsuite.embedded.Bench.WRONG;
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.embedded.OutCommands.port;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS_ALL_REGISTRANTS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandFields;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.TransportId;
import org.pgrsuite.spc.TransportIdList;

class RegisterAndMoveTest {
  private static final int APTPL = 1;
  private static final int UNREG = 2;

  private final Bench bench = new Bench();

  private static Command move(ReservationKey own, ReservationKey key, TransportId to) {
    PersistentReserveOut keys = out(PrOutAction.REGISTER_AND_MOVE, own).withServiceActionKey(key);
    return TransportIdList.moving(keys.command(), 1, to);
  }

  private static Command flags(Command move, int flags) {
    return CommandFields.with(move, "byte 17", flags);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*ALL_REGISTRANTS")
  void move01_move15_the_holder_hands_over_what_it_holds(ReservationType type) {
    bench.registerAB().reserveA(type);
    long generation = bench.generation();
    assertThat(bench.a.send(move(KA, K2, port(bench.b))), is(GOOD));
    assertThat(bench.keys().keys(), contains(K2, KA));
    assertThat(bench.held(), is(type + ", key 0x22"));
    assertThat(bench.generation(), is(generation + 1));
    assertThat(bench.a.write(), is(type.isRegistrantsOnly() ? GOOD : CONFLICT));
    assertThat(bench.b.write(), is(GOOD));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
  }

  @Test
  void move02_the_destination_need_not_be_registered() {
    bench.registerA().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.a.send(move(KA, KB, port(bench.b))), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA, KB));
    assertThat(bench.b.release(KB, WRITE_EXCLUSIVE), is(GOOD));
    assertThat(bench.held(), is(""));
  }

  @Test
  void move03_move16_unreg_takes_the_senders_registration() {
    bench.registerAll().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.a.send(flags(move(KA, KB, port(bench.b)), UNREG)), is(GOOD));
    assertThat(bench.keys().keys(), contains(KC, KB));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
  }

  @Test
  void move16_an_option_tells_the_others_of_unreg() {
    Bench telling = Bench.with("movetells=released").registerAll().reserveA(WRITE_EXCLUSIVE);
    assertThat(telling.a.send(flags(move(KA, KB, port(telling.b)), UNREG)), is(GOOD));
    assertThat(telling.attentions(), is("GOOD, " + RELEASED + ", " + RELEASED));
  }

  @ParameterizedTest
  @CsvSource({"ignored, GOOD", "checked, CC 05/24/00"})
  void move04_type_and_scope_do_not_count_unless_an_option_says_so(String how, String end) {
    Bench bad = Bench.with("movetype=" + how).registerAB().reserveA(WRITE_EXCLUSIVE);
    Command move = move(KA, K2, port(bad.b));
    assertThat(bad.a.send(CommandFields.with(move, "CDB byte 2", 0x32)), is(end));
    assertThat(bad.reservation().reservation().orElseThrow().type(), is(1));
  }

  @ParameterizedTest
  @CsvSource({"2600, CC 05/26/00", "2400, CC 05/24/00"})
  void move05_move11_move12_what_cannot_be_a_destination_is_refused(String how, String end) {
    Bench unit = Bench.with("movesense=" + how).registerAB().reserveA(WRITE_EXCLUSIVE);
    Command move = move(KA, K2, port(unit.b));
    String before = unit.snapshot();
    assertThat(unit.a.send(move(KA, NONE, port(unit.b))), is(end));
    assertThat(unit.a.send(move(KA, K2, port(unit.a))), is("CC 05/26/00"));
    assertThat(unit.a.send(CommandFields.with(move, "byte 18", 0xFF)), is(end));
    assertThat(unit.a.send(CommandFields.with(move, "byte 19", 0)), is(end));
    assertThat(unit.a.send(CommandFields.with(move, "byte 24", 0x40)), is("CC 05/26/00"));
    assertThat(unit.snapshot(), is(before));
  }

  @Test
  void move06_move07_move08_only_the_holder_with_its_key_moves() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    String before = bench.snapshot();
    assertThat(bench.c.send(move(NONE, K2, port(bench.a))), is(CONFLICT));
    assertThat(bench.b.send(move(KB, K2, port(bench.c))), is(CONFLICT));
    assertThat(bench.a.send(move(WRONG, K2, port(bench.b))), is(CONFLICT));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void move06_older_units_say_otherwise_of_who_is_not_registered() {
    Bench old = Bench.with("movesense=2400").registerAB().reserveA(WRITE_EXCLUSIVE);
    assertThat(old.c.send(move(NONE, K2, port(old.a))), is("CC 05/24/00"));
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITE_EXCLUSIVE_ALL_REGISTRANTS", "EXCLUSIVE_ACCESS_ALL_REGISTRANTS"})
  void move09_what_all_registrants_hold_cannot_be_moved(ReservationType type) {
    bench.registerAB().reserveA(type);
    String before = bench.snapshot();
    assertThat(bench.a.send(move(KA, K2, port(bench.b))), is(CONFLICT));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void move10_without_a_reservation_there_is_nothing_to_move() {
    bench.registerAB();
    String before = bench.snapshot();
    assertThat(bench.a.send(move(KA, K2, port(bench.b))), is("CC 05/24/00"));
    assertThat(bench.snapshot(), is(before));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 25, 44, 52, 60, 4096})
  void move13_a_transportid_length_that_does_not_fit_is_refused(int length) {
    for (String how : new String[] {"2600", "1A00"}) {
      Bench unit = Bench.with("movelength=" + how).registerAB().reserveA(WRITE_EXCLUSIVE);
      Command move = move(KA, K2, port(unit.b));
      String before = unit.snapshot();
      Command wrong = CommandFields.with(move, "byte 22", length >>> 8);
      assertThat(
          unit.a.send(CommandFields.with(wrong, "byte 23", length & 0xFF)),
          is("CC 05/" + how.substring(0, 2) + "/00"));
      assertThat(unit.snapshot(), is(before));
    }
  }

  @Test
  void err01_move13_a_list_that_is_cut_off_is_refused() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    String before = bench.snapshot();
    Command move = move(KA, K2, port(bench.b));
    assertThat(
        bench.a.send(CommandFields.with(move, "PARAMETER LIST LENGTH", 23)), is("CC 05/1A/00"));
    assertThat(
        bench.a.send(CommandFields.with(move, "PARAMETER LIST LENGTH", 40)), is("CC 05/26/00"));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void move14_aptpl_needs_the_capability() {
    Bench old = Bench.with("ptpl=0").registerAB().reserveA(WRITE_EXCLUSIVE);
    assertThat(old.a.send(flags(move(KA, K2, port(old.b)), APTPL)), is("CC 05/26/00"));
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.a.send(flags(move(KA, K2, port(bench.b)), APTPL)), is(GOOD));
    assertThat(bench.server.options().is(UnitOption.PTPL), is(true));
  }

  @Test
  void reg15_the_destination_needs_room() {
    Bench small = Bench.with("registrations=1").registerA().reserveA(WRITE_EXCLUSIVE);
    String before = small.snapshot();
    assertThat(small.a.send(move(KA, K2, port(small.b))), is("CC 05/55/04"));
    assertThat(small.snapshot(), is(before));
    assertThat(small.a.send(flags(move(KA, K2, port(small.b)), UNREG)), is(GOOD));
    assertThat(small.keys().keys(), contains(K2));
  }

  @Test
  void sip09_a_device_name_names_its_one_port() {
    bench.registerA().reserveA(WRITE_EXCLUSIVE);
    TransportId device = TransportId.iscsiDevice("iqn.2026-11.org.pgrsuite:B");
    assertThat(bench.a.send(move(KA, KB, device)), is(GOOD));
    assertThat(bench.b.write(), is(GOOD));
    Bench strict = Bench.with("devicename=refused").registerA().reserveA(WRITE_EXCLUSIVE);
    assertThat(strict.a.send(move(KA, KB, device)), is("CC 05/26/00"));
  }

  @Test
  void a_unit_can_be_made_without_it() {
    Bench without = Bench.with("move=0").registerAB().reserveA(WRITE_EXCLUSIVE_ALL_REGISTRANTS);
    assertThat(without.a.send(move(KA, K2, port(without.b))), is("CC 05/24/00"));
    assertThat(without.b.reserve(KB, EXCLUSIVE_ACCESS_ALL_REGISTRANTS), is(CONFLICT));
    assertThat(without.a.send(Command.out(Bytes.ofHex("5F 07"), Bytes.NONE)), is("CC 05/24/00"));
  }
}
