package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.GOOD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;

class BlocksTest {
  private static final Bytes TWO = Bytes.ofHex("A5".repeat(512) + "5A".repeat(512));

  private final Bench bench = new Bench();

  @ParameterizedTest
  @CsvSource({"WRITE_6, READ_16", "WRITE_10, READ_6", "WRITE_16, READ_10"})
  void what_was_written_is_read_by_everybody(BlockCommand write, BlockCommand read) {
    assertThat(bench.a.send(write.write(8, 2, TWO)), is(GOOD));
    assertThat(bench.b.execute(read.read(8, 2, 512)).dataIn(), is(TWO));
    assertThat(bench.b.execute(read.read(9, 1, 512)).dataIn(), is(TWO.slice(512, 512)));
  }

  @Test
  void what_was_never_written_is_zero() {
    assertThat(
        bench.a.execute(BlockCommand.READ_10.read(131071, 1, 512)).dataIn(), is(Bytes.zeros(512)));
  }

  @Test
  void in_six_bytes_a_transfer_length_of_zero_is_256_blocks() {
    Answer answer = bench.a.execute(Command.in(Bytes.ofHex("08 000000 00 00"), 256 * 512));
    assertThat(answer.dataIn().length(), is(256 * 512));
    assertThat(answer.residual(), is(0));
  }

  @Test
  void in_six_bytes_the_address_has_21_bits() {
    assertThat(bench.a.cdb("08 F00008 01 00"), is("CC 05/21/00"));
    assertThat(bench.a.send(Command.in(Bytes.ofHex("08 E00008 01 00"), 512)), is(GOOD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "28 00 0001FFFF 00 0002 00",
        "28 00 00020000 00 0001 00",
        "28 00 00020000 00 0000 00",
        "28 00 FFFFFFFF 00 FFFF 00",
        "88 00 FFFFFFFFFFFFFFFF 00000001 00 00",
        "88 00 8000000000000000 FFFFFFFF 00 00",
        "88 00 0000000000000001 FFFFFFFF 00 00",
        "2A 00 00020000 00 0001 00",
        "8A 00 FFFFFFFFFFFFFFFF 00000001 00 00"
      })
  void blocks_beyond_the_last_are_out_of_range(String cdb) {
    assertThat(bench.a.cdb(cdb), is("CC 05/21/00"));
  }

  @Test
  void the_last_block_and_no_blocks_at_all_are_in_range() {
    assertThat(bench.a.send(BlockCommand.READ_16.read(131071, 1, 512)), is(GOOD));
    assertThat(bench.a.cdb("28 00 0001FFFF 00 0000 00"), is(GOOD));
    assertThat(bench.a.cdb("2A 00 00000000 00 0000 00"), is(GOOD));
  }

  @Test
  void more_blocks_than_one_command_may_move_are_refused() {
    assertThat(bench.a.cdb("28 00 00000000 00 2001 00"), is("CC 05/24/00"));
    assertThat(bench.a.cdb("28 00 00000000 00 2000 00"), is(GOOD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "28 20 00000000 00 0001 00",
        "2A 20 00000000 00 0001 00",
        "88 20 0000000000000000 00000001 00 00",
        "8A 80 0000000000000000 00000001 00 00"
      })
  void protection_information_is_refused(String cdb) {
    assertThat(bench.a.cdb(cdb), is("CC 05/24/00"));
  }

  @Test
  void a_write_without_all_its_data_is_refused_and_writes_nothing() {
    assertThat(bench.a.send(BlockCommand.WRITE_10.write(8, 2, TWO.first(1023))), is("CC 05/24/00"));
    assertThat(
        bench.a.execute(BlockCommand.READ_10.read(8, 1, 512)).dataIn(), is(Bytes.zeros(512)));
  }

  @Test
  void data_beyond_the_blocks_is_left_as_a_residual() {
    Answer answer = bench.a.execute(BlockCommand.WRITE_10.write(8, 1, TWO));
    assertThat(Bench.outcome(answer), is(GOOD));
    assertThat(answer.residual(), is(512));
    assertThat(
        bench.a.execute(BlockCommand.READ_10.read(8, 2, 512)).dataIn().slice(512, 512),
        is(Bytes.zeros(512)));
  }

  @Test
  void a_read_moves_no_more_than_the_initiator_takes() {
    Answer answer = bench.a.execute(Command.in(Bytes.ofHex("28 00 00000000 00 0002 00"), 512));
    assertThat(answer.dataIn().length(), is(512));
    assertThat(answer.residual(), is(-512));
  }

  @Test
  void both_forms_of_read_capacity_tell_the_size() {
    assertThat(
        Capacity.decode10(bench.a.execute(Capacity.command10()).dataIn()),
        is(new Capacity(131072, 512)));
    Bytes answer = bench.a.execute(Capacity.command16()).dataIn();
    assertThat(answer.length(), is(32));
    assertThat(Capacity.decode16(answer), is(new Capacity(131072, 512)));
    assertThat(bench.a.cdb("9E 11 0000000000000000 00000020 0000"), is("CC 05/24/00"));
  }

  @Test
  void a_large_unit_of_4096_byte_blocks_is_told_by_the_long_form_alone() {
    Bench large =
        new Bench(UnitOptions.standard().withSize(0x1_0000_0001L, 4096), Rules.standard());
    Bytes answer = large.a.execute(Capacity.command10()).dataIn();
    assertThat(Capacity.isBeyond10(answer), is(true));
    assertThat(
        Capacity.decode16(large.a.execute(Capacity.command16()).dataIn()),
        is(new Capacity(0x1_0000_0001L, 4096)));
    Bytes block = Bytes.ofHex("A5".repeat(4096));
    large.a.send(BlockCommand.WRITE_16.write(0x1_0000_0000L, 1, block));
    assertThat(
        large.a.execute(BlockCommand.READ_16.read(0x1_0000_0000L, 1, 4096)).dataIn(), is(block));
  }

  @ParameterizedTest
  @EnumSource
  void every_block_command_is_supported(BlockCommand command) {
    Command sent =
        command.isWrite() ? command.write(0, 1, TWO.first(512)) : command.read(0, 1, 512);
    assertThat(bench.a.send(sent), is(GOOD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "28", "5F", "5E 00", "2A 00 00", "FF", "A0"})
  void a_cdb_that_was_cut_off_gets_a_status(String cdb) {
    assertThat(bench.a.execute(Command.withoutData(Bytes.ofHex(cdb))).dataIn(), is(Bytes.NONE));
  }
}
