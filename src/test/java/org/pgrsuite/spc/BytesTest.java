package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BytesTest {
  private static final Bytes SAMPLE = Bytes.of(0x5E, 0x00, 0x0A);

  @Test
  void areWrittenAsHexadecimalDigits() {
    assertThat(SAMPLE.hex(), is("5E 00 0A"));
    assertThat(SAMPLE.plainHex(), is("5E000A"));
    assertThat(Bytes.ofHex("5e 00\n0A"), is(SAMPLE));
  }

  @Test
  void areReadAsUnsignedBigEndianNumbers() {
    Bytes ones = Bytes.ofHex("FF FF FF FE FF FF FF FF");
    assertThat(ones.u8(3), is(0xFE));
    assertThat(ones.u16(2), is(0xFFFE));
    assertThat(ones.u32(0), is(0xFFFFFFFEL));
    assertThat(ones.u64(0), is(0xFFFFFFFEFFFFFFFFL));
    assertThat(SAMPLE.bit(0, 0x02), is(true));
    assertThat(SAMPLE.bit(0, 0x01), is(false));
  }

  @Test
  void doNotChangeWithTheArrayThatTheyCameFrom() {
    byte[] source = {1, 2, 3};
    Bytes copy = Bytes.copyOf(source);
    source[0] = 9;
    copy.toArray()[1] = 9;
    assertThat(copy, is(Bytes.of(1, 2, 3)));
  }

  @Test
  void giveNoMoreThanTheyHave() {
    assertThat(SAMPLE.first(2), is(Bytes.of(0x5E, 0x00)));
    assertThat(SAMPLE.first(9), is(SAMPLE));
    assertThrows(IndexOutOfBoundsException.class, () -> SAMPLE.slice(2, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> SAMPLE.slice(-1, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> SAMPLE.slice(1, Integer.MAX_VALUE));
  }

  @Test
  void areBuiltFieldByField() {
    Bytes built =
        new BytesBuilder(16)
            .u8(0, 0x1FF)
            .u16(1, 0x10203)
            .u32(3, 0x0405060708L)
            .u64(7, 0x090A0B0C0D0E0F10L)
            .bit(15, 0x80, true)
            .bit(15, 0x01, false)
            .build();
    assertThat(built.hex(), is("FF 02 03 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 80"));
  }

  @Test
  void areEqualWhereEveryByteIs() {
    Bytes same = Bytes.of(0x5E, 0x00, 0x0A);
    assertThat(same, is(SAMPLE));
    assertThat(same.hashCode(), is(SAMPLE.hashCode()));
    assertThat(Bytes.of(0x5E, 0x00, 0x0B), is(not(SAMPLE)));
    assertThat(Bytes.of(0x5E, 0x00), is(not(SAMPLE)));
    assertThat(Bytes.of(0x5E, 0x00).hashCode(), is(not(SAMPLE.hashCode())));
    assertThat(SAMPLE, is(not((Object) "5E 00 0A")));
  }
}
