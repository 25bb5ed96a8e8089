package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.UnitNames;

class InquiryTest {
  private final Bench bench = new Bench(UnitOptions.standard().withSerial("SN1"), Rules.standard());

  private Bytes page(Bench on, int page) {
    return on.a.execute(InquiryData.vitalProductData(page)).dataIn();
  }

  @Test
  void the_unit_is_a_direct_access_block_device_of_this_name() {
    Bytes answer = bench.a.execute(InquiryData.command()).dataIn();
    assertThat(
        InquiryData.decode(answer), is(new InquiryData(0, 0, "PGRSUITE", "EMBEDDED UNIT", "0001")));
    assertThat(answer.u8(2), is(0x06));
    assertThat(answer.u8(4), is(91));
  }

  /** TPGS: byte 5, bits 5 and 4. */
  @ParameterizedTest
  @CsvSource({"all, 3", "block, 1", "old, 0"})
  void target_port_groups_are_told_of_as_they_can_be_reported_and_set(String commands, int tpgs) {
    Answer answer = Bench.with("commands=" + commands).a.execute(InquiryData.command());
    assertThat(answer.dataIn().u8(5) >>> 4 & 3, is(tpgs));
  }

  @Test
  void standard_data_has_96_bytes_and_can_be_cut_off() {
    Answer all = bench.a.execute(Command.in(Bytes.ofHex("12 00 00 00FF 00"), 255));
    assertThat(all.dataIn().length(), is(96));
    assertThat(all.residual(), is(159));
    assertThat(
        bench.a.execute(Command.in(Bytes.ofHex("12 00 00 0005 00"), 5)).dataIn(),
        is(all.dataIn().first(5)));
  }

  @Test
  void the_supported_pages_are_listed_in_order() {
    assertThat(page(bench, 0x00), is(Bytes.ofHex("00 00 0008 00 80 83 86 88 B0 B1 B2")));
  }

  @Test
  void the_serial_number_is_that_of_the_options() {
    assertThat(page(bench, 0x80), is(Bytes.ofHex("00 80 0003 53 4E 31")));
  }

  @Test
  void the_unit_has_two_names_that_derive_from_its_serial_number() {
    List<String> names = UnitNames.ofLogicalUnit(page(bench, 0x83));
    assertThat(names, contains(matchesPattern("naa\\.3[0-9a-f]{15}"), is("t10.PGRSUITESN1")));
    Bench other = new Bench(UnitOptions.standard().withSerial("SN2"), Rules.standard());
    assertThat(UnitNames.ofLogicalUnit(page(other, 0x83)).get(0), is(not(names.get(0))));
  }

  @Test
  void in27_the_target_port_is_that_of_the_nexus() {
    Bench two = new Bench(UnitOptions.standard().withTargetPorts(2), Rules.standard());
    Bytes page = two.host("iqn.x", 1, 2).execute(InquiryData.vitalProductData(0x83)).dataIn();
    assertThat(page.slice(page.length() - 8, 8), is(Bytes.ofHex("51 94 00 04 0000 0002")));
  }

  @Test
  void pages_that_do_not_exist_are_refused() {
    assertThat(bench.a.cdb("12 01 01 00FF 00"), is("CC 05/24/00"));
    assertThat(bench.a.cdb("12 00 80 00FF 00"), is("CC 05/24/00"));
  }

  @Test
  void there_is_one_logical_unit_and_no_well_known_one() {
    assertThat(
        bench.a.execute(PrimaryCommand.reportLuns()).dataIn(),
        is(Bytes.ofHex("00000008 00000000 0000000000000000")));
    assertThat(
        bench.a.execute(Command.in(Bytes.ofHex("A0 00 01 000000 00001000 0000"), 4096)).dataIn(),
        is(Bytes.zeros(8)));
    assertThat(bench.a.cdb("A0 00 03 000000 00001000 0000"), is("CC 05/24/00"));
  }
}
