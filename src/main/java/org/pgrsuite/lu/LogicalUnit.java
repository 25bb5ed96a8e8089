package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.lu.journal.Guard;
import org.pgrsuite.lu.preflight.Checks;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.sgio.LinuxHost;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * The logical unit under test, reached by three initiators. For one thread at a time; {@link
 * #endRun} for any.
 */
public final class LogicalUnit implements AutoCloseable {
  private static final Duration REVIVAL_LIMIT = Duration.ofMinutes(2);

  private final Configuration configuration;
  private final Line line;
  private final List<Initiator> initiators = new ArrayList<>();
  private final Observations observations = new Observations(initiators);
  private final KeyLedger ledger;
  private final Registrar registrar;
  private final KnownState knownState;
  private final Offers offers = new Offers(this);
  private final PortNames portNames = new PortNames(this);
  private final CommandOffers optionalCommands;
  private final Guard guard;
  private final Checks checks;
  private final ControlMode controlMode;
  private final Clearance clearance;
  private final MoreInitiators moreInitiators;
  private final Events events;
  private final TaskOffers taskOffers = new TaskOffers(this);
  private final Optional<SecondUnit> second;
  private final boolean recoverOnly;
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
    optionalCommands = new CommandOffers(initiators);
    guard = new Guard(configuration);
    checks = new Checks(configuration, host, log);
    controlMode = new ControlMode(initiators, guard);
    recoverOnly = configuration.safety().recoverOnly();
    ledger = new KeyLedger(configuration.allowedForeignKeys(), guard::registering);
    knownState = new KnownState(initiators, observations, ledger);
    registrar = new Registrar(initiators, observations, ledger, knownState);
    events = new Events(this, surroundings.power());
    moreInitiators =
        new MoreInitiators(
            surroundings,
            initiators,
            this::open,
            extra -> checks.confirmFurtherPath(extra.probe()));
    second =
        surroundings
            .second()
            .map(ways -> new SecondUnit(configuration, ways, initiators, log, outsideScenarios));
    try {
      for (Route route : surroundings.routes()) {
        Initiator initiator = open(route);
        initiators.add(initiator);
        outsideScenarios.opened(initiator.name(), initiator.path());
      }
      clearance = new Preflight(this, configuration, checks, guard, log).pass();
      optionalCommands.cleared(scratch(), clearance.permissions());
      if (recoverOnly) {
        second.ifPresent(SecondUnit::recover);
      }
    } catch (RuntimeException | AssertionError e) {
      letGo();
      throw e;
    }
    if (recoverOnly) {
      line.end("pgr.recover=only was asked for");
    }
  }

  private Initiator open(Route route) {
    Duration timeout = configuration.timeout();
    Reopening reopening = new Reopening(route.initiator(), revival());
    return new Initiator(route, new Channel(route, timeout, reopening), line, timeout);
  }

  /** What the operator's command said is evidence. */
  private Optional<Runnable> revival() {
    return Optional.of(configuration.revive())
        .filter(command -> !command.isEmpty())
        .map(command -> new OperatorCommand("pgr.revive", command, REVIVAL_LIMIT))
        .map(command -> () -> line.note(command.run()));
  }

  /** The initiators in their order, those that are logged out included. */
  public List<Initiator> initiators() {
    return List.copyOf(initiators);
  }

  /** The initiators that can send and have nothing in progress, in their order. */
  List<Initiator> loggedIn() {
    return initiators.stream().filter(Initiator::isFree).toList();
  }

  /** How many rounds a race has. */
  int rounds() {
    return configuration.rounds();
  }

  /** The same I_T nexus, where there is no unit. */
  Initiator atAbsentUnit(Initiator sender) {
    int lun = AbsentUnit.lun(sender);
    return open(new Route(sender + " at LUN " + lun, () -> sender.nexus().at(lun)));
  }

  MoreInitiators moreInitiators() {
    return moreInitiators;
  }

  Events events() {
    return events;
  }

  TaskOffers taskOffers() {
    return taskOffers;
  }

  boolean hasSecondUnit() {
    return second.isPresent();
  }

  /**
   * Begins the scenario on the second unit, too.
   *
   * @throws NotSupportedException if there is none
   */
  public Trial beginOnSecondUnit(ExchangeListener listener) {
    return second
        .orElseThrow(() -> new NotConfiguredException("not run: pgr.second-unit names no unit"))
        .begin(listener);
  }

  /**
   * Looks whether the unit copies blocks to the second one. To be called in the known state, which
   * stays on both.
   *
   * @return why not, in words; nothing if it does
   */
  Optional<String> lackOfCopying() {
    return second
        .map(each -> each.probe(this::lackOfCopyingTo))
        .orElse(Optional.of("pgr.second-unit names no second unit"));
  }

  private Optional<String> lackOfCopyingTo(LogicalUnit destination) {
    return new Copying(this, destination).lack();
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
        .orElseThrow(() -> new ConfigurationException("there is no initiator " + name));
  }

  /** What was sent so far. */
  public Traffic traffic() {
    return line.traffic();
  }

  /**
   * Begins a scenario in the known state.
   *
   * @param listener is told of every exchange until {@link #endScenario}
   * @throws RunEndedException if the run has ended
   * @throws RefusedException if somebody else has registered; ends the run
   * @throws NotSupportedException if the unit is write protected, and therefore refuses all
   */
  public Trial begin(ExchangeListener listener) {
    line.beginScenario(listener);
    line.purpose(Purpose.KNOWN_STATE);
    controlMode.unprotect();
    knownState.bringAbout();
    moreInitiators.removeAll();
    controlMode.restore();
    controlMode.clearNuar();
    offers.readCapabilities();
    scratch().learn(loggedIn().stream());
    if (!clearance.permissions().isWritable()) {
      WriteProtection.requireReserveOut(initiators.get(0));
      observations.forget();
    }
    line.purpose(Purpose.OBSERVATION);
    return new Trial(this);
  }

  /** The scenario is over: its listener is told of nothing more. */
  public void endScenario() {
    line.endScenario();
    second.ifPresent(SecondUnit::end);
  }

  /**
   * Asks for a reservation type. Where the type mask is not valid nothing tells, and it is tried.
   *
   * @throws NotSupportedException if a valid type mask does not list it
   */
  public void require(ReservationType type) {
    if (offers.lack(Offer.TMV).isEmpty()) {
      require(Offer.of(type), true);
    }
  }

  /**
   * Asks for something that the unit may offer or not. To be called right after {@link #begin}.
   *
   * @param wanted whether the scenario needs it, or needs that it is missing
   * @throws NotSupportedException if it is not so, with what says so
   * @throws NotConfiguredException if it is not so because of the paths
   */
  public void require(Offer offer, boolean wanted) {
    line.purpose(Purpose.KNOWN_STATE);
    if (offer.needsPortNames()) {
      portNames.learn();
    }
    Optional<String> lack = offers.lack(offer);
    line.purpose(Purpose.OBSERVATION);
    if (lack.isPresent() == wanted) {
      throw offer.missing(lack);
    }
    if (wanted && offer == Offer.COMMANDS_IN_PROGRESS) {
      initiators.forEach(each -> each.session().prepareToHold());
      initiators.forEach(each -> each.attentions().clear());
    }
  }

  /** What became of an earlier run, if that was all that was asked for. */
  public Optional<String> recovered() {
    return recoverOnly ? Optional.of(clearance.recovered()) : Optional.empty();
  }

  /** Why the run has ended before its time; empty while it goes on. */
  public String ending() {
    return line.ending().orElse("");
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
      second.ifPresent(SecondUnit::close);
      if (recoverOnly || new CleanUp(initiators, knownState, controlMode, scratch()).run()) {
        guard.done();
      }
    } finally {
      letGo();
    }
  }

  private void letGo() {
    initiators.forEach(Initiator::close);
    moreInitiators.close();
    guard.close();
    checks.close();
  }

  /**
   * To be called before something is sent that writes.
   *
   * @throws NotConfiguredException if the unit is write protected
   */
  public void requireWritable() {
    clearance.permissions().requireWritable();
  }

  /**
   * To be called before a command is sent that would destroy data if the unit wrongly let it
   * through: FORMAT UNIT, SANITIZE, REASSIGN BLOCKS, WRITE BUFFER, SEND DIAGNOSTIC, START STOP
   * UNIT.
   *
   * @param command its name
   * @throws NotConfiguredException unless the operator said that everything may be lost
   */
  public void requireExpendable(String command) {
    clearance.permissions().requireExpendable(command);
  }

  /**
   * To be called before a reset beyond that of the logical unit, or a logout.
   *
   * @param what what is about to be done, as a sentence begins with it
   * @throws NotConfiguredException if others feel it, and the operator did not allow it
   */
  public void requireTargetReset(String what) {
    clearance.permissions().requireTargetReset(what);
  }

  Line line() {
    return line;
  }

  Observations observations() {
    return observations;
  }

  CommandOffers optionalCommands() {
    return optionalCommands;
  }

  Offers offers() {
    return offers;
  }

  ControlMode controlMode() {
    return controlMode;
  }

  KnownState knownState() {
    return knownState;
  }

  ScratchBlocks scratch() {
    return clearance.scratch();
  }

  Registrar registrar() {
    return registrar;
  }

  /** How long it has for one command. */
  Duration timeout() {
    return configuration.timeout();
  }

  /** Reads and writes scratch blocks to see what is allowed. */
  Access access() {
    return new Access(this);
  }

  Views views() {
    return new Views(this);
  }

  /** Throws a {@link RefusedException} if one of these keys belongs to somebody else. */
  void refuseForeign(List<ReservationKey> keys) {
    List<ReservationKey> foreign = ledger.foreignAmong(keys);
    if (!foreign.isEmpty()) {
      throw KnownState.refusal(foreign);
    }
  }

  /** Throws a {@link RefusedException} if a key of somebody else is registered. */
  void refuseKeysOfOthers() {
    knownState.refuseKeysOfOthers();
  }
}
