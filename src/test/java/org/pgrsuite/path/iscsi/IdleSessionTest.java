package org.pgrsuite.path.iscsi;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pgrsuite.path.ScsiPath;

class IdleSessionTest {
  private static final String INITIATOR = "iqn.2026-11.org.pgrsuite:idle";
  private static final Duration LIMIT = Duration.ofSeconds(5);

  @BeforeEach
  void theLibraryIsThere() {
    assumeFalse(IscsiPaths.library().isEmpty(), "no libiscsi on this machine");
  }

  @Test
  void aPingIsAnsweredWhileNobodySendsACommand() throws Exception {
    try (PingingTarget target = new PingingTarget();
        ScsiPath path = open(target)) {
      assertThat(path.isSession(), is(true));
      assertThat(target.answers().poll(5, TimeUnit.SECONDS), is(PingingTarget.TAG));
    }
  }

  @Test
  void nothingIsLeftOfASessionThatEnded() throws Exception {
    try (PingingTarget target = new PingingTarget()) {
      Thread answering;
      try (ScsiPath path = open(target)) {
        answering = threadOf(path);
      }
      answering.join(LIMIT.toMillis());

      assertThat(answering.isAlive(), is(false));
    }
  }

  private static ScsiPath open(PingingTarget target) throws IOException {
    String url = "iscsi://127.0.0.1:%d/iqn.2026-11.org.example:a/1?initiator=%s";
    return IscsiPaths.open(
        IscsiUrl.parse(url.formatted(target.port(), INITIATOR)), Optional.empty(), LIMIT);
  }

  private static Thread threadOf(ScsiPath path) {
    assertThat(path.isSession(), is(true));
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("pgr-pings " + INITIATOR) && thread.isAlive())
        .findFirst()
        .orElseThrow();
  }
}
