package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class WatchdogTest {
  private static final String NAME = "pgr-watchdog of a test";
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Watchdog watchdog = new Watchdog(NAME);

  @BeforeEach
  void mapFunctions() {
    LibC.load();
  }

  @AfterEach
  void close() {
    watchdog.close();
  }

  @Test
  void aCallOfTheKernelThatTakesTooLongIsInterrupted() {
    long began = System.nanoTime();
    KernelRefusal refusal =
        assertThrows(
            KernelRefusal.class, () -> watchdog.watch(in(Duration.ofMillis(50)), this::hang));
    assertThat(refusal.errno(), is(Errno.EINTR));
    assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began), is(lessThan(10L)));
  }

  @Test
  void everyCallIsWatched() {
    for (int i = 0; i < 3; i++) {
      assertThrows(KernelRefusal.class, () -> watchdog.watch(in(Duration.ZERO), this::hang));
    }
  }

  @Test
  void aCallInTimeIsLeftAlone() {
    for (int i = 0; i < 1_000; i++) {
      watchdog.watch(in(LONG), () -> poll(0));
    }
    poll(250);
  }

  @Test
  void itsThreadEndsWithThePath() {
    watchdog.watch(in(LONG), () -> poll(0));
    assertThat(isRunning(), is(true));
    watchdog.close();
    assertTimeoutPreemptively(
        LONG,
        () -> {
          while (isRunning()) {
            Thread.onSpinWait();
          }
        });
  }

  private static long in(Duration time) {
    return System.nanoTime() + time.toNanos();
  }

  private void hang() {
    poll((int) LONG.toMillis());
  }

  private static void poll(int millis) {
    if (LibC.poll(0, 0, millis) < 0) {
      throw new KernelRefusal(LibC.errno());
    }
  }

  private static boolean isRunning() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals(NAME));
  }
}
