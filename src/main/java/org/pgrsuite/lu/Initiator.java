package org.pgrsuite.lu;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NoVerdictException;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.lu.preflight.Probe;
import org.pgrsuite.path.HeldTransfers;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.PendingExchange;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.Status;
import org.pgrsuite.spc.TransportId;
import org.pgrsuite.spc.UnitNames;

/**
 * An initiator of a feature: I1, I2, I3. It sends commands on its path and keeps the unit
 * attentions that the suite's own commands meet there. For the thread of the scenario.
 */
public final class Initiator {
  private static final long PAUSE_BETWEEN_ATTEMPTS = Duration.ofMillis(50).toNanos();

  private final String name;
  private final Channel channel;
  private final Line line;
  private final Inbox inbox = new Inbox();
  private final Dispatch dispatch;
  private ReservationKey registeredKey = ReservationKey.ZERO;
  private boolean quiet;
  private Optional<TransportId> learnedPort = Optional.empty();
  private boolean mayHoldOldReservation;
  private boolean mayHaveStopped;
  private Optional<Occupation> occupation = Optional.empty();

  Initiator(String name, Channel channel, Line line, Duration timeout) {
    this.name = name;
    this.channel = channel;
    this.line = line;
    this.dispatch = new Dispatch(name, this::sendOnce, inbox, timeout);
  }

  /** The name in features: {@code I1}. */
  public String name() {
    return name;
  }

  /** Its path. */
  public PathDescription path() {
    return channel.description();
  }

  /** Its path for the checks before the first scenario. */
  Probe probe() {
    return new Probe(name, path(), this::ask);
  }

  /** Whether it can send. */
  boolean isLoggedIn() {
    return channel.isOpen();
  }

  /** Whether it can send, and has nothing in progress that its commands would get in the way of. */
  boolean isFree() {
    return isLoggedIn() && occupation.isEmpty();
  }

  /** From now on it has something in progress. */
  void occupy(Occupation with) {
    occupation = Optional.of(with);
  }

  /** What it had in progress is over. */
  void free() {
    occupation = Optional.empty();
  }

  /** Ends what it has in progress, if anything. */
  void abandon() {
    Optional<Occupation> left = occupation;
    free();
    left.ifPresent(Occupation::abandon);
  }

  /** Whether the data of its writes can be held up. */
  boolean mayHold() {
    return channel.mayHold();
  }

  /** Makes ready for {@link #hold()}, which may take a login; what that raises is fetched. */
  void prepareToHold() {
    if (channel.prepareToHold()) {
      quiet = false;
      fetchAttentions();
    }
  }

  /** Holds up the data of its writes from now on. */
  HeldTransfers hold() {
    return channel
        .hold()
        .orElseThrow(() -> new NotConfiguredException("not run: the path holds nothing up"));
  }

  /**
   * Sends a command and does not wait for its answer. To be used by the thread of the scenario, or
   * by one that has the path for itself.
   */
  PendingExchange start(Command command) {
    return channel.start(command);
  }

  /** Whether its session is the suite's own. */
  boolean hasSession() {
    return channel.isSession();
  }

  /** Does something with its session; what a login raises is fetched at once. */
  void session(SessionAct act) {
    quiet = false;
    channel.session(act);
    if (isLoggedIn()) {
      fetchAttentions();
    }
  }

  /** Ends its session and begins it again, and sends nothing; for a thread that has the path. */
  void logOutAndIn() {
    channel.session(SessionAct.LOGS_OUT);
    channel.session(SessionAct.LOGS_IN_AGAIN);
  }

  /** Logs in as it was at first, if it is not. */
  void restoreSession() {
    quiet &= !channel.restoreSession();
  }

  /** The key that it has registered by what it was answered; zero if it has none. */
  public ReservationKey registeredKey() {
    return registeredKey;
  }

  void registeredKey(ReservationKey key) {
    registeredKey = key;
  }

  /**
   * The name of its initiator port as a TransportID, if the path knows it.
   *
   * @throws NotConfiguredException if not
   */
  TransportId port() {
    return knownPort()
        .orElseThrow(
            () ->
                new NotConfiguredException(
                    "not run: the path of initiator "
                        + name
                        + " does not know the name of its initiator port"));
  }

  boolean knowsPort() {
    return knownPort().isPresent();
  }

  /** What the unit calls its initiator port; counts where the path does not know better. */
  void learnPort(TransportId id) {
    learnedPort = Optional.of(id);
  }

  private Optional<TransportId> knownPort() {
    return TransportId.ofPortName(path().initiatorPort()).or(() -> learnedPort);
  }

  /**
   * Whether a TransportID names its initiator port. One of a device, without an ISID, may stand for
   * it.
   *
   * @throws NotConfiguredException if the path does not know the name of its initiator port
   */
  public boolean isNamed(TransportId id) {
    TransportId own = port();
    return id.isSamePort(own)
        || id.format() == TransportId.DEVICE_NAME
            && id.protocol() == TransportId.ISCSI
            && id.iscsiName().equals(own.iscsiName());
  }

  /** Whether a parameter list holds the name of its initiator port. */
  boolean isNamedIn(Bytes parameterList) {
    return knownPort()
        .filter(port -> parameterList.plainHex().contains(port.raw().plainHex()))
        .isPresent();
  }

  /**
   * The relative target port identifier of its path, from the Device Identification page.
   *
   * @throws NotSupportedException if the page has none
   */
  public int relativeTargetPort() {
    return knownTargetPort()
        .orElseThrow(
            () ->
                new NotSupportedException(
                    "relative target port",
                    "not supported: the unit names no relative target port in VPD page 83h on the path of "
                        + name));
  }

  /** The same for a REGISTER AND MOVE: of a target that names no port, the first. */
  int targetPortToMoveTo() {
    return knownTargetPort().orElse(1);
  }

  private OptionalInt knownTargetPort() {
    return UnitNames.relativeTargetPort(
        mustDo(
                InquiryData.vitalProductData(UnitNames.DEVICE_IDENTIFICATION_PAGE),
                "the relative target port identifier is needed")
            .dataIn());
  }

  Inbox inbox() {
    return inbox;
  }

  /** Whether it is certain that the logical unit has no unit attention for this initiator. */
  boolean isQuiet() {
    return quiet;
  }

  /** A service action of somebody may have raised a unit attention. */
  void mayHaveAttention() {
    quiet = false;
  }

  /** This command goes out: if it was START STOP UNIT, the unit may be stopped by it. */
  void noteStop(Command command) {
    mayHaveStopped |= command.operationCode() == OperationCode.START_STOP_UNIT;
  }

  /** A unit that a scenario may have stopped is started. To be called with nothing reserved. */
  void startAgain() {
    if (mayHaveStopped) {
      mayHaveStopped = false;
      ask(PrimaryCommand.startUnit());
    }
  }

  /** This command was done: if it was RESERVE(6) or (10), the unit may be reserved by it. */
  void noteOldReservation(Command command) {
    int code = command.operationCode();
    mayHoldOldReservation |= code == OperationCode.RESERVE_6 || code == OperationCode.RESERVE_10;
  }

  boolean mayHoldOldReservation() {
    return mayHoldOldReservation;
  }

  /**
   * Gives back what RESERVE(6) or (10) may have reserved, which keeps everybody else out. With
   * somebody registered RELEASE may be GOOD and give nothing back: {@link
   * #releaseOldReservationFinally} does.
   */
  void releaseOldReservation() {
    if (mayHoldOldReservation) {
      if (!ask(PrimaryCommand.release6()).isGood()) {
        ask(PrimaryCommand.release10());
      }
    }
  }

  /** The same, to be called with nobody registered. */
  void releaseOldReservationFinally() {
    releaseOldReservation();
    mayHoldOldReservation = false;
  }

  /** The next command goes out on a fresh path. */
  void renewPath() {
    quiet = false;
    channel.renew();
  }

  /**
   * Sends the act under test: once, whatever it meets is its outcome. Only BUSY and TASK SET FULL,
   * which ask for it, make it go out again.
   *
   * @throws NoVerdictException if the answer speaks of an earlier command
   */
  ScsiResult act(Command command) {
    return dispatch.act(command);
  }

  /**
   * Sends a task management function once.
   *
   * @return how it ended; nothing if the path cannot send it
   */
  Optional<TaskResponse> manage(TaskFunction function) {
    quiet = false;
    return line.manage(name, channel, function);
  }

  /** The same on a thread that has the path for itself; whoever started that tells of it. */
  Optional<TaskResponse> manageBeside(TaskFunction function) {
    quiet = false;
    return channel.manage(function);
  }

  /**
   * Sends a command once, on a thread that has the path for itself, if there is a way to at this
   * moment.
   */
  Optional<ScsiResult> attempt(Command command) {
    return channel.attempt(command);
  }

  /** Gives its session up without a word, if it has one. */
  void dropPath() {
    quiet = false;
    channel.drop();
  }

  /**
   * Waits until the unit answers again, and fetches what it is told then.
   *
   * @param limit how long that may take
   * @throws RunEndedException if its path cannot be opened any more
   * @throws TransportException if there is no answer after all
   */
  void comeBack(Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    quiet = false;
    while (!quiet) {
      channel.reopenWithin(limit);
      try {
        fetchAttentions();
      } catch (TransportException notYet) {
        if (System.nanoTime() - deadline > 0) {
          throw notYet;
        }
        LockSupport.parkNanos(PAUSE_BETWEEN_ATTEMPTS);
      }
    }
  }

  /**
   * Its I_T nexus to another logical unit of the target.
   *
   * @throws NotSupportedException if its path leads to one unit only
   */
  ScsiPath pathTo(int lun) {
    return channel
        .at(lun)
        .orElseThrow(
            () ->
                new NotConfiguredException(
                    "not run: the path of " + name + " leads to one logical unit only"));
  }

  boolean reachesAnyLun() {
    return channel.at(0).isPresent();
  }

  /**
   * Sends a command of the suite itself. A unit attention goes into the inbox, and the command out
   * again; so it does after whatever says nothing about this command, see {@link Dispatch}.
   *
   * @throws AssertionError if unit attentions do not end
   * @throws NoVerdictException if what is in the way does not pass
   */
  ScsiResult ask(Command command) {
    return dispatch.own(command, line.purpose());
  }

  /**
   * As {@link #ask}, for a command that has to be GOOD.
   *
   * @throws AssertionError if it is not; {@code because} ends the sentence
   */
  ScsiResult mustDo(Command command, String because) {
    return mustDo(command, line.purpose(), because);
  }

  /** As {@link #mustDo(Command, String)}, for this purpose. */
  ScsiResult mustDo(Command command, Purpose why, String because) {
    ScsiResult result = dispatch.own(command, why);
    if (!result.isGood()) {
      throw new AssertionError(
          "initiator %s's %s ended with %s; %s"
              .formatted(name, CommandText.sentence(command), result.outcome(), because));
    }
    return result;
  }

  /**
   * Fetches every unit attention that the logical unit has for this initiator. Units built to SPC-3
   * may refuse TEST UNIT READY under a reservation; PERSISTENT RESERVE IN is refused by none.
   */
  void fetchAttentions() {
    if (quiet) {
      return;
    }
    if (ask(PrimaryCommand.testUnitReady()).status().equals(Status.RESERVATION_CONFLICT)) {
      ask(PersistentReserveIn.of(PrInAction.READ_KEYS));
    }
    quiet = true;
  }

  /** A command that reports unit attentions was answered without one: there was none. */
  void hasBeenQuiet() {
    quiet = true;
  }

  /** The unit attentions about reservations that no step has spoken of. */
  List<AdditionalSense> unspokenAttentions() {
    return inbox.aboutReservations();
  }

  private ScsiResult sendOnce(Command command, Purpose why) {
    if (occupation.isPresent()) {
      throw new ConfigurationException(
          "initiator " + name + " has writes in progress: first say what becomes of them");
    }
    try {
      return line.send(name, channel, command, why);
    } catch (TransportException e) {
      quiet = false;
      throw e;
    }
  }

  void close() {
    channel.close();
  }

  @Override
  public String toString() {
    return name;
  }
}
