package org.pgrsuite.lu.routes;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.path.TransportException;

class OperatorCommandTest {
  @Test
  void whatTheCommandSaysIsKept() {
    String said =
        new OperatorCommand(
                "pgr.power-cycle", List.of("echo", "$HOME", "a b"), Duration.ofSeconds(10))
            .run();
    assertThat(said, allOf(containsString("exit status 0"), containsString("$HOME a b")));
  }

  @Test
  void aCommandThatFailsIsOurFailureAndNotTheTargets() {
    assertThat(
        failure(Duration.ofSeconds(10), "ls", "/nowhere/at/all"),
        allOf(containsString("ended with exit status"), containsString("/nowhere/at/all")));
  }

  @Test
  void aCommandThatTakesTooLongIsEnded() {
    assertThat(
        failure(Duration.ofMillis(100), "sleep", "600"),
        containsString("did not end within 100 ms"));
  }

  @Test
  void aProgramThatIsNotThereIsNamed() {
    assertThat(
        failure(Duration.ofSeconds(10), "/nowhere/pdu", "cycle"),
        allOf(containsString("/nowhere/pdu cycle"), containsString("could not be started")));
  }

  private static String failure(Duration limit, String... command) {
    OperatorCommand power = new OperatorCommand("pgr.power-cycle", List.of(command), limit);
    return assertThrows(TransportException.class, power::run).getMessage();
  }
}
