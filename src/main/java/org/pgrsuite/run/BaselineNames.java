package org.pgrsuite.run;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.lu.config.Nearest;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.report.baseline.BaselineException;
import org.pgrsuite.report.baseline.BaselineReader;
import org.pgrsuite.report.baseline.ScenarioNames;
import org.pgrsuite.report.results.KnownFailure;

/** The scenarios of the features, as a baseline names them. Immutable. */
final class BaselineNames implements ScenarioNames {
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();

  private BaselineNames(Selection all) {
    for (Example example : all.examples()) {
      ids.put(example.name(), example.id());
      known.add(example.id());
    }
  }

  /**
   * Reads a baseline.
   *
   * @param all all scenarios that there are, also those that are not run
   * @throws ConfigurationException for a mistake in it, with its line
   */
  static List<KnownFailure> read(Path file, Selection all) {
    try {
      return BaselineReader.read(file, Catalogue.load(), new BaselineNames(all));
    } catch (BaselineException mistake) {
      throw new ConfigurationException(mistake.getMessage());
    }
  }

  @Override
  public Optional<String> id(String idOrName) {
    return known.contains(idOrName)
        ? Optional.of(idOrName)
        : Optional.ofNullable(ids.get(idOrName));
  }

  @Override
  public Optional<String> nearest(String written) {
    return Nearest.to(written, ids.keySet());
  }
}
