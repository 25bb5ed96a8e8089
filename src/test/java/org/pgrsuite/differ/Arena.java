package org.pgrsuite.differ;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.path.EmbeddedPath;
import org.pgrsuite.path.ScsiPath;

/** Two embedded units, of which one plays the target. */
final class Arena {
  static final Ports PORTS =
      new Ports(
          IntStream.rangeClosed(1, Step.SENDERS)
              .mapToObj(i -> new InitiatorPort("iqn.2026-11.org.pgrsuite:i" + i, i))
              .toList(),
          new InitiatorPort("iqn.2026-11.org.pgrsuite:observer", 4));

  final Duel duel;
  final Generator generator = new Generator(PORTS, Set.of());

  /** The target decides by these rules. */
  Arena(Rules rules) {
    DeviceServer server = new DeviceServer(UnitOptions.standard(), rules);
    List<ScsiPath> paths = PORTS.initiators().stream().map(port -> path(server, port)).toList();
    duel =
        new Duel(
            new TargetContestant(paths, path(server, PORTS.observer())),
            now -> new EmbeddedContestant(UnitOptions.standard(), Rules.standard(), PORTS, now),
            PORTS,
            true);
  }

  private static ScsiPath path(DeviceServer server, InitiatorPort port) {
    return new EmbeddedPath(server, "target", port);
  }

  Contest contest(Explanation... explanations) {
    return new Contest(duel, generator, List.of(explanations));
  }
}
