package org.pgrsuite.lu;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.UnknownOptionException;
import org.pgrsuite.embedded.defects.Defects;
import org.pgrsuite.embedded.defects.PlantedUnit;
import org.pgrsuite.embedded.defects.UnknownDefectException;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.Nearest;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.path.EmbeddedPath;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.iscsi.IscsiPaths;
import org.pgrsuite.path.iscsi.IscsiUrl;
import org.pgrsuite.path.iscsi.Isid;
import org.pgrsuite.path.sgio.SgioPaths;

/** Makes of what the operator configured the way of each initiator to the logical unit. */
final class Routes {
  private static final int INITIATORS = 3;
  private static final String INITIATOR_NAME = "iqn.2026-11.org.pgrsuite:i";

  /** Some targets take a second for a login, and none for a command. */
  private static final Duration LEAST_LOGIN_LIMIT = Duration.ofSeconds(3);

  private static final long FIRST_ISID = 0x8000_5047_5200L;
  private static final long SECOND_ISID = 0x8000_5047_5300L;

  private Routes() {}

  /**
   * The routes of I1, I2 and I3.
   *
   * @throws ConfigurationException if a path has no form that the suite knows
   */
  static List<Route> of(Configuration configuration) {
    if (configuration.isEmbedded()) {
      DeviceServer server = embeddedUnit(configuration);
      return routes(number -> embedded(server, number));
    }
    return configuration
        .paths()
        .map(paths -> routes(number -> route(number, paths.get(number - 1), configuration)))
        .orElseGet(() -> routes(number -> session(configuration, number)));
  }

  private static DeviceServer embeddedUnit(Configuration configuration) {
    try {
      return PlantedUnit.of(configuration.embeddedOptions());
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

  private static List<Route> routes(IntFunction<Route> route) {
    return IntStream.rangeClosed(1, INITIATORS).mapToObj(route).toList();
  }

  private static Route embedded(DeviceServer server, int number) {
    String initiator = INITIATOR_NAME + number;
    return new Route(
        "I" + number,
        () -> embedded(server, initiator, FIRST_ISID + number),
        Optional.of(() -> embedded(server, initiator, SECOND_ISID + number)),
        Optional.of(() -> embedded(server, initiator, FIRST_ISID + number)));
  }

  private static ScsiPath embedded(DeviceServer server, String initiator, long isid) {
    return new EmbeddedPath(server, Configuration.EMBEDDED, new InitiatorPort(initiator, isid));
  }

  private static Route session(Configuration configuration, int number) {
    IscsiUrl url = url(configuration.target());
    if (url.initiator().isPresent()) {
      throw new ConfigurationException(
          "pgr.target is one URL for three initiators, which name themselves; leave ?initiator= out,"
              + " or give three URLs in pgr.paths");
    }
    return iscsi(number, url.withInitiator(INITIATOR_NAME + number), configuration);
  }

  private static Route route(int number, String path, Configuration configuration) {
    return path.startsWith(IscsiUrl.SCHEME)
        ? iscsi(number, url(path), configuration)
        : new Route("I" + number, () -> SgioPaths.open(path));
  }

  private static Route iscsi(int number, IscsiUrl url, Configuration configuration) {
    Isid second = Isid.ofInitiator(url.initiator().orElse("") + ",second");
    return new Route(
        "I" + number,
        open(url, configuration),
        Optional.of(open(url.withIsid(second), configuration)),
        Optional.of(openForHolding(url, configuration)));
  }

  private static Supplier<ScsiPath> open(IscsiUrl url, Configuration configuration) {
    Duration limit = loginLimit(configuration);
    return () -> IscsiPaths.open(url, configuration.credentials(), limit);
  }

  private static Supplier<ScsiPath> openForHolding(IscsiUrl url, Configuration configuration) {
    Duration limit = loginLimit(configuration);
    return () -> IscsiPaths.openForHolding(url, configuration.credentials(), limit);
  }

  private static Duration loginLimit(Configuration configuration) {
    return longer(configuration.timeout(), LEAST_LOGIN_LIMIT);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static IscsiUrl url(String text) {
    try {
      return IscsiUrl.parse(text);
    } catch (IllegalArgumentException malformed) {
      throw new ConfigurationException(malformed.getMessage());
    }
  }
}
