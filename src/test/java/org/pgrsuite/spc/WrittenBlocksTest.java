package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.WrittenBlocks.Extent;

class WrittenBlocksTest {
  @ParameterizedTest
  @CsvSource({
    "0A 1F FF FF 02 00, 0x1FFFFF, 2",
    "0A 00 00 08 00 00, 8, 256",
    "2A 00 FF FF FF FF 00 00 01 00, 0xFFFFFFFF, 1",
    "2E 00 00 00 00 08 00 01 00 00, 8, 256",
    "AA 00 00 00 00 08 00 01 00 00 00 00, 8, 65536",
    "AE 00 00 00 00 08 00 00 00 02 00 00, 8, 2",
    "8A 00 00 00 00 01 00 00 00 08 00 00 00 03 00 00, 0x100000008, 3",
    "8E 00 00 00 00 00 00 00 00 08 00 00 00 01 00 00, 8, 1",
    "8B 00 00 00 00 00 00 00 00 08 00 00 00 01 00 00, 8, 1",
    "89 00 00 00 00 00 00 00 00 08 00 00 00 05 00 00, 8, 5",
    "41 00 00 00 00 08 00 00 04 00, 8, 4",
    "93 01 00 00 00 00 00 00 00 08 00 00 00 04 00 00, 8, 4",
    "7F 00 00 00 00 00 00 18 00 0B 00 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00 00 00 00 00 02, 8, 2",
    "7F 00 00 00 00 00 00 18 00 0C 00 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00 00 00 00 00 02, 8, 2",
    "7F 00 00 00 00 00 00 18 00 0D 00 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00 00 00 00 00 02, 8, 2",
  })
  void aWriteNamesItsBlocks(String cdb, String address, long count) {
    assertThat(of(cdb), is(List.of(new Extent(Long.decode(address), count))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "41 00 00 00 00 08 00 00 00 00",
        "93 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00",
        "7F 00 00 00 00 00 00 18 00 0D 00 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00 00 00 00 00 00"
      })
  void writeSameOfNoBlocksGoesOnToTheEnd(String cdb) {
    assertThat(of(cdb), is(List.of(new Extent(8, Long.MAX_VALUE))));
    assertThat(of(cdb).get(0).isWithin(8, 64), is(false));
  }

  @Test
  void anyOtherWriteOfNoBlocksWritesNone() {
    assertThat(of("2A 00 00 00 00 08 00 00 00 00"), is(empty()));
    assertThat(of("8A 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00"), is(empty()));
  }

  @Test
  void whatDoesNotWriteNamesNone() {
    assertThat(of("28 00 00 00 00 08 00 00 01 00"), is(empty()));
    assertThat(of("2F 00 00 00 00 08 00 00 01 00"), is(empty()));
    assertThat(
        of(
            "7F 00 00 00 00 00 00 18 00 09 00 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00 00 00 00 00 02"),
        is(empty()));
  }

  @Test
  void eachDescriptorOfAnUnmapCounts() {
    Bytes list =
        Bytes.ofHex(
            "00 26 00 20 00 00 00 00"
                + "00 00 00 00 00 00 00 08 00 00 00 01 00 00 00 00"
                + "00 00 00 02 00 00 00 00 00 00 00 10 00 00 00 00");
    Command unmap = Command.out(Bytes.ofHex("42 00 00 00 00 00 00 00 28 00"), list);
    assertThat(
        WrittenBlocks.of(unmap), is(List.of(new Extent(8, 1), new Extent(0x2_0000_0000L, 16))));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 64, true",
    "100, 1, true",
    "163, 1, true",
    "163, 2, false",
    "99, 1, false",
    "99, 66, false",
    "164, 1, false",
    "-1, 1, false",
    "100, 65, false",
  })
  void anExtentIsWithinBlocksWhenAllOfItIs(long address, long count, boolean within) {
    assertThat(new Extent(address, count).isWithin(100, 64), is(within));
  }

  private static List<Extent> of(String cdb) {
    return WrittenBlocks.of(Command.withoutData(Bytes.ofHex(cdb)));
  }
}
