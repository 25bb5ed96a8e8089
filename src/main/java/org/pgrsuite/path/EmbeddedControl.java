package org.pgrsuite.path;

import java.util.Optional;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.Hold;
import org.pgrsuite.embedded.Nexus;
import org.pgrsuite.embedded.UnitOption;

/** Control of a target in memory, as one of its nexuses has it. */
final class EmbeddedControl implements TargetControl {
  private final DeviceServer server;
  private volatile Nexus nexus;

  EmbeddedControl(DeviceServer server, Nexus nexus) {
    this.server = server;
    this.nexus = nexus;
  }

  /** The login that commands are sent with. */
  Nexus nexus() {
    return nexus;
  }

  @Override
  public void logout() {
    if (nexus.isLoggedIn()) {
      server.logout(nexus);
    }
  }

  @Override
  public void login() {
    if (!nexus.isLoggedIn()) {
      Nexus again = server.login(nexus.id().initiator(), nexus.id().targetPort());
      nexus = server.at(again, nexus.lun());
    }
  }

  @Override
  public void reinstate() {
    nexus = server.reinstate(nexus);
  }

  @Override
  public void abortTaskSet() {
    server.abortTaskSet(nexus);
  }

  @Override
  public void clearTaskSet() {
    server.clearTaskSet(nexus);
  }

  @Override
  public void resetLogicalUnit() {
    server.resetLogicalUnit(nexus);
  }

  @Override
  public void resetTarget() {
    server.resetTarget();
  }

  @Override
  public void coldResetTarget() {
    server.coldResetTarget();
  }

  /** Whether the target has a task management function. */
  boolean has(TaskFunction function) {
    return switch (server.options().word(UnitOption.FUNCTIONS)) {
      case "none" -> false;
      case "reset" -> function == TaskFunction.LOGICAL_UNIT_RESET;
      default -> true;
    };
  }

  /** Carries out a task management function; a command that ended cannot be aborted any more. */
  void manage(TaskFunction function) {
    switch (function) {
      case ABORT_TASK -> server.abortTask(nexus, Optional.empty());
      case ABORT_TASK_SET -> abortTaskSet();
      case CLEAR_TASK_SET -> clearTaskSet();
      case LOGICAL_UNIT_RESET -> resetLogicalUnit();
      case TARGET_WARM_RESET -> resetTarget();
      case TARGET_COLD_RESET -> coldResetTarget();
    }
  }

  @Override
  public void powerCycle() {
    server.powerCycle();
  }

  /** Holds up the data transfers of commands that are sent on this nexus from now on. */
  HeldTransfers hold() {
    return new Held(server.hold(nexus));
  }

  private record Held(Hold hold) implements HeldTransfers {
    @Override
    public int waiting() {
      return hold.waiting();
    }

    @Override
    public void close() {
      hold.release();
    }
  }
}
