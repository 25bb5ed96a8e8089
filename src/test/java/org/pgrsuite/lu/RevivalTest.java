package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.lu.routes.OperatorCommand;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.spc.PrimaryCommand;

class RevivalTest {
  private static final Duration SHORT = Duration.ofMillis(100);
  private static final Duration LONG = Duration.ofSeconds(10);

  @TempDir private Path folder;
  private final DeviceServer server = DeviceServer.standard();
  private final AtomicInteger opened = new AtomicInteger();

  /** It opens once; then it is dead until there is a file. */
  private ScsiPath open() {
    if (opened.getAndIncrement() > 0 && !Files.exists(alive())) {
      throw new TransportException(Kind.NOT_OPENED, "the target is dead.");
    }
    return Rig.path(server, 1);
  }

  private Path alive() {
    return folder.resolve("alive and well");
  }

  private Channel channel(Optional<Runnable> revival) {
    return new Channel(
        new Route("I1", this::open),
        new CommandTimeout(SHORT),
        new Reopening("I1", revival, () -> {}),
        new Destination());
  }

  private OperatorCommand command(String... words) {
    return new OperatorCommand("pgr.revive", List.of(words), LONG);
  }

  @Test
  void a_target_that_does_not_come_back_is_started_again_by_the_operators_command() {
    OperatorCommand touch = command("touch", alive().toString());
    Channel channel = channel(Optional.of(touch::run));
    channel.renew();
    assertThat(channel.execute(PrimaryCommand.testUnitReady()).isGood(), is(true));
    channel.close();
  }

  @Test
  void one_that_cannot_be_started_again_ends_the_run() {
    Channel channel = channel(Optional.of(command("true")::run));
    channel.renew();
    assertThrows(RunEndedException.class, () -> channel.execute(PrimaryCommand.testUnitReady()));
  }

  @Test
  void a_command_that_fails_is_an_error_with_its_output() {
    TransportException failure =
        assertThrows(
            TransportException.class, command("ls", folder.resolve("absent").toString())::run);
    assertThat(
        failure.getMessage(),
        allOf(
            containsString("pgr.revive"), containsString("exit status"), containsString("absent")));
  }

  @Test
  void a_command_that_does_not_end_is_ended() {
    OperatorCommand endless = new OperatorCommand("pgr.revive", List.of("sleep", "60"), SHORT);
    TransportException failure = assertThrows(TransportException.class, endless::run);
    assertThat(failure.getMessage(), containsString("did not end within 100 ms"));
  }
}
