package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.GOOD;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssortmentTest {
  private static final String UNKNOWN = "CC 05/20/00";

  @ParameterizedTest
  @CsvSource({
    "all, GOOD, GOOD, GOOD, GOOD",
    "old, GOOD, CC 05/20/00, CC 05/20/00, GOOD",
    "block, CC 05/20/00, GOOD, GOOD, CC 05/20/00",
    "few, CC 05/20/00, CC 05/20/00, CC 05/20/00, CC 05/20/00"
  })
  void a_unit_lacks_commands_by_level(
      String level, String read6, String read16, String supported, String format) {
    Bench.Host host = Bench.with("commands=" + level).a;
    assertThat(host.cdb("08 00 00 00 01 00"), is(read6));
    assertThat(host.cdb("88 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00"), is(read16));
    assertThat(host.cdb("A3 0C 00 00 00 00 00 00 10 00 00 00"), is(supported));
    assertThat(host.cdb("04 00 00 00 00 00"), is(format));
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "old", "block", "few"})
  void every_unit_is_read_written_and_reserved(String level) {
    Bench bench = Bench.with("commands=" + level).registerA();
    assertThat(bench.a.write(), is(GOOD));
    assertThat(bench.a.read(), is(GOOD));
    assertThat(bench.a.cdb("16 00 00 00 00 00").equals(UNKNOWN), is(false));
    assertThat(bench.keys().keys().size(), is(1));
  }
}
