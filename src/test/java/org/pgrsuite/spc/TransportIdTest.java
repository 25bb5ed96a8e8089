package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportIdTest {
  private static final Bytes PORT =
      Bytes.ofHex(
          "45 00 00 18 69 71 6E 2E 78 2C 69 2C 30 78 30 30 30 30 30 30 30 30 30 30 30 31 00 00");
  private static final Bytes DEVICE = Bytes.ofHex("05 00 00 14 69 71 6E 2E 78" + "00".repeat(15));

  @Test
  void a_port_has_name_and_isid() {
    TransportId id = new TransportId(PORT);
    assertThat(id.protocol(), is(TransportId.ISCSI));
    assertThat(id.format(), is(TransportId.INITIATOR_PORT));
    assertThat(id.iscsiName(), is(Optional.of("iqn.x")));
    assertThat(id.isid(), is(OptionalLong.of(1)));
    assertThat(TransportId.iscsiPort("iqn.x", 1), is(id));
  }

  @Test
  void a_device_has_a_name_alone() {
    TransportId id = new TransportId(DEVICE);
    assertThat(id.format(), is(TransportId.DEVICE_NAME));
    assertThat(id.iscsiName(), is(Optional.of("iqn.x")));
    assertThat(id.isid(), is(OptionalLong.empty()));
    assertThat(TransportId.iscsiDevice("iqn.x"), is(id));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 6, 7, 8, 60, 223})
  void the_text_ends_in_nul_and_fills_a_multiple_of_four(int nameLength) {
    TransportId id = TransportId.iscsiPort("n".repeat(nameLength), 0xFFFF_FFFF_FFFFL);
    int payload = id.raw().u16(2);
    assertThat(payload, is(id.raw().length() - 4));
    assertThat(payload % 4, is(0));
    assertThat(payload >= 20, is(true));
    assertThat(payload <= Math.max(20, nameLength + 17 + 4), is(true));
    assertThat(id.raw().u8(id.raw().length() - 1), is(0));
    assertThat(id.isid(), is(OptionalLong.of(0xFFFF_FFFF_FFFFL)));
  }

  @Test
  void names_are_told_in_lower_case() {
    assertThat(TransportId.iscsiPort("IQN.X", 0x800A).iscsiName(), is(Optional.of("iqn.x")));
  }

  @Test
  void another_protocol_has_neither() {
    TransportId id = new TransportId(Bytes.ofHex("06 00 00 00 50 00 00 00 00 00 00 01"));
    assertThat(id.iscsiName(), is(Optional.empty()));
    assertThat(id.isid(), is(OptionalLong.empty()));
    assertThat(id.toString(), is("06 00 00 00 50 00 00 00 00 00 00 01"));
  }

  @Test
  void a_port_without_an_isid_or_with_a_garbled_one_has_none() {
    assertThat(
        new TransportId(Bytes.ofHex("45 00 00 04 69 71 6E 00")).isid(), is(OptionalLong.empty()));
    assertThat(
        new TransportId(Bytes.ofHex("45 00 00 08 69 2C 69 2C 30 78 47 00")).isid(),
        is(OptionalLong.empty()));
  }

  @Test
  void fewer_than_four_bytes_are_none() {
    assertThrows(MalformedDataException.class, () -> new TransportId(Bytes.ofHex("45 00 00")));
  }
}
