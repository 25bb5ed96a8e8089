package org.pgrsuite.path;

import java.time.Duration;
import org.pgrsuite.embedded.Answer;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.Nexus;
import org.pgrsuite.spc.Command;

/**
 * A path to a logical unit in memory: one I_T nexus. {@link #send} executes the command at once, in
 * the thread that calls it; the exchange that it returns has ended.
 */
public final class EmbeddedPath implements ScsiPath {
  private final DeviceServer server;
  private final Nexus nexus;
  private final PathDescription description;
  private volatile boolean closed;

  /**
   * Logs in through the first target port; several paths of one initiator port are one nexus.
   *
   * @param server the unit
   * @param name what the operator calls the path
   * @param initiator the initiator port
   */
  public EmbeddedPath(DeviceServer server, String name, InitiatorPort initiator) {
    this.server = server;
    this.nexus = server.login(initiator);
    this.description =
        new PathDescription(
            name,
            "embedded",
            initiator.toString(),
            "relative target port " + nexus.id().targetPort(),
            server.name());
  }

  @Override
  public PathDescription description() {
    return description;
  }

  @Override
  public PendingExchange send(Command command, Duration timeout) {
    if (closed) {
      throw new TransportException(
          TransportException.Kind.NOT_OPENED,
          "cannot send a command on " + description.name() + ": the path is closed");
    }
    long started = System.nanoTime();
    Answer answer = server.execute(nexus, command);
    long nanos = System.nanoTime() - started;
    ScsiResult result =
        new ScsiResult(answer.status(), answer.sense(), answer.dataIn(), answer.residual(), nanos);
    return () -> result;
  }

  @Override
  public boolean isSession() {
    return true;
  }

  /** Gives up the path. The nexus keeps its registration, as after any I_T nexus loss. */
  @Override
  public void close() {
    closed = true;
  }
}
