package org.pgrsuite.path.iscsi;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

class ReadyToTransferTest {
  private static final int HEADER = 48;

  private static Bytes pdu(int opcode, int additionalWords, int dataLength) {
    int padded = (dataLength + 3) / 4 * 4;
    return new BytesBuilder(HEADER + 4 * additionalWords + padded)
        .u8(0, opcode)
        .u8(4, additionalWords)
        .u16(6, dataLength)
        .build();
  }

  private static Bytes joined(Bytes one, Bytes other) {
    return new BytesBuilder(one.length() + other.length())
        .bytes(0, one)
        .bytes(one.length(), other)
        .build();
  }

  @Test
  void requestsForDataAreCountedAndNothingElseIs() {
    Bytes ping = pdu(0x20, 0, 5);
    Bytes request = pdu(0x31, 0, 0);
    assertThat(ReadyToTransfer.count(Bytes.NONE), is(0));
    assertThat(ReadyToTransfer.count(ping), is(0));
    assertThat(ReadyToTransfer.count(joined(request, joined(ping, request))), is(2));
  }

  @Test
  void additionalHeadersArePassedOver() {
    assertThat(ReadyToTransfer.count(joined(pdu(0x21, 2, 20), pdu(0x31, 0, 0))), is(1));
  }

  @Test
  void aRequestThatIsCutOffIsNotThereYet() {
    assertThat(ReadyToTransfer.count(pdu(0x31, 0, 0).first(HEADER - 1)), is(0));
  }
}
