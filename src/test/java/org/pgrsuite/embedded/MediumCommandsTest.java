package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

/** Commands that read, change or erase blocks. */
class MediumCommandsTest {
  private static final String MISCOMPARE = "CC 0E/1D/00";

  private static final String FULL = "A5".repeat(512);

  private static final String ZERO = "00".repeat(512);

  private static final String BEYOND = "CC 05/21/00";

  private static final String READ_32 =
      "7F 00 0000000000 18 0009 00 00 0000000000000008 00000000 00000000 00000001";

  private final Bench bench = new Bench();

  private Bytes block() {
    return bench.b.execute(BlockCommand.READ_10.read(8, 1, 512)).dataIn();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AA 00 00000008 00000001 00 00",
        "2E 00 00000008 00 0001 00",
        "AE 00 00000008 00000001 00 00",
        "8E 00 0000000000000008 00000001 00 00",
        "8B 00 0000000000000008 00000001 00 00",
        "41 00 00000008 00 0001 00",
        "93 00 0000000000000008 00000001 00 00",
        "9C 00 0000000000000008 0000 0001 00 00",
        "7F 00 0000000000 18 000B 00 00 0000000000000008 00000000 00000000 00000001",
        "7F 00 0000000000 18 000C 00 00 0000000000000008 00000000 00000000 00000001",
        "7F 00 0000000000 18 000D 00 00 0000000000000008 00000000 00000000 00000001"
      })
  void acc13_acc15_whatever_writes_changes_the_block(String cdb) {
    assertThat(bench.a.cdb(cdb, FULL), is(GOOD));
    assertThat(block(), is(Bytes.ofHex(FULL)));
    assertThat(bench.a.data("A8 00 00000008 00000001 00 00"), is(Bytes.ofHex(FULL)));
    assertThat(bench.a.data(READ_32), is(Bytes.ofHex(FULL)));
  }

  @Test
  void acc12_a_cdb_of_32_bytes_says_its_length_and_its_service_action() {
    assertThat(bench.a.data(READ_32).length(), is(512));
    assertThat(bench.a.cdb(READ_32.replace("18 0009", "10 0009")), is("CC 05/24/00"));
    assertThat(bench.a.cdb(READ_32.replace("18 0009", "18 0109")), is("CC 05/24/00"));
    assertThat(bench.a.cdb(READ_32.replace("0009 00", "0009 20")), is("CC 05/24/00"));
    assertThat(bench.a.cdb(READ_32.replace("0000000000000008", "FF00000000000008")), is(BEYOND));
  }

  @Test
  void acc33_sanitize_erases_all_blocks() {
    bench.a.cdb("2A 00 00000008 00 0001 00", FULL);
    assertThat(bench.a.cdb("48 01 00 00 00 00 00 0000 00"), is("CC 05/24/00"));
    assertThat(bench.a.cdb("48 03 00 00 00 00 00 0004 00", "00000000"), is("CC 05/24/00"));
    assertThat(block(), is(Bytes.ofHex(FULL)));
    assertThat(bench.a.cdb("48 03 00 00 00 00 00 0000 00"), is(GOOD));
    assertThat(block(), is(Bytes.ofHex(ZERO)));
  }

  /** Block 8 in addresses of four and of eight bytes; the last block is 1FFFFh. */
  @ParameterizedTest
  @CsvSource({
    "07 00, 00000000, GOOD",
    "07 00, 00000008 00000008 0001FFFF, GOOD",
    "07 02, 00000008 0000000000000008, GOOD",
    "07 03, 00000008 0000000000000008, GOOD",
    "07 01, 00000004 00000008, GOOD",
    "07 01, 00010000 00000008, CC 05/1A/00",
    "07 00, 00000004 00020000, CC 05/21/00",
    "07 02, 00000008 0000000100000008, CC 05/21/00",
    "07 00, 00000008 00000008, CC 05/1A/00",
    "07 00, 00000003 000008, CC 05/1A/00",
    "07 02, 00000004 00000008, CC 05/1A/00",
    "07 00, 0000, CC 05/1A/00"
  })
  void acc33_reassigned_blocks_exist_and_keep_their_data(String begin, String list, String end) {
    bench.a.cdb("2A 00 00000008 00 0001 00", FULL);
    assertThat(bench.a.cdb(begin + " 00 00 00 00", list), is(end));
    assertThat(block(), is(Bytes.ofHex(FULL)));
  }

  @Test
  void acc33_blocks_of_a_medium_that_is_write_protected_or_stopped_are_not_reassigned() {
    String reassign = "07 00 00 00 00 00";
    Bench guarded = Bench.with("swp=1");
    assertThat(
        guarded.a.send(Command.out(Bytes.ofHex(reassign), Bytes.zeros(4))), is("CC 07/27/00"));
    bench.a.cdb("1B 00 00 00 00 00");
    assertThat(bench.a.cdb(reassign, "00000000"), is("CC 02/04/02"));
  }

  @Test
  void acc13_orwrite_keeps_the_bits_that_were_set() {
    bench.a.cdb("2A 00 00000008 00 0001 00", "50".repeat(512));
    assertThat(bench.a.cdb("8B 00 0000000000000008 00000001 00 00", "05".repeat(512)), is(GOOD));
    assertThat(block(), is(Bytes.ofHex("55".repeat(512))));
  }

  @Test
  void acc14_acc15_acc33_blocks_are_unmapped_zeroed_and_formatted() {
    bench.a.cdb("2A 00 00000008 00 0001 00", FULL);
    assertThat(
        bench.a.cdb(
            "42 00 00000000 00 0018 00", "0016 0010 00000000 0000000000000008 00000001 00000000"),
        is(GOOD));
    assertThat(block(), is(Bytes.ofHex(ZERO)));
    bench.a.cdb("2A 00 00000008 00 0001 00", FULL);
    assertThat(bench.a.cdb("93 01 0000000000000008 00000001 00 00"), is(GOOD));
    assertThat(block(), is(Bytes.ofHex(ZERO)));
    bench.a.cdb("2A 00 00000008 00 0001 00", FULL);
    assertThat(bench.a.cdb("04 00 00 00 00 00"), is(GOOD));
    assertThat(block(), is(Bytes.ofHex(ZERO)));
  }

  @Test
  void acc14_unmap_does_all_or_nothing() {
    bench.a.cdb("2A 00 00000008 00 0001 00", FULL);
    String good = "0000000000000008 00000001 00000000";
    String beyond = "00000000FFFFFFFF 00000001 00000000";
    assertThat(
        bench.a.cdb("42 00 00000000 00 0028 00", "0026 0020 00000000" + good + beyond),
        is("CC 05/21/00"));
    assertThat(block(), is(Bytes.ofHex(FULL)));
    assertThat(bench.a.cdb("42 00 00000000 00 0007 00", "0016 0010 000000"), is("CC 05/1A/00"));
    assertThat(bench.a.cdb("42 00 00000000 00 0000 00"), is(GOOD));
  }

  @Test
  void acc16_compare_and_write_writes_if_the_block_is_as_expected() {
    String cdb = "89 00 0000000000000008 000000 01 00 00";
    assertThat(bench.a.cdb(cdb, ZERO + FULL), is(GOOD));
    assertThat(block(), is(Bytes.ofHex(FULL)));
    assertThat(bench.a.cdb(cdb, ZERO + FULL), is(MISCOMPARE));
    assertThat(bench.a.cdb(cdb, FULL), is("CC 05/24/00"));
    bench.c.register(Bench.NONE, KA);
    bench.c.reserve(KA, EXCLUSIVE_ACCESS);
    assertThat(bench.a.cdb(cdb, ZERO + FULL), is(CONFLICT));
  }

  @ParameterizedTest
  @CsvSource({
    "2F 00 00000008 00 0001 00, '', GOOD",
    "2F 02 00000008 00 0001 00, 00, GOOD",
    "2F 02 00000008 00 0001 00, A5, CC 0E/1D/00",
    "AF 02 00000008 00000001 00 00, 00, GOOD",
    "8F 06 0000000000000008 00000002 00 00, 00, GOOD",
    "8F 06 0000000000000008 00000002 00 00, A5, CC 0E/1D/00",
    "2F 04 00000008 00 0001 00, 00, CC 05/24/00",
    "2F 00 00020000 00 0001 00, '', CC 05/21/00",
    "7F 00 0000000000 18 000A 06 00 0000000000000008 00000000 00000000 00000002, 00, GOOD",
    "7F 00 0000000000 18 000A 06 00 0000000000000008 00000000 00000000 00000002, A5, CC 0E/1D/00"
  })
  void acc17_verify_reads_and_compares(String cdb, String data, String end) {
    assertThat(bench.a.cdb(cdb, data.repeat(512)), is(end));
  }
}
