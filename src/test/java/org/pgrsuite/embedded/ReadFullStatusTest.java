package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.ReservationType;

class ReadFullStatusTest {
  private final Bench bench = new Bench();

  private static Answer read(Bench on, int allocationLength) {
    Bytes cdb = new BytesBuilder(10).u8(0, 0x5E).u8(1, 0x03).u16(7, allocationLength).build();
    return on.c.execute(Command.in(cdb, allocationLength));
  }

  private static List<FullStatusData.Registration> registrations(Bench on) {
    return FullStatusData.decode(read(on, 4096).dataIn()).registrations();
  }

  @Test
  void in22_without_registrations_there_is_a_header_alone() {
    assertThat(read(bench, 4096).dataIn(), is(Bytes.zeros(8)));
  }

  @Test
  void in23_in28_there_is_one_descriptor_a_registration_with_name_and_isid() {
    bench.registerAB().reserveA(ReservationType.WRITE_EXCLUSIVE);
    Bytes answer = read(bench, 4096).dataIn();
    assertThat(answer.first(8), is(Bytes.ofHex("00000002 00000090")));
    FullStatusData data = FullStatusData.decode(answer);
    assertThat(data.registrations().get(1).key(), is(KA));
    assertThat(
        data.registrations().get(1).transportId().toString(),
        is("iqn.2026-11.org.pgrsuite:a,i,0x800000000001"));
    assertThat(data.registrations().get(0).key(), is(KB));
  }

  @Test
  void in24_in28_a_descriptor_byte_by_byte() {
    bench.registerA().reserveA(ReservationType.EXCLUSIVE_ACCESS);
    String text =
        "69716E2E323032362D31312E6F72672E706772737569"
            + "74653A612C692C3078383030303030303030303031";
    assertThat(
        read(bench, 4096).dataIn(),
        is(
            Bytes.ofHex(
                "00000001 00000048"
                    + "000000000000000A 00000000 01 03 00000000 0001 00000030"
                    + "45 00 002C"
                    + text
                    + "00")));
  }

  @ParameterizedTest
  @EnumSource
  void in24_in25_holders_are_marked_with_the_type_and_nobody_else(ReservationType type) {
    bench.registerAB().reserveA(type);
    List<FullStatusData.Registration> all = registrations(bench);
    assertThat(all.get(1).holder(), is(true));
    assertThat(all.get(1).type(), is(type.code()));
    assertThat(all.get(0).holder(), is(type.isAllRegistrants()));
    assertThat(all.get(0).type(), is(type.isAllRegistrants() ? type.code() : 0));
  }

  @Test
  void in26_without_a_reservation_nobody_is_marked() {
    bench.registerAB();
    registrations(bench).forEach(registration -> assertThat(registration.holder(), is(false)));
  }

  @Test
  void in27_the_target_port_is_that_of_the_registration() {
    Bench two = new Bench(UnitOptions.standard().withTargetPorts(2), Rules.standard());
    two.host("iqn.x", 1, 2).register(NONE, KA);
    two.host("iqn.x", 1, 1).register(NONE, KB);
    assertThat(registrations(two).get(0).relativeTargetPort(), is(2));
    assertThat(registrations(two).get(1).relativeTargetPort(), is(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 80, 81, 151, 152, 153})
  void in29_in30_an_allocation_length_cuts_off_and_alters_nothing(int length) {
    bench.registerAB();
    Bytes whole = read(bench, 4096).dataIn();
    assertThat(whole.length(), is(152));
    assertThat(read(bench, length).dataIn(), is(whole.first(length)));
  }
}
