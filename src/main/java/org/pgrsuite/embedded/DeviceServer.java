package org.pgrsuite.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;

/**
 * A target in memory with one logical unit or several, which answers SCSI commands. Safe for
 * several threads: commands of different nexuses, and of one, may be executed side by side.
 */
public final class DeviceServer {
  private static final Duration LONG = Duration.ofHours(1);

  private final List<LogicalUnit> units;
  private final Logins logins;
  private final String name;

  /** A target that was just powered on, with nothing written and nothing registered. */
  public DeviceServer(UnitOptions options, Rules rules) {
    this.logins = new Logins(rules.nexuses());
    this.units =
        IntStream.range(0, (int) options.number(UnitOption.UNITS))
            .mapToObj(
                lun ->
                    new LogicalUnit(optionsOf(options, lun), rules, logins.visitors(), this::units))
            .toList();
    this.name = "embedded unit " + options.serial() + " " + UUID.randomUUID();
  }

  /** Each logical unit has a serial number of its own. */
  private static UnitOptions optionsOf(UnitOptions options, int lun) {
    return lun == 0 ? options : options.withSerial(options.serial() + "L" + lun);
  }

  /** A target as the standard wants it, with one logical unit. */
  public static DeviceServer standard() {
    return new DeviceServer(UnitOptions.standard(), Rules.standard());
  }

  /** A name that no other target has, not even one with the same serial number. */
  public String name() {
    return name;
  }

  /** How it was made. */
  public UnitOptions options() {
    return unit().options();
  }

  /** Logs in through the first target port. */
  public Nexus login(InitiatorPort initiator) {
    return login(initiator, 1);
  }

  /**
   * Logs in; commands go to LUN 0. A nexus that comes back finds its registration and what it has
   * yet to be told [NEX-01, NEX-05, NEX-10]. Several logins of one initiator port to one target
   * port are one nexus [NEX-11].
   *
   * @param targetPort relative target port identifier, from 1 on
   * @throws IllegalArgumentException if the target has no such port
   */
  public Nexus login(InitiatorPort initiator, int targetPort) {
    if (targetPort < 1 || targetPort > options().targetPorts()) {
      throw new IllegalArgumentException("no target port " + targetPort);
    }
    Connection connection = new Connection(new NexusId(initiator, targetPort));
    boolean live = logins.begin(connection);
    units.forEach(unit -> indivisibly(unit, () -> loggedIn(unit, connection.nexus(), live)));
    return handle(connection, 0);
  }

  private void loggedIn(LogicalUnit unit, NexusId nexus, boolean live) {
    if (live) {
      events().loggedInTwice(unit, nexus);
    } else {
      events().nexusMade(unit, unit.queueOf(nexus));
    }
  }

  /** The same login, for commands to another logical unit, whether or not there is one. */
  public Nexus at(Nexus nexus, int lun) {
    return handle(nexus.connection(), lun);
  }

  private Nexus handle(Connection connection, int lun) {
    NexusId id = connection.nexus();
    AttentionQueue queue =
        find(lun).map(unit -> unit.queueOf(id)).orElseGet(() -> new AttentionQueue(id));
    return new Nexus(id, lun, queue, connection);
  }

  /** Logs out; the nexus is lost with its last login [NEX-01, NEX-02, NEX-03]. */
  public void logout(Nexus nexus) {
    if (!logins.end(nexus.connection())) {
      units.forEach(unit -> indivisibly(unit, () -> events().nexusLost(unit, nexus.id())));
    }
  }

  /** Ends every login of this nexus and logs in again: session reinstatement [NEX-05]. */
  public Nexus reinstate(Nexus nexus) {
    logins.of(nexus.id()).forEach(other -> logout(handle(other, 0)));
    return at(login(nexus.id().initiator(), nexus.id().targetPort()), nexus.lun());
  }

  /**
   * Executes one command, whatever its bytes are, and waits for its end.
   *
   * @return status, sense data and data
   * @throws NoAnswerException if another nexus or a reset aborted the command, which then is not
   *     answered; nothing else is ever thrown
   */
  public Answer execute(Nexus nexus, Command command) {
    return submit(nexus, command)
        .await(LONG)
        .orElseThrow(() -> new NoAnswerException("the command was aborted without an answer"));
  }

  /**
   * Begins to execute one command, whatever its bytes are. Unless its data transfer is held up, it
   * has ended when this returns.
   *
   * @throws NoAnswerException if the nexus is not logged in
   */
  public Task submit(Nexus nexus, Command command) {
    if (!nexus.isLoggedIn()) {
      throw new NoAnswerException(nexus.id() + " is not logged in");
    }
    Optional<LogicalUnit> unit = find(nexus.lun());
    Request request =
        new Request(unit.orElse(unit()), nexus, filled(command.cdb()), command.dataOut());
    return unit.isPresent()
        ? new Execution(request, command).begin()
        : new Execution(request, command).ended(rules().admission().absent(request));
  }

  private static Bytes filled(Bytes cdb) {
    return cdb.length() >= Request.CDB_LENGTH
        ? cdb
        : new BytesBuilder(Request.CDB_LENGTH).bytes(0, cdb).build();
  }

  /** Holds up the data transfers of commands that this nexus sends to its unit from now on. */
  public Hold hold(Nexus nexus) {
    return unitOf(nexus).tasks().hold(nexus.id());
  }

  /**
   * ABORT TASK: one command of this nexus ends without an answer [NEX-08].
   *
   * @param task the command; nothing if it has ended
   */
  public void abortTask(Nexus nexus, Optional<Task> task) {
    events().abortTask(unitOf(nexus), nexus.id(), task);
  }

  /** ABORT TASK SET: the commands of this nexus end without an answer [NEX-08]. */
  public void abortTaskSet(Nexus nexus) {
    events().abortTaskSet(unitOf(nexus), nexus.id());
  }

  /** CLEAR TASK SET, sent by this nexus: the commands of all nexuses end [NEX-08]. */
  public void clearTaskSet(Nexus nexus) {
    events().clearTaskSet(unitOf(nexus), nexus.id());
  }

  /** LOGICAL UNIT RESET of the unit behind this handle [NEX-06]. */
  public void resetLogicalUnit(Nexus nexus) {
    LogicalUnit unit = unitOf(nexus);
    reset(events().reachedByUnitReset(unit));
  }

  /** TARGET WARM RESET: every logical unit is reset [NEX-07]. */
  public void resetTarget() {
    reset(events().reachedByTargetReset(units));
  }

  private void reset(List<LogicalUnit> reached) {
    reached.forEach(unit -> indivisibly(unit, () -> events().reset(unit)));
  }

  /** TARGET COLD RESET: every nexus is lost, and every logical unit reset [NEX-07]. */
  public void coldResetTarget() {
    if (options().is(UnitOption.COLD_RESET, "power")) {
      powerCycle();
    } else {
      dropAll();
      resetTarget();
    }
  }

  /** Off and on again: every nexus is lost and has to log in anew [APTPL-05 to APTPL-11]. */
  public void powerCycle() {
    dropAll();
    units.forEach(unit -> indivisibly(unit, () -> events().powerCycle(unit)));
  }

  private void dropAll() {
    logins.all().forEach(connection -> logout(handle(connection, 0)));
  }

  /** The unit behind this handle forgets its persistent reservations, and knows it [RLR-04]. */
  public void loseReservations(Nexus nexus) {
    LogicalUnit unit = unitOf(nexus);
    indivisibly(unit, () -> unit.become(unit.state().losing()));
  }

  private void indivisibly(LogicalUnit unit, Runnable event) {
    rules()
        .concurrency()
        .indivisibly(
            unit.lock(),
            () -> {
              event.run();
              return unit;
            });
  }

  private LogicalUnit unitOf(Nexus nexus) {
    return find(nexus.lun())
        .orElseThrow(() -> new IllegalArgumentException("no logical unit " + nexus.lun()));
  }

  private Optional<LogicalUnit> find(int lun) {
    return lun >= 0 && lun < units.size() ? Optional.of(units.get(lun)) : Optional.empty();
  }

  private List<LogicalUnit> units() {
    return units;
  }

  private LogicalUnit unit() {
    return units.get(0);
  }

  private Rules rules() {
    return unit().rules();
  }

  private EventRules events() {
    return rules().events();
  }
}
