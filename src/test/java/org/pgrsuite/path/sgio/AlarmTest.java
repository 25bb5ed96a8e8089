package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AlarmTest {
  private final Alarm own = new Alarm();
  private final Alarm neighbour = new Alarm();
  private int looks;

  @Test
  void withoutOneNobodyLooks() {
    own.heed(() -> looks++);
    assertThat(looks, is(0));
  }

  @Test
  void everyPathLooksOnce() {
    own.raise();
    own.heed(() -> looks++);
    neighbour.heed(() -> looks++);
    neighbour.heed(() -> looks++);
    assertThat(looks, is(2));
  }

  @Test
  void aPathThatCannotBeUsedIsLookedAtAgain() {
    own.raise();
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThrows(IllegalStateException.class, () -> neighbour.heed(AlarmTest::recovers));
    }
  }

  private static void recovers() {
    throw new IllegalStateException("the host adapter recovers");
  }
}
