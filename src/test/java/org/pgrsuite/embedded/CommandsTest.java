package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.GOOD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.Bytes;

/** The commands that are there so that reservations can keep them out. */
class CommandsTest {
  private final Bench bench = new Bench();

  @ParameterizedTest
  @CsvSource({
    "00000000, GOOD",
    "00000000 00000001, GOOD",
    "00000000 00000001 00000001, GOOD",
    "00000000 02000001, CC 05/26/00",
    "00000000 00000001 01000001, CC 05/26/00",
    "00000000 00000002, CC 05/26/00",
    "0000, CC 05/1A/00",
    "00000000 0000, CC 05/1A/00"
  })
  void acc29_the_target_port_group_can_only_be_set_to_what_it_is(String list, String end) {
    String length = "%08X".formatted(Bytes.ofHex(list).length());
    assertThat(bench.a.cdb("A4 0A 00000000 " + length + " 00 00", list), is(end));
  }

  @Test
  void acc29_a_list_of_target_port_groups_that_did_not_arrive_is_an_error() {
    assertThat(bench.a.cdb("A4 0A 00000000 00000008 00 00"), is("CC 05/1A/00"));
  }

  @Test
  void acc29_the_timestamp_is_that_of_the_clock() {
    Bytes answer = bench.a.data("A3 0F 00000000 000000FC 00 00");
    assertThat(answer.first(4), is(Bytes.ofHex("000A0300")));
    long stamp = answer.u64(2) & 0xFFFF_FFFF_FFFFL;
    assertThat(Math.abs(System.currentTimeMillis() - stamp) < 60_000, is(true));
  }

  @ParameterizedTest
  @CsvSource({
    "35 00 00000008 00 0000 00, GOOD",
    "91 00 0000000000000008 00000000 00 00, GOOD",
    "91 00 0000000000020000 00000001 00 00, CC 05/21/00",
    "41 00 00000008 00 0000 00, CC 05/24/00",
    "4C 00 00 00000000 0000 00, GOOD",
    "4C 00 00 00000000 0004 00, CC 05/26/00",
    "1D 04 00 0000 00, GOOD",
    "1D 10 00 0008 00, CC 05/26/00",
    "34 00 00000008 00 0000 00, GOOD",
    "34 00 00020000 00 0001 00, CC 05/21/00",
    "90 00 0000000000000008 00000001 00 00, GOOD",
    "9E 12 0000000000020000 00000018 00 00, CC 05/21/00",
    "A2 01 0000 00 00 000000FC 00 00, CC 05/24/00",
    "A2 00 0001 00 00 000000FC 00 00, CC 05/24/00",
    "A4 06 00000000 00000000 00 00, GOOD",
    "A4 0B 00000000 00000000 00 00, GOOD",
    "A4 0E 00000000 00000000 00 00, GOOD",
    "A4 0F 00000000 00000000 00 00, GOOD",
    "A4 0F 00000000 0000000C 00 00, CC 05/26/00",
    "A4 0A 00000000 00000000 00 00, GOOD",
    "A4 1F 00000000 00000000 00 00, CC 05/24/00",
    "B5 00 0000 00 00 00000000 00 00, GOOD",
    "B5 00 0000 00 00 00000008 00 00, CC 05/24/00",
    "B5 01 0000 00 00 00000000 00 00, CC 05/24/00",
    "B5 00 0001 00 00 00000000 00 00, CC 05/24/00",
    "83 10 0000000000000000 00000000 00 00, GOOD",
    "83 10 0000000000000000 00000010 00 00, CC 05/26/00",
    "83 11 0000000000000000 00000000 00 00, GOOD",
    "83 11 0000000000000000 00000010 00 00, CC 05/26/00",
    "83 00 0000000000000000 00000000 00 00, GOOD",
    "83 01 0000000000000000 00000010 00 00, CC 05/26/00",
    "83 1F 0000000000000000 00000000 00 00, CC 05/24/00",
    "84 00 0000000000000000 00000000 00 00, CC 05/24/00",
    "1E 00 00 00 00 00, GOOD",
    "1B 00 00 00 01 00, GOOD",
    "1B 00 00 10 10 00, GOOD",
    "1B 00 00 00 02 00, CC 05/24/00",
    "4D 00 41 00 00 00 00 0000 00, CC 05/24/00",
    "1C 01 05 0010 00, CC 05/24/00",
    "3C 00 00 000000 000000 00, CC 05/24/00",
    "A3 1F 0000 00000000 00000010 00 00, CC 05/24/00",
    "9E 1F 0000000000000000 00000020 00 00, CC 05/24/00"
  })
  void commands_without_data_end_as_they_should(String cdb, String end) {
    assertThat(bench.a.cdb(cdb), is(end));
  }

  @ParameterizedTest
  @CsvSource({
    "4D 00 40 00 000000 00FF 00, 00000001 00",
    "1C 01 00 00FF 00, 00000001 00",
    "37 00 18 00000000 00FF 00, 00180000",
    "B7 18 00000000 000000FF 00 00, 0018000000000000",
    "3C 03 00 000000 000004 00, 00001000",
    "A3 0D 00000000 00000010 00 00, DA000000",
    "A3 0D 80000000 00000010 00 00, DA00000C 00000000 00000000 00000000",
    "A3 0A 00000000 00000010 00 00, 0000000C 00010001 00000001 00000001",
    "A3 05 00000000 00000004 00 00, 00000000",
    "A3 0B 00000000 00000010 00 00, 0000000400000000",
    "A3 0E 00000000 00000010 00 00, 00000000",
    "A2 00 0000 00 00 000000FC 00 00, 000000000000000100",
    "A2 00 0000 80 00 00000001 00 00, 000000000000000100",
    "9E 12 0000000000000008 00000018 00 00, 00000014000000000000000000000008 0001FFF8 00000000",
    "A3 0C 03 7F 000B 00000006 00 00, 00030020 7FFF",
    "A3 0C 01 12 0000 00000010 00 00, 00030006 12FFFFFFFFFF",
    "A3 0C 01 C0 0000 00000010 00 00, 00010000",
    "A3 0C 02 5F 0008 00000010 00 00, 00010000",
    "A3 0C 02 5F 0007 00000008 00 00, 0003000A 5FFFFFFF",
    "A3 0C 03 5E 0003 00000004 00 00, 0003000A",
    "A3 0C 03 5E 0004 00000004 00 00, 00010000"
  })
  void err11_commands_with_data_return_it(String cdb, String data) {
    assertThat(bench.a.data(cdb), is(Bytes.ofHex(data)));
  }

  @Test
  void err11_the_list_of_commands_agrees_with_what_is_refused() {
    Bytes list = bench.a.data("A3 0C 00 00 0000 00001000 00 00");
    for (int at = 4; at < list.length(); at += 8) {
      String cdb = "%02X %02X".formatted(list.u8(at), list.bit(at + 5, 1) ? list.u16(at + 2) : 0);
      String end = bench.b.cdb(cdb + " 00".repeat(list.u16(at + 6) - 2));
      assertThat(cdb, end.equals("CC 05/20/00"), is(false));
    }
    assertThat(list.u32(0), is((long) list.length() - 4));
    assertThat(bench.a.data("A3 0C 01 5F 0000 00000010 00 00"), is(Bytes.NONE));
    assertThat(bench.a.data("A3 0C 02 12 0000 00000010 00 00"), is(Bytes.NONE));
    assertThat(
        Bench.with("spc2=0").a.data("A3 0C 01 16 0000 00000010 00 00"),
        is(Bytes.ofHex("00010000")));
  }

  @Test
  void acc35_a_buffer_is_read_as_it_was_written() {
    assertThat(bench.a.cdb("3B 02 00 000010 000002 00", "BEEF"), is(GOOD));
    assertThat(bench.a.data("3C 02 00 000010 000002 00"), is(Bytes.ofHex("BEEF")));
    assertThat(bench.a.cdb("3B 02 00 000FFF 000002 00", "BEEF"), is("CC 05/24/00"));
    assertThat(bench.a.cdb("3B 02 00 000000 000004 00", "BEEF"), is("CC 05/1A/00"));
    assertThat(bench.a.cdb("3B 07 00 000000 000002 00", "BEEF"), is("CC 05/24/00"));
  }

  @Test
  void a_stopped_unit_is_not_ready_until_it_is_started() {
    assertThat(bench.a.cdb("1B 00 00 00 00 00"), is(GOOD));
    assertThat(bench.b.ready(), is("CC 02/04/02"));
    assertThat(bench.b.read(), is("CC 02/04/02"));
    assertThat(bench.b.cdb("1B 00 00 00 01 00"), is(GOOD));
    assertThat(bench.b.read(), is(GOOD));
  }

  @Test
  void vital_product_data_has_limits_ports_and_provisioning() {
    assertThat(
        bench.a.data("12 01 88 00FF 00"), is(Bytes.ofHex("0088000C 00000001 0000000000000000")));
    assertThat(
        bench.a.data("12 01 B0 00FF 00").first(12), is(Bytes.ofHex("00B0003C 01FF0000 00002000")));
    assertThat(bench.a.data("12 01 B1 00FF 00").first(6), is(Bytes.ofHex("00B1003C 0001")));
    assertThat(bench.a.data("12 01 B2 00FF 00"), is(Bytes.ofHex("00B20004 00E40200")));
    assertThat(bench.a.data("12 01 86 00FF 00").first(8), is(Bytes.ofHex("0086003C 00070001")));
    assertThat(Bench.with("removable=1").a.data("12 00 00 00FF 00").u8(1), is(0x80));
  }
}
