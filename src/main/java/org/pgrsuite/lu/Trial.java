package org.pgrsuite.lu;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.SenseData;

/**
 * What one scenario does with the logical unit: its Given states and its acts. For the thread of
 * the scenario.
 *
 * <p>An act is sent once. Before it goes out the state is known, so that a later step can say what
 * changed; and what the act before it came to has been spoken of.
 */
public final class Trial {
  /** The type of a command that needs one where a feature gives none. */
  private static final ReservationType DEFAULT_TYPE = ReservationType.WRITE_EXCLUSIVE;

  private final LogicalUnit unit;
  private final Observations observations;
  private final Expectation given;
  private final Course course;
  private final SecondTry secondTry;
  private final Happenings happenings;
  private final Writing writing;
  private final Races races;
  private final Map<Initiator, ReservationKey> quoted = new HashMap<>();
  private Optional<Act> lastAct = Optional.empty();
  private Snapshot before;

  Trial(LogicalUnit unit) {
    this.unit = unit;
    this.observations = unit.observations();
    this.given = new Expectation(unit);
    this.course = new Course(unit);
    this.secondTry = new SecondTry(unit, course);
    this.happenings = new Happenings(this, unit, course);
    this.writing = new Writing(unit);
    this.races = new Races(this, unit, course);
    this.before = observations.snapshot();
  }

  /** Given: the initiator has registered this key by REGISTER. */
  public void isRegistered(Initiator initiator, ReservationKey key) {
    setUp(initiator, register(initiator, key));
    given.registered();
  }

  /** Given: the initiator has made a reservation by RESERVE. */
  public void holds(Initiator initiator, ReservationType type) {
    setUp(initiator, request(initiator, PrOutAction.RESERVE).withType(type));
    given.reserved(type);
  }

  /**
   * Given: a field of the Control mode page has this value; it is set back after the scenario.
   *
   * @throws ConfigurationException if the suite does not set this field
   */
  public void controlModeHas(String field, boolean on) {
    unit.controlMode().set(ControlMode.field(field), on);
  }

  /**
   * MODE SELECT(10) that changes a field of the Control mode page from what it is.
   *
   * @throws ConfigurationException if the suite does not set this field
   */
  public void changesControlMode(Initiator initiator, String field) {
    act(initiator, unit.controlMode().changing(ControlMode.field(field)));
  }

  /** The field that the last act was to change has to be as it was before it. */
  public void confirmControlMode(String field) {
    unit.controlMode().confirmUnchanged(ControlMode.field(field));
  }

  /**
   * Given: the initiator has sent so many writes, which the unit has accepted and waits for the
   * data of.
   *
   * @throws NotSupportedException if they are not in progress
   */
  public void hasWritesInProgress(Initiator initiator, int count) {
    requireSpokenOf();
    writing.hold(initiator, count);
    course.remember(() -> writing.hold(initiator, count));
  }

  /** Given: the initiator writes one pattern over and over, until a step says what came of it. */
  public void keepsWriting(Initiator initiator) {
    requireSpokenOf();
    writing.loop(initiator);
    course.remember(() -> writing.loop(initiator));
  }

  /** What is in progress beside the acts. */
  public Writing writing() {
    return writing;
  }

  /** The next act of this initiator quotes this RESERVATION KEY instead of its own. */
  public void quotes(Initiator initiator, ReservationKey key) {
    quoted.put(initiator, key);
  }

  /** REGISTER, quoting the registered key, or zero if there is none. */
  public void registers(Initiator initiator, ReservationKey key) {
    act(initiator, register(initiator, key));
  }

  /** REGISTER AND IGNORE EXISTING KEY. */
  public void registersIgnoring(Initiator initiator, ReservationKey key) {
    act(
        initiator,
        request(initiator, PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY).withServiceActionKey(key));
  }

  /** A service action that needs no more than a type: RESERVE or RELEASE. */
  public void requests(Initiator initiator, PrOutAction action, ReservationType type) {
    act(initiator, request(initiator, action).withType(type));
  }

  /** PREEMPT or PREEMPT AND ABORT of the registrations with this key. */
  public void preempts(
      Initiator initiator, PrOutAction action, ReservationKey victim, ReservationType type) {
    act(initiator, request(initiator, action).withServiceActionKey(victim).withType(type));
  }

  /**
   * REGISTER AND MOVE to the port of another initiator, which gets this key. TYPE does not matter,
   * but a unit may want it to be a type [MOVE-04].
   */
  public void moves(Initiator initiator, Initiator destination, ReservationKey key) {
    PersistentReserveOut request =
        request(initiator, PrOutAction.REGISTER_AND_MOVE)
            .withType(DEFAULT_TYPE)
            .withServiceActionKey(key);
    act(initiator, destination.nexus().movedHere(request.command()));
  }

  /** CLEAR. The keys are read again before it, since it removes those of everybody. */
  public void clears(Initiator initiator) {
    act(initiator, request(initiator, PrOutAction.CLEAR));
  }

  /**
   * Any command of the list that features know, with these fields; all others are correct.
   *
   * @throws ConfigurationException if the command has no such field
   * @throws NotSupportedException if the unit does not have it or must not be sent it, or if it
   *     would write other blocks than the suite's
   */
  public void sends(Initiator initiator, NamedCommand named, Fields fields) {
    requireOffered(named);
    if (named.reserveOut().filter(Trial::namesType).isPresent() && !fields.has("TYPE")) {
      unit.offers().require(DEFAULT_TYPE);
    }
    Command plain =
        named
            .reserveOut()
            .map(action -> plain(initiator, request(initiator, action).withType(DEFAULT_TYPE)))
            .orElseGet(() -> named.build(initiator, unit.scratch()));
    Command command = fields.applyTo(plain, unit::initiator);
    unit.scratch().requireWithin(command);
    act(initiator, command, named.writes());
  }

  /** Whether the TYPE of a service action counts, or may: where it does not it may be checked. */
  private static boolean namesType(PrOutAction action) {
    return switch (action) {
      case RESERVE, RELEASE, PREEMPT, PREEMPT_AND_ABORT -> true;
      default -> false;
    };
  }

  /**
   * Looks once a run, with nothing reserved; the scenario then begins again. What may leave zeros
   * would not be noticed in a block of zeros: that gets a pattern before.
   */
  private void requireOffered(NamedCommand named) {
    boolean unknown = named.optional() && !unit.optionalCommands().isKnown(named);
    boolean erases = named.mayLeaveZeros();
    if (unknown || erases && unit.scratch().isBlank()) {
      unit.knownState().bringAbout();
      if (unknown) {
        unit.optionalCommands().probe(named);
      }
      if (erases) {
        access().write(unit.loggedIn().get(0));
      }
      unit.knownState().bringAbout();
      course.repeat();
    }
    unit.optionalCommands().require(named);
  }

  /**
   * The same with an ALLOCATION LENGTH that leaves out this many bytes at the end of the answer.
   */
  public void sendsWithRoom(Initiator initiator, NamedCommand named, int missing) {
    Bytes whole = unit.views().wholeAnswer(initiator, named.build(initiator, unit.scratch()));
    int room = whole.length() - missing;
    sends(initiator, named, new Fields(Map.of("ALLOCATION LENGTH", String.valueOf(room))));
  }

  /**
   * A unit attention that was one of the ways in which the last act might end: a later step may
   * speak of it as of one that came with another command.
   */
  public void keepAttention() {
    Act act = lastAct();
    if (act.result().isUnitAttention()) {
      act.result()
          .senseData()
          .map(SenseData::additional)
          .ifPresent(act.initiator().attentions()::add);
    }
  }

  /** An act of an initiator with its session. */
  public void session(Initiator initiator, SessionAct act) {
    aboutToHappen(initiator);
    initiator.session().perform(act);
  }

  /** What happens to the unit, and who is there, besides commands. */
  public Happenings happenings() {
    return happenings;
  }

  /**
   * The initiator of this name, as it reaches this unit.
   *
   * @throws ConfigurationException if there is none
   */
  public Initiator initiator(String name) {
    return unit.initiator(name);
  }

  /** Something else than a command is about to happen, by this initiator or by nobody. */
  void aboutToHappen(Initiator actor) {
    requireSpokenOf();
    lookBefore(actor);
    observations.mayHaveChanged(actor);
  }

  /** Commands that are sent at the same moment. */
  public Races races() {
    return races;
  }

  /** Several commands are about to be sent at the same moment. */
  void aboutToRace() {
    requireSpokenOf();
    before = observations.snapshot();
    given.confirm(before);
    given.end();
  }

  /**
   * EXTENDED COPY of the scratch block of this unit to that of another, whose state and data are to
   * be compared with those of this moment.
   */
  public void copies(Initiator initiator, Trial to) {
    to.aboutToHappen(to.initiator(initiator.name()));
    to.unit.scratch().mark();
    act(initiator, new Copying(unit, to.unit).command(initiator));
  }

  /** The last act and how it ended, as a failure text has them; nothing if none was sent. */
  public Optional<String> lastActInWords() {
    return lastAct.map(act -> act.description() + " ended with " + act.result().outcome());
  }

  /** The last act. From now on its outcome has been spoken of. */
  public Act lastAct() {
    Act act =
        lastAct.orElseThrow(
            () -> new ConfigurationException("this step speaks of a command; none was sent yet"));
    act.speak();
    return act;
  }

  /** Whether the last act ended with GOOD; says nothing of whether it was to. */
  boolean lastOutcomeIsGood() {
    return lastAct.filter(act -> act.result().isGood()).isPresent();
  }

  /** The state before the last act. */
  public Snapshot before() {
    return before;
  }

  /** ALLOW COMMANDS of REPORT CAPABILITIES; 0, which says nothing, if that is not there. */
  public int allowCommands() {
    return unit.allowCommands();
  }

  /** The state now. */
  public Snapshot now() {
    return observations.snapshot();
  }

  /** Looks at the state through the initiators of this unit, one by one. */
  public Views views() {
    return unit.views();
  }

  /** Reads and writes scratch blocks to see what is allowed. */
  public Access access() {
    return new Access(unit);
  }

  /** Removes the medium, to see whether that is prevented. */
  public MediumRemoval mediumRemoval() {
    return new MediumRemoval(unit);
  }

  /** If the last act was a write that was refused: it must not have reached the medium. */
  public void confirmMedium() {
    lastAct.ifPresent(act -> access().confirm(act));
  }

  /** The scratch block has to hold what it held before the last act. */
  public void confirmData() {
    access().confirmAsBefore();
  }

  /**
   * Ends the scenario.
   *
   * @throws AssertionError if an act failed and no step spoke of it, or a refused write changed a
   *     block
   */
  public void end() {
    requireSpokenOf();
    if (unit.scratch().unverified().isPresent()) {
      unit.knownState().bringAbout();
      access().confirmLate();
    }
  }

  /** REGISTER AND MOVE names an initiator: I2, unless a feature says otherwise. */
  private Command plain(Initiator sender, PersistentReserveOut request) {
    if (request.action() != PrOutAction.REGISTER_AND_MOVE) {
      return request.command();
    }
    Initiator destination = unit.initiator(sender.name().equals("I2") ? "I1" : "I2");
    return destination.nexus().movedHere(request.command());
  }

  private PersistentReserveOut register(Initiator initiator, ReservationKey key) {
    return request(initiator, PrOutAction.REGISTER).withServiceActionKey(key);
  }

  /** With the key that the initiator quotes next. */
  PersistentReserveOut request(Initiator initiator, PrOutAction action) {
    ReservationKey own =
        Optional.ofNullable(quoted.remove(initiator)).orElse(initiator.registeredKey());
    return PersistentReserveOut.of(action).withKey(own);
  }

  private void setUp(Initiator initiator, PersistentReserveOut request) {
    requireSpokenOf();
    Command command = request.command();
    unit.registrar().sending(command);
    observations.mayHaveChanged(initiator);
    ScsiResult result =
        initiator.mustDo(command, Purpose.GIVEN, "a Given of this scenario needs it");
    course.remember(initiator, command, result);
    unit.registrar().done(initiator, command);
  }

  private void act(Initiator initiator, PersistentReserveOut request) {
    act(initiator, request.command());
  }

  private void act(Initiator initiator, Command command) {
    act(initiator, command, false);
  }

  private void act(Initiator initiator, Command command, boolean writes) {
    requireSpokenOf();
    if (Registrar.sparesNobody(command)) {
      observations.forget();
    }
    lookBefore(initiator);
    unit.scratch().mark();
    if (writes) {
      unit.scratch().aboutToWrite();
    }
    initiator.leftovers().sending(command);
    unit.registrar().sending(command);
    observations.mayHaveChanged(initiator);
    ScsiResult result = secondTry.send(initiator, command);
    course.remember(initiator, command, result);
    lastAct = Optional.of(new Act(initiator, command, writes, result));
    unit.scratch().judge(command, result);
    if (result.isGood()) {
      noteEffect(command, writes);
      unit.registrar().done(initiator, command);
    }
  }

  /** Whether the unit has to say what its state is; under RESERVE(6) it may refuse to. */
  public boolean isStateReadable() {
    return unit.initiators().stream().noneMatch(each -> each.leftovers().mayHoldOldReservation());
  }

  /** Where the state cannot be read it is as it was known last. */
  private void lookBefore(Initiator actor) {
    if (isStateReadable()) {
      before = observations.snapshotBeforeActOf(actor);
      given.confirm(before);
    }
    given.end();
  }

  private void noteEffect(Command command, boolean writes) {
    if (writes && !BlockCommand.writes(command)) {
      unit.scratch().mayHaveChanged();
    }
  }

  private void requireSpokenOf() {
    lastAct
        .filter(Act::failedUnspoken)
        .ifPresent(
            act -> {
              act.speak();
              throw new AssertionError(
                  act.description()
                      + " ended with "
                      + act.result().outcome()
                      + "; the scenario says nothing else than that it succeeds");
            });
  }
}
