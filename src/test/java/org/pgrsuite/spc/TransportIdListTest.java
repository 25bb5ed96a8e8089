package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportIdListTest {
  private static final String DEVICE_X = "05 00 00 14 69 71 6E 2E 78" + "00".repeat(15);
  private static final String DEVICE_Y = "05 00 00 14 69 71 6E 2E 79" + "00".repeat(15);
  private static final TransportId X = TransportId.iscsiDevice("iqn.x");
  private static final TransportId Y = TransportId.iscsiDevice("iqn.y");
  private static final ReservationKey A = new ReservationKey(0xA);
  private static final ReservationKey B = new ReservationKey(0xB);

  @Test
  void the_ports_of_spec_i_pt_stand_behind_the_basic_list_and_their_length() {
    Command register =
        PersistentReserveOut.of(PrOutAction.REGISTER).withServiceActionKey(A).command();
    Command specifying = TransportIdList.specifying(register, List.of(X, Y));
    assertThat(specifying.cdb(), is(Bytes.ofHex("5F 00 00 00 00 00 00 00 4C 00")));
    assertThat(
        specifying.dataOut(),
        is(
            Bytes.ofHex(
                "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 0A 00 00 00 00 08 00 00 00"
                    + "00 00 00 30"
                    + DEVICE_X
                    + DEVICE_Y)));
  }

  @Test
  void the_port_of_register_and_move_stands_behind_both_keys_the_target_port_and_its_length() {
    PersistentReserveOut move =
        PersistentReserveOut.of(PrOutAction.REGISTER_AND_MOVE).withKey(A).withServiceActionKey(B);
    Command moving = TransportIdList.moving(move.command(), 0x102, X);
    assertThat(moving.cdb(), is(Bytes.ofHex("5F 07 00 00 00 00 00 00 30 00")));
    assertThat(
        moving.dataOut(),
        is(
            Bytes.ofHex(
                "00 00 00 00 00 00 00 0A 00 00 00 00 00 00 00 0B 00 00 01 02 00 00 00 18"
                    + DEVICE_X)));
  }

  @Test
  void ports_stand_back_to_back() {
    assertThat(TransportIdList.decode(Bytes.ofHex(DEVICE_X + DEVICE_Y)), contains(X, Y));
    assertThat(TransportIdList.decode(Bytes.NONE), is(empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 23, 25, 47})
  void ports_that_are_cut_off_are_malformed(int length) {
    Bytes list = Bytes.ofHex(DEVICE_X + DEVICE_Y).first(length);
    assertThrows(MalformedDataException.class, () -> TransportIdList.decode(list));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05 00 00 10 69 71 6E 2E 78 00 00 00 00 00 00 00 00 00 00 00",
        "05 00 00 15 69 71 6E 2E 78 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00",
        "05 00 00 18 69 71 6E 2E 78 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
      })
  void a_port_below_24_bytes_or_odd_or_longer_than_the_list_is_malformed(String list) {
    assertThrows(
        MalformedDataException.class, () -> TransportIdList.decode(Bytes.ofHex(list)), list);
  }
}
