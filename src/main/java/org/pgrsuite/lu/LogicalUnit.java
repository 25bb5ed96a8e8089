package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * The logical unit under test, reached by three initiators. For one thread at a time; {@link
 * #endRun} for any.
 */
public final class LogicalUnit implements AutoCloseable {
  private final Configuration configuration;
  private final List<Route> routes;
  private final Line line;
  private final List<Initiator> initiators = new ArrayList<>();
  private final Observations observations = new Observations(initiators);
  private final KeyLedger ledger;
  private final Registrar registrar;
  private final KnownState knownState;
  private final Offers offers = new Offers(this);
  private final PortNames portNames = new PortNames(this);
  private final CommandOffers optionalCommands;
  private final ControlMode controlMode = new ControlMode(initiators);
  private final ScratchBlocks scratch;
  private boolean closed;

  /**
   * Opens the paths, finds out whether the unit may be touched, and saves the scratch blocks.
   *
   * @param configuration what the operator said
   * @param routes how each initiator gets there
   * @param log for what the operator should know
   * @param outsideScenarios is told of the exchanges before the first scenario and after the last
   * @throws RefusedException if the unit is not the one, or others use it
   * @throws TransportException if a path cannot be opened
   */
  public LogicalUnit(
      Configuration configuration,
      List<Route> routes,
      Consumer<String> log,
      ExchangeListener outsideScenarios) {
    this.configuration = configuration;
    this.routes = List.copyOf(routes);
    line = new Line(outsideScenarios);
    optionalCommands = new CommandOffers(initiators, configuration);
    ledger = new KeyLedger(configuration.allowedForeignKeys());
    registrar = new Registrar(initiators, observations, ledger);
    knownState = new KnownState(initiators, observations, ledger);
    try {
      routes.forEach(route -> initiators.add(open(route, configuration)));
      scratch = new Preflight(this, configuration, log).pass();
      optionalCommands.useScratch(scratch);
    } catch (RuntimeException | AssertionError e) {
      initiators.forEach(Initiator::close);
      throw e;
    }
  }

  private Initiator open(Route route, Configuration configuration) {
    Channel channel = new Channel(route, configuration.timeout());
    return new Initiator(route.initiator(), channel, line, configuration.timeout());
  }

  /** The initiators in their order, those that are logged out included. */
  public List<Initiator> initiators() {
    return List.copyOf(initiators);
  }

  /** The initiators that can send, in their order. */
  List<Initiator> loggedIn() {
    return initiators.stream().filter(Initiator::isLoggedIn).toList();
  }

  /**
   * For one scenario: one more initiator, with the name of another one and an ISID of its own.
   *
   * @throws NotSupportedException if the paths have no such thing
   */
  void addSecondSession(String name, Initiator original) {
    Route like = routes.get(initiators.indexOf(original));
    Initiator added = open(new Route(name, Channel.otherSession(like)), configuration);
    initiators.add(added);
    added.fetchAttentions();
    added.inbox().clear();
  }

  /** How many rounds a race has. */
  int rounds() {
    return 100;
  }

  boolean hasSecondSessions() {
    return routes.stream().allMatch(route -> route.otherSession().isPresent());
  }

  private void closeAddedInitiators() {
    while (initiators.size() > routes.size()) {
      initiators.remove(routes.size()).close();
    }
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
   */
  public Trial begin(ExchangeListener listener) {
    line.beginScenario(listener);
    line.purpose(Purpose.KNOWN_STATE);
    knownState.bringAbout();
    closeAddedInitiators();
    controlMode.restore();
    line.purpose(Purpose.OBSERVATION);
    return new Trial(this);
  }

  /** The scenario is over: its listener is told of nothing more. */
  public void endScenario() {
    line.endScenario();
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
   */
  public void require(Offer offer, boolean wanted) {
    line.purpose(Purpose.KNOWN_STATE);
    if (offer.needsPortNames()) {
      portNames.learn();
    }
    Optional<String> lack = offers.lack(offer);
    line.purpose(Purpose.OBSERVATION);
    if (lack.isPresent() == wanted) {
      throw new NotSupportedException(
          lack.map(reason -> "not supported: " + reason)
              .orElse("does not apply: the unit offers " + offer));
    }
  }

  /** Why the run has ended before its time; empty while it goes on. */
  public String ending() {
    return line.ending().orElse("");
  }

  /** Ends the run after the command in progress; what is left of it is skipped. For any thread. */
  public void endRun(String reason) {
    line.end(reason);
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
      new CleanUp(initiators, knownState, controlMode, scratch).run();
    } finally {
      initiators.forEach(Initiator::close);
    }
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

  ControlMode controlMode() {
    return controlMode;
  }

  KnownState knownState() {
    return knownState;
  }

  ScratchBlocks scratch() {
    return scratch;
  }

  Registrar registrar() {
    return registrar;
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
