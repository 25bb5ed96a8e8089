package org.pgrsuite.embedded;

import java.util.Optional;
import java.util.UUID;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;

/**
 * A logical unit in memory that answers SCSI commands. Safe for several threads: commands of
 * different nexuses, and of one, may be executed side by side.
 */
public final class DeviceServer {
  private final LogicalUnit unit;
  private final String name;

  /** A unit that was just powered on, with nothing written and nothing registered. */
  public DeviceServer(UnitOptions options, Rules rules) {
    this.unit = new LogicalUnit(options, rules);
    this.name = "embedded unit " + options.serial() + " " + UUID.randomUUID();
  }

  /** A unit as the standard wants it. */
  public static DeviceServer standard() {
    return new DeviceServer(UnitOptions.standard(), Rules.standard());
  }

  /** A name that no other unit has, not even one with the same serial number. */
  public String name() {
    return name;
  }

  /** Logs in through the first target port. */
  public Nexus login(InitiatorPort initiator) {
    return login(initiator, 1);
  }

  /**
   * Logs in. A nexus that comes back finds its registration and what it has yet to be told [NEX-01,
   * NEX-05, NEX-10].
   *
   * @param targetPort relative target port identifier, from 1 on
   * @throws IllegalArgumentException if the unit has no such port
   */
  public Nexus login(InitiatorPort initiator, int targetPort) {
    if (targetPort < 1 || targetPort > unit.options().targetPorts()) {
      throw new IllegalArgumentException("no target port " + targetPort);
    }
    NexusId id = new NexusId(initiator, targetPort);
    return new Nexus(id, unit.queueOf(id));
  }

  /**
   * Executes one command, whatever its bytes are.
   *
   * @return status, sense data and data; never an exception
   */
  public Answer execute(Nexus nexus, Command command) {
    Request request = new Request(unit, nexus, filled(command.cdb()), command.dataOut());
    Outcome outcome = outcome(request);
    TransferRules transfers = unit.rules().transfers();
    return outcome instanceof Reply reply
        ? transfers.done(command, reply)
        : transfers.refused(command, (Refusal) outcome);
  }

  private Outcome outcome(Request request) {
    Optional<Refusal> refusal = unit.rules().admission().refuse(request);
    return refusal.isPresent() ? refusal.get() : run(request);
  }

  private static Outcome run(Request request) {
    Optional<CommandHandler> handler = request.handler();
    return handler.isPresent()
        ? handler.get().execute(request)
        : Refusal.illegalRequest(AdditionalSense.INVALID_COMMAND_OPERATION_CODE);
  }

  private static Bytes filled(Bytes cdb) {
    return cdb.length() >= Request.CDB_LENGTH
        ? cdb
        : new BytesBuilder(Request.CDB_LENGTH).bytes(0, cdb).build();
  }
}
