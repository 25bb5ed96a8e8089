package org.pgrsuite.lu.routes;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.Extras;
import org.pgrsuite.lu.config.SecondRoutes;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.iscsi.IscsiPaths;
import org.pgrsuite.path.iscsi.IscsiUrl;
import org.pgrsuite.path.iscsi.Isid;
import org.pgrsuite.path.sgio.SgioPaths;

/** Makes of what the operator configured the way of each initiator to the logical unit. */
public final class Routes {
  private static final int INITIATORS = 3;

  /** The number of the first initiator behind those that are always there. */
  static final int FURTHER = INITIATORS + 1;

  /** The suite's own iSCSI names begin with this; a number follows. */
  public static final String INITIATOR_NAME = "iqn.2026-11.org.pgrsuite:i";

  private static final Duration POWER_LIMIT = Duration.ofMinutes(2);

  /**
   * Some targets take a second for a login, several for two at the same time, and none for a
   * command.
   */
  private static final Duration LEAST_LOGIN_LIMIT = IscsiPaths.DEFAULT_LIMIT;

  private final Configuration configuration;
  private final List<IscsiUrl> otherPortals;

  private Routes(Configuration configuration) {
    this.configuration = configuration;
    this.otherPortals =
        configuration.extras().paths().stream()
            .filter(Routes::isUrl)
            .map(Routes::url)
            .filter(url -> url.initiator().isEmpty())
            .toList();
  }

  /**
   * The routes of I1, I2 and I3, and what there is beside them.
   *
   * @throws ConfigurationException if a path has no form that the suite knows
   */
  public static Surroundings of(Configuration configuration) {
    return configuration.isEmbedded()
        ? new RoutesToEmbedded(configuration).surroundings()
        : new Routes(configuration).surroundings();
  }

  private Surroundings surroundings() {
    Extras extras = configuration.extras();
    return new Surroundings(
        routes(this::route),
        isUrl(first()) ? Optional.of(this::further) : Optional.empty(),
        extraPaths(),
        Optional.of(extras.powerCycle())
            .filter(command -> !command.isEmpty())
            .map(command -> new OperatorCommand("pgr.power-cycle", command, POWER_LIMIT)::run),
        extras.second().map(Extras.SecondUnitName::routes));
  }

  /** The routes to the second unit, if it has paths of its own. */
  public static List<Route> of(SecondRoutes second) {
    return IntStream.rangeClosed(1, second.paths().size())
        .mapToObj(number -> kernel(number, second.paths().get(number - 1)))
        .toList();
  }

  private String first() {
    return configuration.paths().map(paths -> paths.get(0)).orElse(configuration.target());
  }

  static List<Route> routes(IntFunction<Route> route) {
    return IntStream.rangeClosed(1, INITIATORS).mapToObj(route).toList();
  }

  private Route route(int number) {
    if (configuration.paths().isEmpty()) {
      return iscsi(number, targetUrl().withInitiator(INITIATOR_NAME + number));
    }
    String path = configuration.paths().get().get(number - 1);
    return isUrl(path) ? iscsi(number, url(path)) : kernel(number, path);
  }

  /** One more initiator: a name like those of the first three. */
  private Route further(int number) {
    String name = furtherName(number);
    return iscsi(number, like().withInitiator(name).withIsid(Isid.ofInitiator(name)));
  }

  private String furtherName(int number) {
    return like().initiator().map(own -> own + "." + number).orElse(INITIATOR_NAME + number);
  }

  private IscsiUrl like() {
    return configuration.paths().isEmpty() ? targetUrl() : url(first());
  }

  /** Those of which the suite cannot know what they are before it has opened them. */
  private List<Route> extraPaths() {
    List<String> paths =
        configuration.extras().paths().stream()
            .filter(path -> !isUrl(path) || url(path).initiator().isPresent())
            .toList();
    return IntStream.range(0, paths.size())
        .mapToObj(
            index ->
                isUrl(paths.get(index))
                    ? iscsi(INITIATORS + 1 + index, url(paths.get(index)))
                    : kernel(INITIATORS + 1 + index, paths.get(index)))
        .toList();
  }

  private IscsiUrl targetUrl() {
    IscsiUrl url = url(configuration.target());
    if (url.initiator().isPresent()) {
      throw new ConfigurationException(
          "pgr.target is one URL for three initiators, which name themselves; leave ?initiator= out,"
              + " or give three URLs in pgr.paths");
    }
    return url;
  }

  private static Route kernel(int number, String path) {
    return new Route("I" + number, () -> SgioPaths.open(path));
  }

  private Route iscsi(int number, IscsiUrl url) {
    return new Route("I" + number, open(url), others(url), Optional.of(openForHolding(url)));
  }

  private Map<Difference, Supplier<ScsiPath>> others(IscsiUrl url) {
    Map<Difference, Supplier<ScsiPath>> others = new EnumMap<>(Difference.class);
    others.put(
        Difference.ISID,
        open(url.withIsid(Isid.ofInitiator(url.initiator().orElse("") + ",second"))));
    others.put(
        Difference.INITIATOR_NAME,
        open(sameInitiator(url, url).withInitiator(furtherName(FURTHER))));
    otherPortals.stream()
        .findFirst()
        .ifPresent(portal -> others.put(Difference.TARGET_PORT, open(sameInitiator(portal, url))));
    return others;
  }

  /** The initiator port of one URL, to where the other one leads. */
  private static IscsiUrl sameInitiator(IscsiUrl there, IscsiUrl like) {
    String name = like.initiator().orElse("");
    return there.withInitiator(name).withIsid(like.isid().orElseGet(() -> Isid.ofInitiator(name)));
  }

  private Supplier<ScsiPath> open(IscsiUrl url) {
    Duration limit = loginLimit();
    return () -> IscsiPaths.open(url, configuration.credentials(), limit);
  }

  private Supplier<ScsiPath> openForHolding(IscsiUrl url) {
    Duration limit = loginLimit();
    return () -> IscsiPaths.openForHolding(url, configuration.credentials(), limit);
  }

  private Duration loginLimit() {
    return longer(configuration.timeout(), LEAST_LOGIN_LIMIT);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static boolean isUrl(String path) {
    return path.startsWith(IscsiUrl.SCHEME);
  }

  private static IscsiUrl url(String text) {
    try {
      return IscsiUrl.parse(text);
    } catch (IllegalArgumentException malformed) {
      throw new ConfigurationException(malformed.getMessage());
    }
  }
}
