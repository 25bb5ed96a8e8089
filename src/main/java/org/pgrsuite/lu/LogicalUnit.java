package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.evidence.ExchangeListener;
import org.pgrsuite.lu.evidence.Traffic;
import org.pgrsuite.lu.journal.Guard;
import org.pgrsuite.lu.preflight.Checks;
import org.pgrsuite.lu.preflight.Permissions;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.lu.routes.Surroundings;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.sgio.LinuxHost;

/**
 * The logical unit under test, reached by three initiators, with everything that is known of it.
 * For one thread at a time; {@link #endRun} for any.
 */
public final class LogicalUnit implements AutoCloseable {
  private final Configuration configuration;
  private final Line line;
  private final Opener opener;
  private final List<Initiator> initiators = new ArrayList<>();
  private final Observations observations = new Observations(initiators);
  private final KeyLedger ledger;
  private final Registrar registrar;
  private final KnownState knownState;
  private final Offers offers = new Offers(this);
  private final CommandOffers optionalCommands = new CommandOffers(initiators);
  private final TaskOffers taskOffers = new TaskOffers(this);
  private final Scenarios scenarios = new Scenarios(this);
  private final Guard guard;
  private final Checks checks;
  private final ControlMode controlMode;
  private final MoreInitiators moreInitiators;
  private final Events events;
  private final Optional<SecondUnit> second;
  private final Clearance clearance;
  private boolean closed;

  /**
   * Opens the paths, finds out whether the unit may be touched, and saves the scratch blocks.
   *
   * @param configuration what the operator said
   * @param surroundings how each initiator gets there, and what there is besides
   * @param log for what the operator should know
   * @param outsideScenarios is told of the exchanges before the first scenario and after the last
   * @throws RefusedException if the unit is not the one, or others use it
   * @throws TransportException if a path cannot be opened
   */
  LogicalUnit(
      Configuration configuration,
      Surroundings surroundings,
      Consumer<String> log,
      ExchangeListener outsideScenarios) {
    this(configuration, surroundings, log, outsideScenarios, LinuxHost.ofThisMachine());
  }

  /** On a machine of its own. */
  LogicalUnit(
      Configuration configuration,
      Surroundings surroundings,
      Consumer<String> log,
      ExchangeListener outsideScenarios,
      LinuxHost host) {
    this.configuration = configuration;
    line = new Line(outsideScenarios);
    opener = new Opener(configuration, line);
    guard = new Guard(configuration, host.lockFolder(), log);
    checks = new Checks(configuration, host, log);
    controlMode = new ControlMode(initiators, guard);
    ledger = new KeyLedger(configuration.allowedForeignKeys(), guard::registering);
    knownState = new KnownState(initiators, observations, ledger);
    registrar = new Registrar(initiators, observations, ledger, knownState);
    events = new Events(this, surroundings.power());
    moreInitiators = new MoreInitiators(surroundings, initiators, opener, checks, guard);
    second =
        surroundings
            .second()
            .map(
                ways ->
                    new SecondUnit(configuration, ways, initiators, log, outsideScenarios, host));
    try {
      openAll(surroundings.routes(), outsideScenarios);
      clearance = new Preflight(this, configuration, checks, guard, log).pass();
      optionalCommands.cleared(clearance.scratch(), clearance.permissions());
      if (isForRecoveryOnly()) {
        second.ifPresent(SecondUnit::recover);
        line.end("pgr.recover=only was asked for");
      }
    } catch (RuntimeException | AssertionError e) {
      letGo();
      throw e;
    }
  }

  private void openAll(List<Route> routes, ExchangeListener listener) {
    for (Route route : routes) {
      Initiator initiator = opener.open(route);
      initiators.add(initiator);
      listener.opened(initiator.name(), initiator.path());
    }
  }

  /** The initiators in their order, those that are logged out included. */
  public List<Initiator> initiators() {
    return List.copyOf(initiators);
  }

  /** The initiators that can send and have nothing in progress, in their order. */
  List<Initiator> loggedIn() {
    return initiators.stream().filter(Initiator::isFree).toList();
  }

  /**
   * The initiator of this name.
   *
   * @throws ConfigurationException if there is none
   */
  public Initiator initiator(String name) {
    return initiators.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "there is no initiator %s; there are %s, and more after 'Given there are 4 initiators'"
                        .formatted(name, initiators)));
  }

  /** Begins and ends scenarios. */
  public Scenarios scenarios() {
    return scenarios;
  }

  /** What was sent so far. */
  public Traffic traffic() {
    return line.traffic();
  }

  /** What became of an earlier run, if that was all that was asked for. */
  public Optional<String> recovered() {
    return isForRecoveryOnly() ? Optional.of(clearance.recovered()) : Optional.empty();
  }

  private boolean isForRecoveryOnly() {
    return configuration.safety().recoverOnly();
  }

  /** Why the run has ended before its time; nothing while it goes on. */
  public Optional<String> ending() {
    return line.ending();
  }

  /** Ends the run after the command in progress; what is left of it is skipped. For any thread. */
  public void endRun(String reason) {
    line.end(reason);
    second.ifPresent(each -> each.endRun(reason));
  }

  /**
   * Leaves nothing behind: no registration, no reservation, the scratch blocks as they were. Does
   * nothing when called again.
   *
   * @throws RefusedException if there are keys of others, which are left alone
   * @throws TransportException if a path is in the way
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    line.cleanUpByThisThread();
    try {
      cleanUpBoth();
    } finally {
      letGo();
    }
  }

  /** This one first: the other is reached through its sessions, which are restored by then. */
  private void cleanUpBoth() {
    try {
      cleanUpHere();
    } catch (RuntimeException | AssertionError notClean) {
      closeSecondBeside(notClean);
      throw notClean;
    }
    second.ifPresent(SecondUnit::close);
  }

  private void cleanUpHere() {
    if (isForRecoveryOnly() || new CleanUp(initiators, knownState, controlMode, scratch()).run()) {
      guard.done();
    }
  }

  private void closeSecondBeside(Throwable notClean) {
    try {
      second.ifPresent(SecondUnit::close);
    } catch (RuntimeException | AssertionError neitherThere) {
      notClean.addSuppressed(neitherThere);
    }
  }

  private void letGo() {
    initiators.forEach(Initiator::close);
    moreInitiators.close();
    guard.close();
    checks.close();
  }

  /** How many rounds a race has. */
  int rounds() {
    return configuration.rounds();
  }

  /** How long it has for one command. */
  Duration timeout() {
    return configuration.timeout();
  }

  Line line() {
    return line;
  }

  Opener opener() {
    return opener;
  }

  MoreInitiators moreInitiators() {
    return moreInitiators;
  }

  Observations observations() {
    return observations;
  }

  KeyLedger ledger() {
    return ledger;
  }

  Registrar registrar() {
    return registrar;
  }

  KnownState knownState() {
    return knownState;
  }

  Offers offers() {
    return offers;
  }

  CommandOffers optionalCommands() {
    return optionalCommands;
  }

  TaskOffers taskOffers() {
    return taskOffers;
  }

  ControlMode controlMode() {
    return controlMode;
  }

  Events events() {
    return events;
  }

  /** The second unit, if the operator named one. */
  Optional<SecondUnit> second() {
    return second;
  }

  /** The blocks that may be written. */
  ScratchBlocks scratch() {
    return clearance.scratch();
  }

  /** What else may be done to it. */
  Permissions permissions() {
    return clearance.permissions();
  }

  /** Reads and writes scratch blocks to see what is allowed. */
  Access access() {
    return new Access(this);
  }

  Views views() {
    return new Views(this);
  }
}
