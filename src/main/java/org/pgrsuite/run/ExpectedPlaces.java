package org.pgrsuite.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known to fail, by where it stands. Immutable. */
public final class ExpectedPlaces {
  private final Baseline baseline;
  private final Map<Place, String> ids;

  ExpectedPlaces(Baseline baseline, List<Example> examples) {
    this.baseline = baseline;
    this.ids =
        examples.stream()
            .filter(example -> baseline.lists(example.id()))
            .collect(
                Collectors.toUnmodifiableMap(
                    example -> Place.of(example.file(), example.line()), Example::id));
  }

  /**
   * Whether what a scenario ended with is a failure of the target that is known.
   *
   * @param file the feature file
   * @param line of the scenario or its row, counted from 1
   */
  public boolean expects(Path file, int line, Throwable thrown) {
    return Optional.ofNullable(ids.get(Place.of(file, line)))
        .map(id -> baseline.judge(id, Judge.judge(thrown)))
        .filter(verdict -> verdict.kind() == Verdict.Kind.EXPECTED_FAILURE)
        .isPresent();
  }

  private record Place(Path file, int line) {
    static Place of(Path file, int line) {
      return new Place(file.toAbsolutePath().normalize(), line);
    }
  }
}
