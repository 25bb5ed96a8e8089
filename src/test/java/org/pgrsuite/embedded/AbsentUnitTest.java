package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.PrimaryCommand;

class AbsentUnitTest {
  private final Bench bench = Bench.with("units=2");
  private final Bench.Host nobody = bench.new Host(bench.server.at(bench.a.nexus, 2));

  @Test
  void inquiry_says_that_there_is_no_device() {
    assertThat(nobody.execute(InquiryData.command()).dataIn().u8(0), is(0x7F));
    assertThat(
        nobody.execute(InquiryData.vitalProductData(0x00)).dataIn().first(2),
        is(Bytes.of(0x7F, 0)));
    assertThat(
        nobody.execute(Command.in(Bytes.ofHex("12 00 00 0000 00"), 0)).dataIn(), is(Bytes.NONE));
  }

  @Test
  void report_luns_lists_those_that_there_are() {
    assertThat(
        nobody.execute(PrimaryCommand.reportLuns()).dataIn(),
        is(Bytes.ofHex("00000010 00000000 0000000000000000 0001000000000000")));
  }

  @Test
  void request_sense_returns_that_it_is_not_supported() {
    assertThat(
        Bench.sense(nobody.execute(PrimaryCommand.requestSense()).dataIn()), is("CC 05/25/00"));
  }
}
