package org.pgrsuite.path;

import java.time.Duration;
import java.util.Optional;
import org.pgrsuite.embedded.Answer;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.Hold;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.Nexus;
import org.pgrsuite.embedded.Task;
import org.pgrsuite.embedded.UnitOption;
import org.pgrsuite.spc.Command;

/**
 * A path to a logical unit in memory: one I_T nexus. {@link #send} executes the command in the
 * thread that calls it; the exchange that it returns has ended, unless its data transfer is held
 * up.
 */
public final class EmbeddedPath implements ScsiPath {
  private final DeviceServer server;
  private final Nexus nexus;
  private final PathDescription description;
  private final boolean ownsLogin;
  private volatile boolean closed;

  /**
   * Logs in through the first target port; several paths of one initiator port are one nexus.
   *
   * @param server the unit
   * @param name what the operator calls the path
   * @param initiator the initiator port
   */
  public EmbeddedPath(DeviceServer server, String name, InitiatorPort initiator) {
    this(server, name, server.login(initiator));
  }

  /**
   * For commands to the logical unit that a login is for.
   *
   * @param server the target
   * @param name what the operator calls the path
   * @param nexus a login to the target; logged out when the path is closed
   */
  public EmbeddedPath(DeviceServer server, String name, Nexus nexus) {
    this(server, name, nexus, true);
  }

  private EmbeddedPath(DeviceServer server, String name, Nexus nexus, boolean ownsLogin) {
    this.server = server;
    this.ownsLogin = ownsLogin;
    this.nexus = nexus;
    this.description =
        new PathDescription(
            name,
            "embedded",
            nexus.id().initiator().toString(),
            "relative target port " + nexus.id().targetPort(),
            server.name() + (nexus.lun() == 0 ? "" : " LUN " + nexus.lun()));
  }

  @Override
  public PathDescription description() {
    return description;
  }

  @Override
  public PendingExchange send(Command command, Duration timeout) {
    requireLogin();
    long started = System.nanoTime();
    Task task = server.submit(nexus, command);
    Optional<Answer> atOnce = task.await(Duration.ZERO);
    long nanos = System.nanoTime() - started;
    return atOnce.isPresent()
        ? ended(result(atOnce.get(), nanos))
        : new OnceExchange(
            () -> await(task, started, timeout), limit -> task.await(limit).isPresent());
  }

  private void requireLogin() {
    if (closed) {
      throw new TransportException(
          TransportException.Kind.NOT_OPENED,
          "cannot send a command on " + description.name() + ": the path is closed");
    }
    if (!nexus.isLoggedIn()) {
      throw new TransportException(
          TransportException.Kind.CONNECTION_LOST,
          "cannot send a command on " + description.name() + ": the target dropped the nexus");
    }
  }

  private static PendingExchange ended(ScsiResult result) {
    return new OnceExchange(() -> result, limit -> true);
  }

  private ScsiResult await(Task task, long started, Duration timeout) {
    return task.await(timeout)
        .map(answer -> result(answer, System.nanoTime() - started))
        .orElseThrow(() -> withoutAnswer(task));
  }

  private static ScsiResult result(Answer answer, long nanos) {
    return new ScsiResult(
        answer.status(), answer.sense(), answer.dataIn(), answer.residual(), nanos);
  }

  private TransportException withoutAnswer(Task task) {
    return new TransportException(
        TransportException.Kind.NO_ANSWER,
        "no answer on %s: the command %s"
            .formatted(
                description.name(),
                task.hasEnded() ? "was aborted without one" : "is still in progress"));
  }

  @Override
  public Optional<HeldTransfers> hold() {
    return Optional.of(new Held(server.hold(nexus)));
  }

  @Override
  public boolean isSession() {
    return ownsLogin;
  }

  @Override
  public Optional<TaskResponse> manage(TaskFunction function, Duration timeout) {
    requireLogin();
    if (!has(function)) {
      return Optional.of(TaskResponse.refused("FUNCTION REJECTED"));
    }
    switch (function) {
      case ABORT_TASK -> server.abortTask(nexus, Optional.empty());
      case ABORT_TASK_SET -> server.abortTaskSet(nexus);
      case CLEAR_TASK_SET -> server.clearTaskSet(nexus);
      case LOGICAL_UNIT_RESET -> server.resetLogicalUnit(nexus);
      case TARGET_WARM_RESET -> server.resetTarget();
      case TARGET_COLD_RESET -> server.coldResetTarget();
    }
    return Optional.of(TaskResponse.COMPLETE);
  }

  private boolean has(TaskFunction function) {
    return switch (server.options().word(UnitOption.FUNCTIONS)) {
      case "none" -> false;
      case "reset" -> function == TaskFunction.LOGICAL_UNIT_RESET;
      default -> true;
    };
  }

  @Override
  public Optional<ScsiPath> at(int lun) {
    return Optional.of(new EmbeddedPath(server, description.name(), server.at(nexus, lun), false));
  }

  /** Gives up the path. The nexus keeps its registration, as after any I_T nexus loss. */
  @Override
  public void close() {
    closed = true;
    if (ownsLogin && nexus.isLoggedIn()) {
      server.logout(nexus);
    }
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
