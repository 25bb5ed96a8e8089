package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.ExtendedCopy;
import org.pgrsuite.spc.ExtendedCopy.Segment;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.UnitDesignator;

class CopyManagerTest {
  private static final Bytes PATTERN = Bytes.ofHex("A5".repeat(512));
  private static final String FAILED = "CC 0A/0D/01";

  private final Bench bench = Bench.with("units=2");
  private final Bench.Host holderThere = bench.new Host(bench.server.at(bench.a.nexus, 1));

  CopyManagerTest() {
    bench.a.send(BlockCommand.WRITE_10.write(8, 1, PATTERN));
  }

  @Test
  void aBlockArrivesOnTheOtherUnit() {
    assertThat(bench.b.send(copy(8, 16)), is(Bench.GOOD));
    assertThat(there(16), is(PATTERN));
  }

  @ParameterizedTest
  @EnumSource
  void acc31_nothingIsWrittenForWhoMayNotWriteThere(ReservationType type) {
    reserveThere(type);
    assertThat(bench.b.send(copy(8, 16)), is(FAILED));
    assertThat(there(16), is(Bytes.zeros(512)));
  }

  @Test
  void acc31_theHolderThereMayCopy() {
    reserveThere(ReservationType.EXCLUSIVE_ACCESS);
    assertThat(bench.a.send(copy(8, 16)), is(Bench.GOOD));
    assertThat(there(16), is(PATTERN));
  }

  @Test
  void acc30_theReservationHereForbidsTheCommandItself() {
    bench.registerA().reserveA(ReservationType.WRITE_EXCLUSIVE);
    assertThat(bench.b.send(copy(8, 16)), is(Bench.CONFLICT));
  }

  @Test
  void whatIsReadOrWrittenBehindTheEndFails() {
    assertThat(bench.b.send(copy(-1, 16)), is(FAILED));
    assertThat(bench.b.send(copy(8, -1)), is(FAILED));
  }

  @Test
  void aUnitThatThereIsNotIsNotReached() {
    UnitDesignator stranger = new UnitDesignator(1, 3, Bytes.ofHex("6001405706772737"));
    Command copy = new ExtendedCopy(List.of(stranger), List.of()).command(512);
    assertThat(bench.b.send(copy), is("CC 0A/0D/02"));
  }

  @ParameterizedTest
  @CsvSource({"00000010, CC 05/1A/00", "00000008, CC 05/26/00", "00000000, GOOD"})
  void theListIsAsLongAsTheCommandSays(String length, String outcome) {
    Bytes cdb = Bytes.ofHex("83 00 0000000000000000 %s 00 00".formatted(length));
    assertThat(bench.b.send(Command.out(cdb, Bytes.zeros(8))), is(outcome));
  }

  private void reserveThere(ReservationType type) {
    holderThere.register(Bench.NONE, Bench.KA);
    holderThere.reserve(Bench.KA, type);
  }

  private Command copy(long from, long to) {
    return new ExtendedCopy(
            List.of(name(bench.a), name(holderThere)), List.of(new Segment(0, 1, 1, from, to)))
        .command(512);
  }

  private static UnitDesignator name(Bench.Host host) {
    return UnitDesignator.best(host.execute(InquiryData.vitalProductData(0x83)).dataIn())
        .orElseThrow();
  }

  private Bytes there(long address) {
    return holderThere.execute(BlockCommand.READ_10.read(address, 1, 512)).dataIn();
  }
}
