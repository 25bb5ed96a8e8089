package org.pgrsuite.lu;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.embedded.UnknownOptionException;
import org.pgrsuite.path.EmbeddedPath;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.iscsi.IscsiPaths;
import org.pgrsuite.path.iscsi.IscsiUrl;
import org.pgrsuite.path.sgio.SgioPaths;

/** Makes of what the operator configured the way of each initiator to the logical unit. */
final class Routes {
  private static final int INITIATORS = 3;
  private static final String INITIATOR_NAME = "iqn.2026-11.org.pgrsuite:i";
  private static final long FIRST_ISID = 0x8000_5047_5200L;

  private Routes() {}

  /**
   * The routes of I1, I2 and I3.
   *
   * @throws ConfigurationException if a path has no form that the suite knows
   */
  static List<Route> of(Configuration configuration) {
    if (configuration.isEmbedded()) {
      DeviceServer server = new DeviceServer(options(configuration), Rules.standard());
      return routes(number -> () -> embedded(server, number));
    }
    return configuration
        .paths()
        .map(paths -> routes(number -> opener(paths.get(number - 1), configuration)))
        .orElseGet(() -> routes(number -> session(configuration, number)));
  }

  private static UnitOptions options(Configuration configuration) {
    try {
      return UnitOptions.parse(configuration.embeddedOptions());
    } catch (UnknownOptionException unknown) {
      throw new ConfigurationException(
          "pgr.target: %s; the nearest is '%s'"
              .formatted(
                  unknown.getMessage(),
                  Nearest.to(unknown.title(), UnknownOptionException.known()).orElse("")));
    } catch (IllegalArgumentException malformed) {
      throw new ConfigurationException("pgr.target: " + malformed.getMessage());
    }
  }

  private static List<Route> routes(IntFunction<Supplier<ScsiPath>> opener) {
    return IntStream.rangeClosed(1, INITIATORS)
        .mapToObj(number -> new Route("I" + number, opener.apply(number)))
        .toList();
  }

  private static ScsiPath embedded(DeviceServer server, int number) {
    InitiatorPort port = new InitiatorPort(INITIATOR_NAME + number, FIRST_ISID + number);
    return new EmbeddedPath(server, Configuration.EMBEDDED, port);
  }

  private static Supplier<ScsiPath> session(Configuration configuration, int number) {
    IscsiUrl url = url(configuration.target());
    if (url.initiator().isPresent()) {
      throw new ConfigurationException(
          "pgr.target is one URL for three initiators, which name themselves; leave ?initiator= out,"
              + " or give three URLs in pgr.paths");
    }
    return iscsi(url.withInitiator(INITIATOR_NAME + number), configuration);
  }

  private static Supplier<ScsiPath> opener(String path, Configuration configuration) {
    return path.startsWith(IscsiUrl.SCHEME)
        ? iscsi(url(path), configuration)
        : () -> SgioPaths.open(path);
  }

  private static Supplier<ScsiPath> iscsi(IscsiUrl url, Configuration configuration) {
    return () -> IscsiPaths.open(url, configuration.credentials(), configuration.timeout());
  }

  private static IscsiUrl url(String text) {
    try {
      return IscsiUrl.parse(text);
    } catch (IllegalArgumentException malformed) {
      throw new ConfigurationException(malformed.getMessage());
    }
  }
}
