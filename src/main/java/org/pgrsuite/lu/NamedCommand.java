package org.pgrsuite.lu;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PrOutAction;

/**
 * A command that features name, with all fields correct and on scratch blocks only.
 *
 * @param title the name in features: {@code READ(10)}, {@code START STOP UNIT with START=0}
 * @param builder makes the command for its sender
 * @param reserveOut the service action, if it is one of PERSISTENT RESERVE OUT, which quotes a key
 * @param optional whether a unit may lack it, so that the suite has to look first
 * @param writes whether it changes the scratch block, if it is carried out
 * @param harmless of a command that would destroy more than scratch blocks, if it is carried out, a
 *     form that a unit with this command carries out without harm, or refuses by another reason
 *     than its operation code; of all others nothing
 */
public record NamedCommand(
    String title,
    BiFunction<Initiator, ScratchBlocks, Command> builder,
    Optional<PrOutAction> reserveOut,
    boolean optional,
    boolean writes,
    Optional<Command> harmless) {
  /**
   * The command of this name.
   *
   * @throws ConfigurationException if there is none
   */
  public static NamedCommand named(String title) {
    return NamedCommands.find(title);
  }

  /** Whether it would destroy more than scratch blocks, if it is carried out. */
  public boolean destructive() {
    return harmless.isPresent();
  }

  /** Whether it may write something else than the pattern of its sender. */
  boolean mayLeaveZeros() {
    boolean plain =
        Arrays.stream(BlockCommand.values()).anyMatch(each -> each.title().equals(title));
    return !plain && optional && (writes || destructive());
  }

  Command build(Initiator sender, ScratchBlocks scratch) {
    return builder.apply(sender, scratch);
  }

  @Override
  public String toString() {
    return title;
  }
}
