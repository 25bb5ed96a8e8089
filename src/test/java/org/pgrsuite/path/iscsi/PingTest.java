package org.pgrsuite.path.iscsi;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.pgrsuite.spc.Bytes;

class PingTest {
  private static final Bytes REST = Bytes.zeros(44);

  @Test
  void aNopInIsAPing() {
    assertThat(Ping.isFirstOf(Bytes.ofHex("20 80 00 00" + REST.hex())), is(true));
  }

  @Test
  void anythingElseIsNone() {
    assertThat(Ping.isFirstOf(Bytes.ofHex("31 80 00 00" + REST.hex())), is(false));
    assertThat(Ping.isFirstOf(Bytes.ofHex("20 80 00 00")), is(false));
    assertThat(Ping.isFirstOf(Bytes.NONE), is(false));
  }
}
