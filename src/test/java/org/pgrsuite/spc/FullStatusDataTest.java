package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullStatusDataTest {
  private static final String TRANSPORT_ID =
      "45 00 00 18 69 71 6E 2E 78 2C 69 2C 30 78 30 30 30 30 30 30 30 30 30 30 30 31 00 00";
  private static final String DESCRIPTOR =
      "00 00 00 00 00 00 00 0A 00 00 00 00 01 05 00 00 00 00 00 01 00 00 00 1C" + TRANSPORT_ID;
  private static final Bytes ONE = Bytes.ofHex("00 00 00 05 00 00 00 34" + DESCRIPTOR);

  private static final FullStatusData.Registration HOLDER =
      new FullStatusData.Registration(
          new ReservationKey(0xA), false, true, 0, 5, 1, TransportId.iscsiPort("iqn.x", 1));

  @Test
  void a_descriptor_has_key_flags_type_port_and_transport_id() {
    FullStatusData data = FullStatusData.decode(ONE);
    assertThat(data.generation(), is(5L));
    assertThat(data.registrations(), contains(HOLDER));
    assertThat(data.encode(), is(ONE));
  }

  @Test
  void descriptors_follow_each_other() {
    FullStatusData.Registration all =
        new FullStatusData.Registration(
            new ReservationKey(-1), true, false, 0xF, 0xE, 0xFFFF, TransportId.iscsiDevice("n"));
    FullStatusData data = new FullStatusData(0xFFFF_FFFFL, List.of(all, HOLDER));
    assertThat(FullStatusData.decode(data.encode()), is(data));
  }

  @Test
  void without_registrations_there_is_a_header_alone() {
    FullStatusData data = FullStatusData.decode(Bytes.ofHex("00 00 00 07 00 00 00 00"));
    assertThat(data.generation(), is(7L));
    assertThat(data.registrations(), is(empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 31, 59})
  void what_was_cut_off_is_malformed(int length) {
    assertThrows(MalformedDataException.class, () -> FullStatusData.decode(ONE.first(length)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000001D", "00000000", "FFFFFFFF", "00000003"})
  void a_transport_id_that_does_not_fill_its_place_is_malformed(String length) {
    Bytes odd = new BytesBuilder(ONE.length()).bytes(0, ONE).bytes(28, Bytes.ofHex(length)).build();
    assertThrows(MalformedDataException.class, () -> FullStatusData.decode(odd));
  }

  @Test
  void the_complaint_says_what_is_missing() {
    MalformedDataException thrown =
        assertThrows(MalformedDataException.class, () -> FullStatusData.decode(ONE.first(40)));
    assertThat(
        thrown.getMessage(),
        containsString("announced 52 bytes of descriptors and returned 32 (SPC-4 6.15.5)"));
  }
}
