package org.pgrsuite.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pgrsuite.spc.PrOutAction;

/** The service action of PERSISTENT RESERVE OUT that a step speaks of. */
final class ServiceAction {
  private static final String UNREGISTER = "REGISTER with key 0x0";

  /** What a step begins with, the longer before the shorter. */
  private static final List<Map.Entry<String, String>> WORDS =
      List.of(
          Map.entry("registers key", PrOutAction.REGISTER.title()),
          Map.entry("unregisters", UNREGISTER),
          Map.entry("reserves as", PrOutAction.RESERVE.title()),
          Map.entry("releases the", PrOutAction.RELEASE.title()),
          Map.entry("clears the", PrOutAction.CLEAR.title()),
          Map.entry("preempts and aborts", PrOutAction.PREEMPT_AND_ABORT.title()),
          Map.entry("preempts", PrOutAction.PREEMPT.title()),
          Map.entry("moves the reservation", PrOutAction.REGISTER_AND_MOVE.title()));

  private ServiceAction() {}

  /** All rows that there can be. */
  static List<String> titles() {
    return Stream.concat(
            Stream.of(PrOutAction.REGISTER.title(), UNREGISTER),
            Arrays.stream(PrOutAction.values()).map(PrOutAction::title))
        .distinct()
        .toList();
  }

  /** Of what an initiator does, in the words of the step; nothing if it is something else. */
  static Optional<String> of(String act) {
    if (act.endsWith("ignoring any existing key")) {
      return Optional.of(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY.title());
    }
    return WORDS.stream()
        .filter(entry -> act.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
