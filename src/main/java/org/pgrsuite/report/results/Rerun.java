package org.pgrsuite.report.results;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The line that runs a scenario again against the same target.
 *
 * @param settings what the operator had set
 */
public record Rerun(Map<String, String> settings) {
  /** What says nothing about the target, or is said anew. */
  private static final Set<String> LEFT_OUT =
      Set.of("pgr.only", "pgr.reports", "pgr.recover", "pgr.baseline", "pgr.journal");

  private static final Pattern PLAIN = Pattern.compile("[\\w./:=,@+-]+");

  /** All of it, for a scenario at this place. */
  public String line(String place) {
    return beginning() + quoted(place);
  }

  /** The same up to the place. */
  public String beginning() {
    return all() + " -Dpgr.only=";
  }

  /** The line that runs everything again. */
  public String all() {
    return "mvn verify" + target();
  }

  private String target() {
    return settings.entrySet().stream()
        .filter(setting -> !LEFT_OUT.contains(setting.getKey()))
        .map(setting -> " -D" + setting.getKey() + "=" + quoted(setting.getValue()))
        .collect(Collectors.joining());
  }

  /** As a shell takes it for one word. */
  private static String quoted(String value) {
    return PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
  }
}
