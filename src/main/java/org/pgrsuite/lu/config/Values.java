package org.pgrsuite.lu.config;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pgrsuite.path.UrlSecrets;
import org.pgrsuite.spc.ReservationKey;

/** From the text of a setting to its value. Each method refuses what is not of the right form. */
final class Values {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(s|ms|)");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,18})\\s*\\+\\s*(\\d{1,9})");

  /**
   * The suite saves all scratch blocks with one command and restores them with one: with blocks of
   * 4096 bytes these are 512 KiB, what host adapters and kernels commonly take at once. TRANSFER
   * LENGTH of READ(10) and WRITE(10) ends at 65535, and begins anew at 0 behind it.
   */
  private static final int MOST_SCRATCH = 128;

  private static final Pattern UNIT_NAME =
      Pattern.compile("(?:(?:naa|eui)\\.[0-9a-f]{16,32}|(?:t10|serial)\\..*\\S)");
  private static final Pattern ISCSI = Pattern.compile("iscsi://[^/?,]+/[^/?,]+/\\d+(?:\\?[^,]*)?");

  private Values() {}

  static List<String> paths(Given given) {
    List<String> paths = splitPaths(given);
    if (paths.size() != 3) {
      throw given.because("names " + paths.size() + " instead of 3 paths");
    }
    return differentPaths(given, paths, "names one path twice, and three initiators need three");
  }

  static List<String> extraPaths(Given given) {
    return differentPaths(given, splitPaths(given), "names one path twice");
  }

  private static List<String> differentPaths(Given given, List<String> paths, String twice) {
    for (String path : paths) {
      if (!path.startsWith("/") && !ISCSI.matcher(path).matches()) {
        throw given.because("holds '" + UrlSecrets.mask(path) + "', which is no path");
      }
    }
    if (Set.copyOf(paths).size() != paths.size()) {
      throw given.because(twice);
    }
    return paths;
  }

  static String target(Given given) {
    given.refuseSecrets(given.value());
    if (!Configuration.namesEmbeddedUnit(given.value())
        && !ISCSI.matcher(given.value()).matches()) {
      throw given.malformed();
    }
    return given.value();
  }

  /** With the hexadecimal digits in lower case and white space collapsed, as sysfs writes it. */
  static String unitName(Given given) {
    return unitName(given, given.value());
  }

  static String unitName(Given given, String text) {
    String name = text.replaceAll("\\s+", " ");
    String lower = name.toLowerCase(Locale.ROOT);
    String folded = lower.startsWith("naa.") || lower.startsWith("eui.") ? lower : name;
    if (!UNIT_NAME.matcher(folded).matches()) {
      throw given.malformed();
    }
    return folded;
  }

  static Duration timeout(Given given) {
    Matcher matcher = DURATION.matcher(given.value());
    if (!matcher.matches()) {
      throw given.malformed();
    }
    long amount = Long.parseLong(matcher.group(1));
    Duration timeout =
        matcher.group(2).equals("ms") ? Duration.ofMillis(amount) : Duration.ofSeconds(amount);
    if (timeout.isZero() || timeout.compareTo(Duration.ofHours(1)) > 0) {
      throw given.malformed();
    }
    return timeout;
  }

  static int rounds(Given given) {
    if (!given.value().matches("[1-9]\\d{0,5}|1000000")) {
      throw given.malformed();
    }
    return Integer.parseInt(given.value());
  }

  static BlockRange scratch(Given given) {
    Matcher matcher = RANGE.matcher(given.value());
    if (!matcher.matches() || Integer.parseInt(matcher.group(2)) == 0) {
      throw given.malformed();
    }
    int count = Integer.parseInt(matcher.group(2));
    if (count > MOST_SCRATCH) {
      throw given.because(
          "names %d blocks, of which one command saves or restores at most %d"
              .formatted(count, MOST_SCRATCH));
    }
    return new BlockRange(Long.parseLong(matcher.group(1)), count);
  }

  static Set<ReservationKey> keys(Given given) {
    Set<ReservationKey> keys = new LinkedHashSet<>();
    for (String key : split(given)) {
      try {
        keys.add(ReservationKey.parse(key));
      } catch (IllegalArgumentException malformed) {
        throw given.because("holds '" + key + "', which is no key");
      }
    }
    return keys;
  }

  /** A comma would end the name of the folder where Cucumber is told the names of its reports. */
  static String folder(Given given) {
    if (given.value().contains(",")) {
      throw given.malformed();
    }
    return given.value();
  }

  static boolean yesOrNo(Given given) {
    return switch (given.value()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw given.malformed();
    };
  }

  static boolean recoverOnly(Given given) {
    if (!given.value().equals("only")) {
      throw given.malformed();
    }
    return true;
  }

  private static List<String> splitPaths(Given given) {
    given.refuseSecrets(given.value());
    return split(given);
  }

  private static List<String> split(Given given) {
    return Arrays.stream(given.value().split(",", -1)).map(String::strip).toList();
  }
}
