package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.spc.ReservationKey;

class KeyListTest {
  private static final ReservationKey A = new ReservationKey(0xA);
  private static final ReservationKey B = new ReservationKey(0xB);

  @Test
  void putsKeysInOrderAndKeepsEqualOnes() {
    assertThat(KeyList.parse("keys 0xB, 0xA and 0xA").choices(), contains(List.of(A, A, B)));
  }

  @Test
  void offersEveryAlternative() {
    assertThat(
        KeyList.parse("no key or key 0xA or keys 0xA and 0xB").choices(),
        is(List.of(List.of(), List.of(A), List.of(A, B))));
  }
}
