package org.pgrsuite.lu;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.routes.OperatorCommand;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.path.TransportException;

/** Lets initiators reach one logical unit: opens the path of each. */
final class Opener {
  private static final Duration REVIVAL_LIMIT = Duration.ofMinutes(2);

  private final Configuration configuration;
  private final CommandTimeout timeout;
  private final Line line;
  private final Destination destination = new Destination();

  /**
   * For one unit.
   *
   * @param configuration says how long it has for a command, and what starts it again
   * @param line where the commands of the initiators pass
   */
  Opener(Configuration configuration, Line line) {
    this.configuration = configuration;
    this.timeout = new CommandTimeout(configuration.timeout());
    this.line = line;
  }

  /**
   * Opens the path of this route.
   *
   * @throws TransportException if it cannot be opened
   */
  Initiator open(Route route) {
    return open(route, destination);
  }

  private Initiator open(Route route, Destination leadsTo) {
    Reopening reopening = new Reopening(route.initiator(), revival(), line::refuseAfterTheEnd);
    Channel channel = new Channel(route, timeout, reopening, leadsTo);
    return new Initiator(route, channel, line, timeout.limit());
  }

  /** Paths that are opened again have to lead to a unit with one of these names. */
  void keepTo(List<String> unitNames) {
    destination.keepTo(unitNames);
  }

  /** What the operator's command said is evidence. */
  private Optional<Runnable> revival() {
    return Optional.of(configuration.revive())
        .filter(command -> !command.isEmpty())
        .map(command -> new OperatorCommand("pgr.revive", command, REVIVAL_LIMIT))
        .map(command -> () -> line.note(command.run()));
  }

  /** The same ports as those of another one, and a logical unit number that no unit has. */
  Initiator atAbsentUnit(Initiator other) {
    int lun = AbsentUnit.lun(other);
    Route route = new Route(other + " at LUN " + lun, () -> other.nexus().at(lun));
    return open(route, new Destination());
  }
}
