package org.pgrsuite.differ;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

class UndefinedTest {
  private static Bytes answer(int flags, int type, int port) {
    return new BytesBuilder(8 + 24).u8(8 + 12, flags).u8(8 + 13, type).u16(8 + 18, port).build();
  }

  @Test
  void typeMeansNothingWithoutAHolderAndPortNothingWithAllPorts() {
    assertThat(Undefined.zeroed(answer(0, 5, 1)), is(answer(0, 0, 1)));
    assertThat(Undefined.zeroed(answer(1, 5, 1)), is(answer(1, 5, 1)));
    assertThat(Undefined.zeroed(answer(2, 0, 1)), is(answer(2, 0, 0)));
  }

  @Test
  void whatIsCutOffIsLeftAlone() {
    Bytes cut = answer(0, 5, 1).first(8 + 20);
    assertThat(Undefined.zeroed(cut), is(cut));
  }
}
