package org.pgrsuite.path;

import java.util.Optional;
import org.pgrsuite.spc.Command;

/** Whether the data of a command, its residual and its length agree. Stateless. */
final class Transfer {
  private Transfer() {}

  static Optional<String> oddity(Command command, ScsiResult result) {
    int announced = Math.max(command.dataInLength(), command.dataOut().length());
    int residual = result.residual();
    if (residual < 0) {
      return Optional.of(
          "more data than was asked for: %d bytes beyond %d"
              .formatted(-(long) residual, announced));
    }
    if (residual > announced) {
      return Optional.of(
          "a residual that cannot be: %d of %d bytes".formatted(residual, announced));
    }
    return result.isGood() ? shortfall(command, result) : Optional.empty();
  }

  private static Optional<String> shortfall(Command command, ScsiResult result) {
    if (!command.dataOut().isEmpty() && result.residual() > 0) {
      return Optional.of(
          "GOOD, and %d of %d bytes were not taken"
              .formatted(result.residual(), command.dataOut().length()));
    }
    int due = command.dataInLength() - result.residual();
    return !command.dataOut().isEmpty() || result.dataIn().length() == due
        ? Optional.empty()
        : Optional.of(
            "a residual that lies: it leaves %d bytes, and %d came"
                .formatted(due, result.dataIn().length()));
  }
}
