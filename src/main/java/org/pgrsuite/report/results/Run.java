package org.pgrsuite.report.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * With what was tested, and how it was configured.
 *
 * @param suite version of the suite
 * @param catalogue version of the catalogue of requirements
 * @param java version and vendor of the Java runtime
 * @param kernel name, version and architecture of the operating system
 * @param libiscsi the library of iSCSI paths; empty if none was loaded
 * @param begun when the run began: ISO 8601, UTC, {@code 2026-11-22T16:00:00Z}
 * @param settings the settings that the operator gave, without secrets: {@code pgr.lu} and its
 *     value
 * @param baseline what was known beforehand to fail
 */
public record Run(
    String suite,
    String catalogue,
    String java,
    String kernel,
    String libiscsi,
    String begun,
    Map<String, String> settings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<KnownFailure> baseline) {
  /** Copies map and list; what is missing in a file is empty. */
  public Run {
    suite = Absent.orEmpty(suite);
    catalogue = Absent.orEmpty(catalogue);
    java = Absent.orEmpty(java);
    kernel = Absent.orEmpty(kernel);
    libiscsi = Absent.orEmpty(libiscsi);
    begun = Absent.orEmpty(begun);
    settings =
        settings == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    baseline = Absent.orEmpty(baseline);
  }
}
