package org.pgrsuite.embedded.defects;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitOptions;

/**
 * The embedded unit as a path string has it: its options, and maybe one defect, with those that it
 * needs to show. Immutable.
 *
 * @param options how it is made
 * @param rules how it decides
 */
public record PlantedUnit(UnitOptions options, Rules rules) {
  /** The option that names a defect. */
  public static final String OPTION = "defect";

  private static final String PREFIX = OPTION + "=";

  /**
   * Reads a path string.
   *
   * @param text options as {@link UnitOptions#parse} takes them, and {@code defect=NAME}
   * @throws UnknownDefectException for a defect that there is not
   * @throws IllegalArgumentException for two defects, and as {@link UnitOptions#parse} does
   */
  public static PlantedUnit parse(String text) {
    List<String> parts = Arrays.asList(text.split("&", -1));
    List<String> named = parts.stream().filter(part -> part.startsWith(PREFIX)).toList();
    if (named.size() > 1) {
      throw new IllegalArgumentException(OPTION + " is given twice");
    }
    String options =
        parts.stream().filter(part -> !part.startsWith(PREFIX)).collect(Collectors.joining("&"));
    if (named.isEmpty()) {
      return new PlantedUnit(UnitOptions.parse(options), Rules.standard());
    }
    Defect defect = Defects.named(named.get(0).substring(PREFIX.length()));
    return new PlantedUnit(
        UnitOptions.parse(both(defect.options(), options)), defect.rules().apply(Rules.standard()));
  }

  private static String both(String some, String others) {
    return Stream.of(some, others).filter(each -> !each.isEmpty()).collect(Collectors.joining("&"));
  }

  /** A device server that is made so. */
  public DeviceServer server() {
    return new DeviceServer(options, rules);
  }
}
