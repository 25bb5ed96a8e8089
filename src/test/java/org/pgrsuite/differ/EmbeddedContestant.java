package org.pgrsuite.differ;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitOption;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.path.EmbeddedPath;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;

/** The embedded unit, made afresh for each sequence. It tells what it was like before a command. */
final class EmbeddedContestant implements Contestant {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final List<ScsiPath> initiators = new ArrayList<>();
  private final ScsiPath observer;
  private final Watch watch = new Watch();

  /**
   * A unit with nothing registered and zeros in every block.
   *
   * @param options as the target is
   * @param rules those of the standard, or wrong ones for a test
   * @param generation PRgeneration of the target at this moment
   */
  EmbeddedContestant(UnitOptions options, Rules rules, Ports ports, long generation) {
    DeviceServer server =
        new DeviceServer(
            options.with(UnitOption.GENERATION, Long.toString(generation)),
            rules.with(AdmissionRules.class, watch));
    ports.initiators().forEach(p -> initiators.add(new EmbeddedPath(server, "embedded", p)));
    observer = new EmbeddedPath(server, "embedded", ports.observer());
  }

  @Override
  public ScsiResult send(int sender, Command command) {
    return initiators.get(sender).execute(command, TIMEOUT);
  }

  @Override
  public ScsiResult observe(Command command) {
    return observer.execute(command, TIMEOUT);
  }

  /** What the unit was like when the last command arrived. */
  Situation before() {
    return watch.seen.orElseThrow();
  }

  /** Looks at every command on its way in, and decides as the standard does. */
  private static final class Watch extends AdmissionRules {
    private Optional<Situation> seen = Optional.empty();

    @Override
    public Optional<Refusal> refuse(Request request) {
      seen = Optional.of(request.situation());
      return super.refuse(request);
    }
  }
}
