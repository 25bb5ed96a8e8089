package org.pgrsuite.lu;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;

/**
 * Which task management functions path and target have: each is tried once, with nothing reserved.
 */
final class TaskOffers {
  private final LogicalUnit unit;
  private final Map<TaskFunction, Optional<String>> lacks = new EnumMap<>(TaskFunction.class);

  TaskOffers(LogicalUnit unit) {
    this.unit = unit;
  }

  boolean isKnown(TaskFunction function) {
    return lacks.containsKey(function);
  }

  /**
   * Looks. To be called in the known state, which stays.
   *
   * @return why not, in words; nothing if it is there
   * @throws NotConfiguredException if others feel it, and the operator did not allow it
   */
  Optional<String> lack(TaskFunction function) {
    if (function.reachesBeyondTheUnit()) {
      unit.permissions().requireTargetReset(function.title());
    }
    if (!isKnown(function)) {
      lacks.put(function, probe(function));
    }
    return lacks.get(function);
  }

  /**
   * Asks for one.
   *
   * @throws NotSupportedException if it is not there
   */
  void require(TaskFunction function) {
    lack(function)
        .ifPresent(
            reason -> {
              throw new NotSupportedException(function.title(), "not supported: " + reason);
            });
  }

  private Optional<String> probe(TaskFunction function) {
    Optional<TaskResponse> response = unit.events().send(unit.initiators().get(0), function);
    unit.knownState().bringAbout();
    return response
        .map(
            each ->
                each.done()
                    ? Optional.<String>empty()
                    : Optional.of("%s is refused: %s".formatted(function, each.words())))
        .orElseGet(() -> Optional.of("the path cannot send " + function));
  }
}
