package org.pgrsuite.lu;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.ending.NoVerdictException;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.lu.preflight.Probe;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.ScsiResult;
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
  private final String name;
  private final Channel channel;
  private final Line line;
  private final Inbox inbox = new Inbox();
  private final Dispatch dispatch;
  private ReservationKey registeredKey = ReservationKey.ZERO;
  private boolean quiet;
  private Optional<TransportId> learnedPort = Optional.empty();
  private boolean mayHoldOldReservation;

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

  /** Logs in as it was at first, if it is not. */
  void restoreSession() {
    channel.restoreSession();
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
    return UnitNames.relativeTargetPort(
            mustDo(
                    InquiryData.vitalProductData(UnitNames.DEVICE_IDENTIFICATION_PAGE),
                    "the relative target port identifier is needed")
                .dataIn())
        .orElseThrow(
            () ->
                new NotSupportedException(
                    "relative target port",
                    "not supported: the unit names no relative target port in VPD page 83h on the path of "
                        + name));
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

  /** This command was done: if it was RESERVE(6) or (10), the unit may be reserved by it. */
  void noteOldReservation(Command command) {
    int code = command.operationCode();
    mayHoldOldReservation |= code == OperationCode.RESERVE_6 || code == OperationCode.RESERVE_10;
  }

  boolean mayHoldOldReservation() {
    return mayHoldOldReservation;
  }

  /** Gives back what RESERVE(6) or (10) may have reserved, which keeps everybody else out. */
  void releaseOldReservation() {
    if (mayHoldOldReservation) {
      if (!ask(PrimaryCommand.release6()).isGood()) {
        ask(PrimaryCommand.release10());
      }
      mayHoldOldReservation = false;
    }
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

  /** Sends a command on the thread of a race, beside those of others. */
  ScsiResult sendInRace(Command command) {
    return channel.execute(command);
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
