package org.pgrsuite.lu.preflight;

import java.util.function.Function;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;

/**
 * One way to the unit under test, as far as the checks before the first scenario need it.
 *
 * @param initiator whose way it is: {@code I1}
 * @param path its path
 * @param sender sends a command of the suite itself, which survives unit attentions
 */
public record Probe(String initiator, PathDescription path, Function<Command, ScsiResult> sender) {
  private static final String KERNEL = "SG_IO";

  /** Sends a command and waits for its outcome. */
  ScsiResult ask(Command command) {
    return sender.apply(command);
  }

  /** Whether the kernel of this machine shares the path with others. */
  boolean isKernelPath() {
    return path.transport().equals(KERNEL);
  }

  /** The initiator. */
  @Override
  public String toString() {
    return initiator;
  }
}
