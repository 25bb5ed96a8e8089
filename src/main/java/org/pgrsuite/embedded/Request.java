package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.Bytes;

/**
 * A command as it arrived.
 *
 * @param unit the logical unit that it is for
 * @param nexus where it came from
 * @param cdb the CDB, zeros behind it up to {@value #CDB_LENGTH} bytes, as a transport carries it
 * @param dataOut what came with it
 */
public record Request(LogicalUnit unit, Nexus nexus, Bytes cdb, Bytes dataOut) {
  /** The length that every CDB is filled up to, in bytes. */
  public static final int CDB_LENGTH = 32;

  /** OPERATION CODE: byte 0. */
  public int operationCode() {
    return cdb.u8(0);
  }

  /** SERVICE ACTION: byte 1, bits 4 to 0, where the operation code has one. */
  public int serviceAction() {
    return cdb.u8(1) & 0x1F;
  }

  /** How the unit decides. */
  public Rules rules() {
    return unit.rules();
  }

  /** How the unit was made. */
  public UnitOptions options() {
    return unit.options();
  }

  /** What runs the command, if the unit has it. */
  public Optional<CommandHandler> handler() {
    return unit.rules().capabilities().has(options(), operationCode())
        ? unit.rules().commands().find(operationCode())
        : Optional.empty();
  }

  /** The state at this moment, from the sender's point of view. */
  public Situation situation() {
    return new Situation(unit, unit.state(), nexus.id());
  }
}
