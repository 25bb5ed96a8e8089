package org.pgrsuite.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * Registrations as READ FULL STATUS has to report them, in any order.
 *
 * @param rows one a registration
 */
record FullStatus(List<Row> rows) {
  private static final List<String> COLUMNS = List.of("initiator", "key", "holds");

  /**
   * A registration.
   *
   * @param initiator whose
   * @param key the registered key
   * @param held the type of the reservation that it holds
   */
  record Row(Initiator initiator, ReservationKey key, Optional<ReservationType> held) {
    private boolean matches(FullStatusData.Registration seen) {
      boolean holds =
          held.map(type -> seen.holder() && seen.scope() == 0 && seen.type() == type.code())
              .orElse(!seen.holder());
      boolean port =
          !seen.allTargetPorts()
              && seen.relativeTargetPort() == initiator.nexus().relativeTargetPort();
      return seen.key().equals(key)
          && holds
          && port
          && initiator.nexus().isNamed(seen.transportId());
    }

    @Override
    public String toString() {
      return initiator
          + " with key "
          + key
          + " holding "
          + held.map(Object::toString).orElse("nothing");
    }
  }

  /**
   * The rows of a feature.
   *
   * @throws ConfigurationException if the columns are others
   */
  static FullStatus of(List<Map<String, String>> rows, Function<String, Initiator> initiators) {
    return new FullStatus(rows.stream().map(row -> row(row, initiators)).toList());
  }

  /** These initiators with the keys that they have registered, where nothing is reserved. */
  static FullStatus holdingNothing(List<Initiator> initiators) {
    return new FullStatus(
        initiators.stream()
            .map(each -> new Row(each, each.registeredKey(), Optional.empty()))
            .toList());
  }

  private static Row row(Map<String, String> cells, Function<String, Initiator> initiators) {
    if (!List.copyOf(cells.keySet()).equals(COLUMNS)) {
      throw new ConfigurationException("the columns are " + String.join(", ", COLUMNS));
    }
    String held = cells.get("holds");
    Optional<ReservationType> type = ReservationType.named(held);
    if (type.isEmpty() && !held.equals("nothing")) {
      throw new ConfigurationException("'" + held + "' is no type; write one, or nothing");
    }
    return new Row(
        initiators.apply(cells.get("initiator")), ReservationKey.parse(cells.get("key")), type);
  }

  /** Exactly these registrations. */
  Matcher<FullStatusData> asReadBy(Initiator reader) {
    return new Reported(reader);
  }

  private boolean matches(FullStatusData seen) {
    return seen.registrations().size() == rows.size()
        && rows.stream().allMatch(row -> seen.registrations().stream().anyMatch(row::matches));
  }

  private static String words(FullStatusData.Registration seen) {
    String held =
        seen.holder()
            ? ReservationType.describe(seen.type())
                + (seen.scope() == 0 ? "" : " with scope %Xh".formatted(seen.scope()))
            : "nothing";
    String port =
        seen.allTargetPorts() ? "all target ports" : "target port " + seen.relativeTargetPort();
    return "%s through %s with key %s holding %s"
        .formatted(seen.transportId(), port, seen.key(), held);
  }

  private final class Reported extends TypeSafeMatcher<FullStatusData> {
    private final Initiator reader;

    Reported(Initiator reader) {
      this.reader = reader;
    }

    @Override
    protected boolean matchesSafely(FullStatusData seen) {
      return FullStatus.this.matches(seen);
    }

    @Override
    public void describeTo(Description description) {
      description.appendText(
          "READ FULL STATUS reports "
              + rows.stream().map(Row::toString).collect(Collectors.joining("; ")));
    }

    @Override
    protected void describeMismatchSafely(FullStatusData seen, Description mismatch) {
      mismatch.appendText(
          "to initiator "
              + reader
              + " it reports "
              + seen.registrations().stream()
                  .map(FullStatus::words)
                  .collect(Collectors.joining("; ")));
    }
  }
}
