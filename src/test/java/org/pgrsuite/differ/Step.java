package org.pgrsuite.differ;

import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;

/**
 * One command of a sequence.
 *
 * @param sender who sends it, 0 to 2 for I1 to I3
 * @param command what is sent
 */
record Step(int sender, Command command) {
  /** How many initiators there are. */
  static final int SENDERS = 3;

  /** What it is counted as: the command, or the service action. */
  String kind() {
    String name = CommandText.name(command);
    return name.matches("PERSISTENT RESERVE .*(service action|[0-9A-F]+h).*")
        ? name.replaceFirst(",.*", ", reserved service action")
        : name;
  }

  /** {@code I2 RELEASE … [5F 02 …]}: in words and in bytes. */
  @Override
  public String toString() {
    String data = command.dataOut().isEmpty() ? "" : " | " + command.dataOut().first(96).hex();
    return "I%d %s  [%s%s]"
        .formatted(sender + 1, CommandText.sentence(command), command.cdb().hex(), data);
  }
}
