package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.SecondRoutes;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.evidence.ExchangeListener;
import org.pgrsuite.lu.preflight.Checks;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.lu.routes.Routes;
import org.pgrsuite.lu.routes.Surroundings;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.sgio.LinuxHost;

/**
 * Another logical unit that the same initiators reach. It is opened for the first scenario that
 * asks for it, with all the checks that the first one passes, and cleaned up with that.
 */
final class SecondUnit {
  private final Configuration configuration;
  private final SecondRoutes routes;
  private final List<Initiator> initiators;
  private final Consumer<String> log;
  private final ExchangeListener outsideScenarios;
  private final LinuxHost host;
  private Optional<LogicalUnit> opened = Optional.empty();

  /**
   * Where it is.
   *
   * @param configuration that of the first unit
   * @param initiators those of the first unit
   * @param host the machine that both are tested from
   */
  SecondUnit(
      Configuration configuration,
      SecondRoutes routes,
      List<Initiator> initiators,
      Consumer<String> log,
      ExchangeListener outsideScenarios,
      LinuxHost host) {
    this.configuration = configuration.forSecondUnit(routes);
    this.routes = routes;
    this.initiators = initiators;
    this.log = log;
    this.outsideScenarios = naming(outsideScenarios);
    this.host = host;
  }

  /** The evidence has to tell the two units apart. */
  private static ExchangeListener naming(ExchangeListener listener) {
    return new ExchangeListener() {
      @Override
      public void exchanged(Exchange exchange) {
        listener.exchanged(exchange.at("the second unit"));
      }

      @Override
      public void noted(String note) {
        listener.noted("the second unit: " + note);
      }
    };
  }

  /** Cleans up there after an earlier run. */
  void recover() {
    opened = Optional.of(opened.orElseGet(this::open));
  }

  /**
   * Begins a scenario there too, in the known state.
   *
   * @throws RefusedException if it must not be touched, or is the first unit
   */
  Trial begin(ExchangeListener listener) {
    LogicalUnit unit = opened.orElseGet(this::open);
    renewPaths(unit);
    return unit.scenarios().begin(naming(listener));
  }

  /** Deals with it in the known state; its exchanges are those of no scenario. */
  <T> T probe(Function<LogicalUnit, T> dealings) {
    LogicalUnit unit = opened.orElseGet(this::open);
    renewPaths(unit);
    unit.scenarios().begin(outsideScenarios);
    return dealings.apply(unit);
  }

  /** The sessions of the first unit may have been ended and begun again since. */
  private void renewPaths(LogicalUnit unit) {
    if (routes.lun().isPresent()) {
      unit.initiators().forEach(each -> each.session().renew());
    }
  }

  private LogicalUnit open() {
    log.accept("the second unit:");
    refuseTheNameOfTheFirst();
    LogicalUnit unit =
        new LogicalUnit(configuration, Surroundings.of(ways()), log, outsideScenarios, host);
    opened = Optional.of(unit);
    if (!configuration.safety().recoverOnly()) {
      refuseTheFirst(unit);
    }
    return unit;
  }

  private List<Route> ways() {
    return routes
        .lun()
        .map(lun -> IntStream.rangeClosed(1, 3).mapToObj(i -> beside(i, lun)).toList())
        .orElseGet(() -> Routes.of(routes));
  }

  private Route beside(int number, int lun) {
    Supplier<ScsiPath> opener = () -> initiators.get(number - 1).nexus().at(lun);
    return new Route("I" + number, opener);
  }

  /** Before it is opened, where this run's own lock of the first one would be in the way. */
  private void refuseTheNameOfTheFirst() {
    refuseNamesOfTheFirst(routes.name().stream().toList());
  }

  /** Where no name was stated, and units that have another name in common. */
  private void refuseTheFirst(LogicalUnit unit) {
    refuseNamesOfTheFirst(Checks.unitNames(unit.initiators().get(0).probe()));
  }

  private void refuseNamesOfTheFirst(List<String> names) {
    List<String> common = new ArrayList<>(names);
    common.retainAll(Checks.unitNames(initiators.get(0).probe()));
    if (!common.isEmpty()) {
      throw new RefusedException(
          "the second unit is another one",
          "pgr.second-unit leads to the unit under test itself, which calls itself "
              + String.join(" or ", common),
          "name another unit in pgr.second-unit, or leave it out");
    }
  }

  void end() {
    opened.ifPresent(unit -> unit.scenarios().end());
  }

  void endRun(String reason) {
    opened.ifPresent(unit -> unit.endRun(reason));
  }

  void doubt() {
    opened.ifPresent(unit -> unit.scenarios().doubt());
  }

  void close() {
    opened.ifPresent(this::renewPaths);
    opened.ifPresent(LogicalUnit::close);
  }
}
