package org.pgrsuite.lu.routes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.UnitOption;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.embedded.UnknownOptionException;
import org.pgrsuite.embedded.defects.Defects;
import org.pgrsuite.embedded.defects.PlantedUnit;
import org.pgrsuite.embedded.defects.UnknownDefectException;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.Nearest;
import org.pgrsuite.lu.config.SecondRoutes;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.path.EmbeddedPath;
import org.pgrsuite.path.ScsiPath;

/**
 * The way to the embedded unit. Unless the operator says otherwise its target has two ports and two
 * units, so that every scenario finds what it needs.
 */
final class RoutesToEmbedded {
  private static final long FIRST_ISID = 0x8000_5047_5200L;
  private static final long SECOND_ISID = 0x8001_5047_5200L;
  private static final int SECOND_UNIT = 1;

  private final UnitOptions options;
  private final DeviceServer server;

  RoutesToEmbedded(Configuration configuration) {
    PlantedUnit unit = unit(configuration.embeddedOptions());
    this.options = unit.options();
    this.server = unit.server();
  }

  Surroundings surroundings() {
    return new Surroundings(
        Routes.routes(this::route),
        Optional.of(this::route),
        List.of(),
        Optional.of(this::powerCycle),
        options.number(UnitOption.UNITS) > SECOND_UNIT
            ? Optional.of(new SecondRoutes(Optional.empty(), Optional.of(SECOND_UNIT), List.of()))
            : Optional.empty());
  }

  private static PlantedUnit unit(String stated) {
    try {
      return PlantedUnit.parse(withDefault("units=2", withDefault("ports=2", stated)));
    } catch (UnknownOptionException unknown) {
      throw unknown(unknown, unknown.title(), UnknownOptionException.known());
    } catch (UnknownDefectException unknown) {
      throw unknown(unknown, unknown.name(), Defects.names());
    } catch (IllegalArgumentException malformed) {
      throw new ConfigurationException("pgr.target: " + malformed.getMessage());
    }
  }

  private static ConfigurationException unknown(
      Exception refusal, String written, List<String> known) {
    return new ConfigurationException(
        "pgr.target: %s; the nearest is '%s'"
            .formatted(refusal.getMessage(), Nearest.to(written, known).orElse("")));
  }

  /** Adds an option that is not stated. */
  private static String withDefault(String option, String stated) {
    String name = option.substring(0, option.indexOf('=') + 1);
    if (("&" + stated).contains("&" + name)) {
      return stated;
    }
    return stated.isEmpty() ? option : stated + "&" + option;
  }

  private Route route(int number) {
    InitiatorPort port = port(number, FIRST_ISID);
    Map<Difference, Supplier<ScsiPath>> others = new EnumMap<>(Difference.class);
    others.put(Difference.ISID, () -> open(port(number, SECOND_ISID), 1));
    others.put(
        Difference.INITIATOR_NAME,
        () -> open(new InitiatorPort(Routes.INITIATOR_NAME + Routes.FURTHER, port.isid()), 1));
    if (options.targetPorts() > 1) {
      others.put(Difference.TARGET_PORT, () -> open(port, 2));
    }
    Supplier<ScsiPath> opener = () -> open(port, 1);
    return new Route("I" + number, opener, others, Optional.of(opener));
  }

  private static InitiatorPort port(int number, long isid) {
    return new InitiatorPort(Routes.INITIATOR_NAME + number, isid + number);
  }

  private ScsiPath open(InitiatorPort initiator, int targetPort) {
    return new EmbeddedPath(server, Configuration.EMBEDDED, server.login(initiator, targetPort));
  }

  private String powerCycle() {
    server.powerCycle();
    return "the embedded unit was switched off and on";
  }
}
