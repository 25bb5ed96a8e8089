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
import static org.pgrsuite.embedded.Bench.PREEMPTED;
import static org.pgrsuite.embedded.Bench.RELEASED;
import static org.pgrsuite.embedded.Bench.WRONG;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.ReservationKey;

/** What a unit does where a requirement leaves a choice, with both values of its option. */
class ChoicesTest {
  private static String preempt(Bench.Host host, ReservationKey own, ReservationKey victim) {
    return host.send(
        out(PrOutAction.PREEMPT, own).withServiceActionKey(victim).withType(WRITE_EXCLUSIVE));
  }

  private static Bytes in(Bench bench, String cdb) {
    return bench.c.execute(Command.in(Bytes.ofHex(cdb), 4096)).dataIn();
  }

  @ParameterizedTest
  @CsvSource({"kept, 0", "counted, 2"})
  void reg03_reg20_registering_nobody(String how, long generation) {
    Bench bench = Bench.with("idle=" + how);
    assertThat(bench.a.register(NONE, NONE), is(GOOD));
    assertThat(bench.a.registerAndIgnore(WRONG, NONE), is(GOOD));
    assertThat(bench.generation(), is(generation));
  }

  @ParameterizedTest
  @CsvSource({
    "obsolete=ignored, 16, GOOD",
    "obsolete=refused, 16, CC 05/26/00",
    "obsolete=refused, 23, CC 05/26/00",
    "obsolete=refused, 21, GOOD",
    "reserved=ignored, 21, GOOD",
    "reserved=refused, 21, CC 05/26/00",
    "reserved=refused, 16, GOOD"
  })
  void reg13_reg14_bytes_that_mean_nothing(String option, int offset, String end) {
    byte[] list = list(NONE, KA, 0).toArray();
    list[offset] = (byte) 0xFF;
    assertThat(Bench.with(option).a.send(raw(0, 0, 24, Bytes.copyOf(list))), is(end));
  }

  @ParameterizedTest
  @CsvSource({"ignored, GOOD", "refused, CC 05/24/00"})
  void err06_in33_reserved_bits_of_the_cdb(String how, String end) {
    Bench bench = Bench.with("reservedcdb=" + how);
    Bytes out = Bytes.ofHex("5F 20 00 0000 00000018 00");
    assertThat(bench.a.send(Command.out(out, list(NONE, KA, 0))), is(end));
    assertThat(bench.b.cdb("5E 80 00 00000000 0000 00"), is(end));
    assertThat(bench.b.cdb("5E 00 00 00000001 0000 00"), is(end));
    assertThat(bench.b.cdb("5E 00 00 00000000 0000 00"), is(GOOD));
  }

  @ParameterizedTest
  @CsvSource({"length, CC 05/1A/00", "key, CONFLICT"})
  void err08_length_or_key_first(String how, String end) {
    Bench bench = Bench.with("checkfirst=" + how).registerA();
    assertThat(bench.a.send(raw(1, 1, 23, list(WRONG, NONE, 0))), is(end));
  }

  @ParameterizedTest
  @CsvSource({"key, CONFLICT", "type, CC 05/24/00"})
  void res15_key_or_type_first(String how, String end) {
    Bench bench = Bench.with("reservefirst=" + how);
    assertThat(bench.a.send(raw(1, 2, 24, list(NONE, NONE, 0))), is(end));
    assertThat(bench.a.send(raw(1, 0x11, 24, list(NONE, NONE, 0))), is(end));
  }

  @ParameterizedTest
  @CsvSource({"ignored, GOOD", "checked, CC 05/24/00"})
  void rel07_an_invalid_type_in_release_by_a_non_holder(String how, String end) {
    Bench bench = Bench.with("releasetype=" + how).registerAB().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.b.send(raw(2, 2, 24, list(KB, NONE, 0))), is(end));
    assertThat(bench.b.send(raw(2, 3, 24, list(KB, NONE, 0))), is(GOOD));
  }

  @ParameterizedTest
  @CsvSource({"2604, CC 05/26/04", "2400, CC 05/24/00"})
  void rel10_another_scope_in_release_by_the_holder(String how, String end) {
    Bench bench = Bench.with("releasescope=" + how).registerA().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.a.send(raw(2, 0x11, 24, list(KA, NONE, 0))), is(end));
    assertThat(bench.a.send(raw(2, 3, 24, list(KA, NONE, 0))), is("CC 05/26/04"));
  }

  @ParameterizedTest
  @CsvSource({"ignored, GOOD", "checked, CC 05/24/00"})
  void pre08_the_type_where_only_registrations_go(String how, String end) {
    Bench bench = Bench.with("preempttype=" + how).registerAll().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.b.send(raw(4, 2, 24, list(KB, KC, 0))), is(end));
    assertThat(bench.b.send(raw(4, 0x11, 24, list(KB, WRONG, 0))), is(CONFLICT));
  }

  @ParameterizedTest
  @CsvSource({"2600, CC 05/26/00", "conflict, CONFLICT"})
  void pre12_key_zero_with_nothing_reserved(String how, String end) {
    Bench bench = Bench.with("preemptzero=" + how).registerAB();
    assertThat(preempt(bench.b, KB, NONE), is(end));
    bench.reserveA(WRITE_EXCLUSIVE);
    assertThat(preempt(bench.b, KB, NONE), is("CC 05/26/00"));
  }

  @ParameterizedTest
  @CsvSource({"removed, GOOD, 1", "kept, GOOD, 2", "refused, CC 05/26/00, 2"})
  void pre19_pre20_a_sender_that_names_its_own_key(String how, String end, int left) {
    Bench single = Bench.with("preemptown=" + how).registerAB().reserveA(WRITE_EXCLUSIVE);
    assertThat(preempt(single.b, KB, KB), is(end));
    assertThat(single.keys().keys().size(), is(left));
    assertThat(single.held(), is("Write Exclusive, key 0xA"));
    assertThat(single.attentions(), is("GOOD, GOOD, GOOD"));
    Bench all =
        Bench.with("preemptownall=" + how).registerAB().reserveA(WRITE_EXCLUSIVE_ALL_REGISTRANTS);
    assertThat(preempt(all.b, KB, KB), is(end));
    assertThat(all.keys().keys().size(), is(left));
  }

  @ParameterizedTest
  @CsvSource({"removed, 1", "kept, 2"})
  void pre23_a_sender_that_shares_the_key_it_names(String how, int left) {
    Bench bench = Bench.with("preemptshared=" + how).registerA().reserveA(WRITE_EXCLUSIVE);
    bench.b.register(NONE, K2);
    bench.c.register(NONE, K2);
    assertThat(preempt(bench.b, K2, K2), is(GOOD));
    assertThat(bench.keys().keys().size(), is(left));
    assertThat(bench.attentions(), is("GOOD, GOOD, " + PREEMPTED));
  }

  @ParameterizedTest
  @CsvSource({"cleared, GOOD", "kept, CC 06/2A/04"})
  void ua04_what_request_sense_returned(String how, String next) {
    Bench bench =
        Bench.with("requestsense=" + how).registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    bench.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    Bytes sense = bench.b.execute(PrimaryCommand.requestSense()).dataIn();
    assertThat(Bench.sense(sense), is(RELEASED));
    assertThat(bench.b.ready(), is(next));
  }

  @ParameterizedTest
  @CsvSource({"queue, CC 06/2A/04", "latest, CC 06/2A/03"})
  void ua07_several_unit_attentions(String how, String first) {
    Bench bench =
        Bench.with("attentions=" + how).registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    bench.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    bench.a.clear(KA);
    assertThat(bench.b.ready(), is(first));
  }

  @Test
  void in04_keys_in_another_order() {
    assertThat(Bench.with("keyorder=reversed").registerAB().keys().keys(), contains(KA, KB));
    assertThat(new Bench().registerAB().keys().keys(), contains(KB, KA));
  }

  @ParameterizedTest
  @CsvSource({"exact, 13", "whole, 8"})
  void in06_an_allocation_length_that_ends_inside_a_key(String how, int length) {
    Bench bench = Bench.with("cut=" + how).registerAB();
    assertThat(in(bench, "5E 00 00 00000000 000D 00").length(), is(length));
    assertThat(in(bench, "5E 00 00 00000000 0010 00").length(), is(16));
    assertThat(in(bench, "5E 03 00 00000000 000D 00").length(), is(13));
  }

  @ParameterizedTest
  @CsvSource({"leading, GOOD, 5", "none, GOOD, 0", "refused, CC 05/24/00, 0"})
  void in08_in21_allocation_lengths_below_eight(String how, String end, int length) {
    Bench bench = Bench.with("short=" + how).registerA();
    for (int action = 0; action <= 3; action++) {
      String cdb = "5E 0" + action + " 00 00000000 0005 00";
      assertThat(bench.c.cdb(cdb), is(end));
      assertThat(in(bench, cdb).length(), is(length));
      assertThat(bench.c.cdb("5E 0" + action + " 00 00000000 0000 00"), is(GOOD));
      assertThat(in(bench, "5E 0" + action + " 00 00000000 0008 00").length(), is(8));
    }
  }

  @Test
  void in14_in28_in31_answers_of_other_units() {
    Bench any = Bench.with("obsoletedata=any").registerA().reserveA(WRITE_EXCLUSIVE);
    assertThat(
        in(any, "5E 01 00 00000000 0018 00").slice(16, 8), is(Bytes.ofHex("55555555 00 01 5555")));
    Bench device = Bench.with("transportid=device").registerA();
    assertThat(in(device, "5E 03 00 00000000 00FF 00").u8(32), is(0x05));
    assertThat(
        Bench.with("readfullstatus=0").a.cdb("5E 03 00 00000000 00FF 00"), is("CC 05/24/00"));
    Bench bare = Bench.with("pr=0");
    assertThat(bare.a.cdb("5E 00 00 00000000 00FF 00"), is("CC 05/20/00"));
    Bench unmasked = Bench.with("tmv=0");
    assertThat(
        unmasked.a.in(PrInAction.REPORT_CAPABILITIES).dataIn(),
        is(Bytes.ofHex("0008 1D 40 00 00 0000")));
  }

  @ParameterizedTest
  @CsvSource({
    "tur=conflict, 00 00 00 00 00 00, 0",
    "config=conflict, 1A 08 0A 00 00 00, 1",
    "defects=conflict, 37 00 00 00000000 0000 00, 1",
    "copyresults=conflict, 84 03 0000000000000000 00000000 00 00, 3",
    "config=conflict&defects=conflict&copyresults=conflict, 1A 08 0A 00 00 00, 2"
  })
  void acc23_acc24_acc32_acc36_cells_with_a_footnote(String option, String cdb, int allow) {
    Bench bench = Bench.with(option).registerAB().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.a.cdb(cdb), is(GOOD));
    assertThat(bench.b.cdb(cdb), is(CONFLICT));
    assertThat(bench.c.cdb(cdb), is(CONFLICT));
    assertThat(bench.c.read(), is(GOOD));
    Bytes capabilities = bench.c.in(PrInAction.REPORT_CAPABILITIES).dataIn();
    assertThat(capabilities.u8(3) >>> 4 & 7, is(allow));
    assertThat(new Bench().registerA().reserveA(WRITE_EXCLUSIVE).b.cdb(cdb), is(GOOD));
    Bench shared = Bench.with(option).registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    assertThat(shared.b.cdb(cdb), is(GOOD));
  }

  @ParameterizedTest
  @CsvSource({"conflict, CONFLICT, 4", "allowed, GOOD, 5"})
  void acc28_in20_the_list_of_commands_under_exclusive_access(String how, String end, int allow) {
    Bench bench = Bench.with("opcodes=" + how).registerAB().reserveA(EXCLUSIVE_ACCESS);
    assertThat(bench.b.cdb("A3 0C 00 00 0000 00000000 00 00"), is(end));
    assertThat(bench.c.cdb("A3 0D 00 00 0000 00000000 00 00"), is(end));
    assertThat(bench.c.cdb("A3 0A 00 00 0000 00000000 00 00"), is(GOOD));
    assertThat(bench.c.cdb("1A 08 0A 00 00 00"), is(CONFLICT));
    Bytes capabilities = bench.c.in(PrInAction.REPORT_CAPABILITIES).dataIn();
    assertThat(capabilities.u8(3) >>> 4 & 7, is(allow));
  }

  @ParameterizedTest
  @CsvSource({"after, CONFLICT", "before, CC 05/21/00"})
  void acc41_blocks_that_there_are_not(String how, String end) {
    Bench bench = Bench.with("faults=" + how).registerA().reserveA(EXCLUSIVE_ACCESS);
    assertThat(bench.c.cdb("28 00 00020000 00 0001 00"), is(end));
    assertThat(bench.c.cdb("28 00 00000000 00 0001 00"), is(CONFLICT));
  }

  @ParameterizedTest
  @CsvSource({"2000, CC 05/20/00", "conflict, CONFLICT"})
  void acc42_a_command_that_there_is_not(String how, String end) {
    Bench bench = Bench.with("unknown=" + how).registerA().reserveA(EXCLUSIVE_ACCESS);
    assertThat(bench.c.cdb("C0 00 00 00 00 00"), is(end));
    assertThat(bench.a.cdb("C0 00 00 00 00 00"), is("CC 05/20/00"));
  }
}
