package org.pgrsuite.path;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pgrsuite.spc.Bytes;

class NativeBlockTest {
  private final AtomicInteger allocations = new AtomicInteger();
  private final NativeBlock block = new NativeBlock(buffer -> allocations.incrementAndGet());

  @Test
  void whatIsPutInComesOut() {
    block.set(Bytes.of(1, 2, 3));

    assertThat(block.first(2), is(Bytes.of(1, 2)));
    assertThat(block.first(0), is(Bytes.NONE));
  }

  @Test
  void nothingOfTheLastCommandIsLeftAfterClearing() {
    block.set(Bytes.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));

    block.clear(11);

    assertThat(block.first(11), is(Bytes.zeros(11)));
  }

  @Test
  void itGrowsForALargeCommandAndIsUsedAgainForTheNext() {
    block.clear(70_000);
    block.set(Bytes.of(1));
    block.clear(60_000);

    assertThat(block.address(), is(2L));
    assertThat(allocations.get(), is(2));
  }
}
