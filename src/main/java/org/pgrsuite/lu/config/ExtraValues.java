package org.pgrsuite.lu.config;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * From the text of a setting about what there is beside three paths to its value. Each method
 * refuses what is not of the right form.
 */
final class ExtraValues {
  private static final Pattern LUN = Pattern.compile("\\d{1,5}");
  private static final int HIGHEST_LUN = 16383;

  private ExtraValues() {}

  /** {@code NAME@LUN} or {@code NAME@DEVICE,DEVICE,DEVICE}. */
  static Extras.SecondUnitName secondUnit(Given given) {
    int split = given.value().lastIndexOf('@');
    if (split < 0) {
      throw given.because("does not say where the unit is, behind an @");
    }
    String name = Values.unitName(given, given.value().substring(0, split).strip());
    List<String> place =
        Arrays.stream(given.value().substring(split + 1).split(",", -1))
            .map(String::strip)
            .toList();
    boolean number =
        place.size() == 1
            && LUN.matcher(place.get(0)).matches()
            && Integer.parseInt(place.get(0)) <= HIGHEST_LUN;
    boolean devices =
        place.size() == 3
            && place.stream().filter(path -> path.startsWith("/")).distinct().count() == 3;
    if (!number && !devices) {
      throw given.because(
          "names neither a LUN up to " + HIGHEST_LUN + " nor three devices behind the @");
    }
    return new Extras.SecondUnitName(name, place);
  }
}
