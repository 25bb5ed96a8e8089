package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.ReservationType;

class PersistentReserveInTest {
  private static final int READ_KEYS = 0;
  private static final int READ_RESERVATION = 1;
  private static final int REPORT_CAPABILITIES = 2;

  private static final Bytes TWO_KEYS =
      Bytes.ofHex("00000002 00000010 000000000000000B 000000000000000A");
  private static final Bytes HELD_BY_A =
      Bytes.ofHex("00000002 00000010 000000000000000A 00000000 00 01 0000");

  private final Bench bench = new Bench();

  private Answer in(Bench.Host host, int action, int allocationLength, int expected) {
    Bytes cdb = new BytesBuilder(10).u8(0, 0x5E).u8(1, action).u16(7, allocationLength).build();
    return host.execute(Command.in(cdb, expected));
  }

  private Bytes in(Bench.Host host, int action, int allocationLength) {
    Answer answer = in(host, action, allocationLength, allocationLength);
    assertThat(Bench.outcome(answer), is(GOOD));
    return answer.dataIn();
  }

  @Test
  void in01_without_registrations_there_is_a_header_alone() {
    assertThat(in(bench.a, READ_KEYS, 4096), is(Bytes.zeros(8)));
  }

  @Test
  void in02_gen10_every_nexus_reads_the_same_keys() {
    bench.registerAB();
    for (Bench.Host host : new Bench.Host[] {bench.a, bench.b, bench.c}) {
      assertThat(in(host, READ_KEYS, 4096), is(TWO_KEYS));
    }
  }

  @Test
  void in03_equal_keys_are_listed_once_a_registration() {
    bench.a.register(NONE, KA);
    bench.b.register(NONE, KA);
    assertThat(
        in(bench.c, READ_KEYS, 4096),
        is(Bytes.ofHex("00000002 00000010 000000000000000A 000000000000000A")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 7, 8, 13, 16, 23, 24})
  void in05_to_in08_an_allocation_length_cuts_keys_off_and_alters_nothing(int length) {
    bench.registerAB();
    assertThat(in(bench.a, READ_KEYS, length), is(TWO_KEYS.first(length)));
  }

  @Test
  void in09_an_allocation_length_beyond_the_answer_leaves_a_residual() {
    bench.registerAB();
    Answer answer = in(bench.a, READ_KEYS, 0xFFFF, 65535);
    assertThat(answer.dataIn(), is(TWO_KEYS));
    assertThat(answer.residual(), is(65511));
  }

  @Test
  void in35_no_more_is_moved_than_the_initiator_takes() {
    bench.registerAB();
    Answer answer = in(bench.a, READ_KEYS, 4096, 8);
    assertThat(answer.dataIn(), is(TWO_KEYS.first(8)));
    assertThat(answer.residual(), is(-16));
  }

  @Test
  void in10_without_a_reservation_there_is_a_header_alone() {
    bench.registerA();
    assertThat(in(bench.a, READ_RESERVATION, 4096), is(Bytes.ofHex("00000001 00000000")));
  }

  @ParameterizedTest
  @CsvSource({
    "WRITE_EXCLUSIVE, 0A, 01",
    "EXCLUSIVE_ACCESS, 0A, 03",
    "WRITE_EXCLUSIVE_REGISTRANTS_ONLY, 0A, 05",
    "EXCLUSIVE_ACCESS_REGISTRANTS_ONLY, 0A, 06",
    "WRITE_EXCLUSIVE_ALL_REGISTRANTS, 00, 07",
    "EXCLUSIVE_ACCESS_ALL_REGISTRANTS, 00, 08"
  })
  void in11_in12_in14_a_reservation_has_key_and_type_and_nothing_else(
      ReservationType type, String key, String code) {
    bench.registerAB().reserveA(type);
    Bytes expected =
        Bytes.ofHex("00000002 00000010 00000000000000" + key + " 00000000 00 " + code + " 0000");
    for (Bench.Host host : new Bench.Host[] {bench.a, bench.b, bench.c}) {
      assertThat(in(host, READ_RESERVATION, 4096), is(expected));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 16, 22, 24})
  void in13_in07_an_allocation_length_cuts_a_reservation_off(int length) {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    assertThat(in(bench.b, READ_RESERVATION, length), is(HELD_BY_A.first(length)));
  }

  @Test
  void in15_in16_the_capabilities_are_all_types_and_allow_commands_4() {
    Bytes answer = in(bench.a, REPORT_CAPABILITIES, 4096);
    assertThat(answer, is(Bytes.ofHex("0008 1D C0 EA 01 0000")));
  }

  @ParameterizedTest
  @CsvSource({
    "WRITE_EXCLUSIVE, 02 00",
    "EXCLUSIVE_ACCESS, 08 00",
    "WRITE_EXCLUSIVE_REGISTRANTS_ONLY, 20 00",
    "EXCLUSIVE_ACCESS_REGISTRANTS_ONLY, 40 00",
    "WRITE_EXCLUSIVE_ALL_REGISTRANTS, 80 00",
    "EXCLUSIVE_ACCESS_ALL_REGISTRANTS, 00 01"
  })
  void in17_the_type_mask_has_one_bit_a_type(ReservationType type, String mask) {
    Bench one = new Bench(UnitOptions.standard().withTypes(EnumSet.of(type)), Rules.standard());
    assertThat(in(one.a, REPORT_CAPABILITIES, 8), is(Bytes.ofHex("0008 1D C0" + mask + "0000")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4, 6, 8})
  void in21_in07_an_allocation_length_cuts_capabilities_off(int length) {
    assertThat(
        in(bench.a, REPORT_CAPABILITIES, length),
        is(Bytes.ofHex("0008 1D C0 EA 01 0000").first(length)));
  }

  @Test
  void in32_reserved_service_actions_are_refused() {
    for (int action = 0x04; action <= 0x1F; action++) {
      assertThat(Bench.outcome(in(bench.a, action, 4096, 4096)), is("CC 05/24/00"));
    }
  }

  @Test
  void in33_reserved_bits_of_the_cdb_are_ignored() {
    bench.registerAB();
    Command odd = Command.in(Bytes.ofHex("5E E0 FFFFFFFFFF 1000 00"), 4096);
    assertThat(bench.a.execute(odd).dataIn(), is(TWO_KEYS));
  }

  @ParameterizedTest
  @EnumSource
  void in34_gen08_anybody_reads_under_any_reservation_and_changes_nothing(ReservationType type) {
    bench.registerAB().reserveA(type);
    String before = bench.snapshot();
    for (int action = READ_KEYS; action <= REPORT_CAPABILITIES; action++) {
      in(bench.a, action, 4096);
      in(bench.b, action, 4096);
      in(bench.c, action, 4096);
    }
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void reg08_the_reservation_is_read_under_the_key_that_the_holder_has_now() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    bench.a.register(KA, KB);
    assertThat(in(bench.c, READ_RESERVATION, 24).u64(8), is(0xBL));
  }
}
