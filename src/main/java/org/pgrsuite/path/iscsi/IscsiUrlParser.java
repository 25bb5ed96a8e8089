package org.pgrsuite.path.iscsi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pgrsuite.path.UrlSecrets;

/** Reads one URL; every complaint is a sentence with a remedy. */
final class IscsiUrlParser {
  private static final String REMEDY =
      " A user or a password must not be in it, since the values of -D properties end up in build"
          + " reports: give them in the environment or in a file (pgr.password-file).";
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:\\[([0-9A-Fa-f:.]+)\\]|([^:\\[\\]]+))(?::([^:]*))?");
  private static final int HIGHEST_PORT = 65535;
  private static final int HIGHEST_LUN = 16383;

  private final String shown;
  private final boolean isWhole;

  /** Goes on with what may be shown, so that no complaint can quote anything else. */
  IscsiUrlParser(String text) {
    this.shown = UrlSecrets.mask(text.strip());
    this.isWhole = shown.equals(text.strip());
  }

  IscsiUrl parse() {
    try {
      return url();
    } catch (IllegalArgumentException fault) {
      throw new IllegalArgumentException(
          "The iSCSI URL %s cannot be used: %s; write %s.%s"
              .formatted(shown, fault.getMessage(), IscsiUrl.FORM, isWhole ? "" : REMEDY),
          fault);
    }
  }

  private IscsiUrl url() {
    if (!shown.startsWith(IscsiUrl.SCHEME)) {
      throw new IllegalArgumentException("it does not begin with " + IscsiUrl.SCHEME);
    }
    refuseUser();
    String[] sides = shown.substring(IscsiUrl.SCHEME.length()).split("\\?", 2);
    IscsiUrl bare = bare(sides[0].split("/", -1));
    IscsiUrl url = sides.length == 1 ? bare : withParameters(bare, sides[1]);
    if (!isWhole) {
      throw new IllegalArgumentException("it holds what may be a user or a password");
    }
    return url;
  }

  private void refuseUser() {
    if (shown.indexOf('@') >= 0) {
      throw new IllegalArgumentException("it names a user");
    }
    if (shown.indexOf('%') >= 0) {
      throw new IllegalArgumentException(
          "it holds a percent sign, which libiscsi takes for the beginning of a password");
    }
  }

  private static IscsiUrl bare(String... parts) {
    String host = host(parts[0]);
    int port = port(parts[0]);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "it does not consist of host, target name and LUN, with a / between them");
    }
    return new IscsiUrl(
        host,
        port,
        parts[1],
        number("LUN", parts[2], 0, HIGHEST_LUN),
        Optional.empty(),
        Optional.empty());
  }

  private static String host(String authority) {
    Matcher matcher = authority(authority);
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }

  private static int port(String authority) {
    String port = authority(authority).group(3);
    if (port != null && !port.matches("\\d*")) {
      throw new IllegalArgumentException(
          "the port '%s' is not a number (an IPv6 address is written in brackets: [::1])"
              .formatted(port));
    }
    return port == null ? IscsiUrl.DEFAULT_PORT : number("port", port, 1, HIGHEST_PORT);
  }

  private static Matcher authority(String authority) {
    if (authority.isEmpty()) {
      throw new IllegalArgumentException("it names no host");
    }
    Matcher matcher = AUTHORITY.matcher(authority);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no host (an IPv6 address is written in brackets: [::1])".formatted(authority));
    }
    return matcher;
  }

  private static int number(String what, String digits, int lowest, int highest) {
    int value = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : -1;
    if (value < lowest || value > highest) {
      throw new IllegalArgumentException(
          "the %s '%s' is not a number from %d to %d".formatted(what, digits, lowest, highest));
    }
    return value;
  }

  private static IscsiUrl withParameters(IscsiUrl bare, String parameters) {
    IscsiUrl url = bare;
    for (String parameter : parameters.split("&", -1)) {
      String[] sides = parameter.split("=", 2);
      String value = sides.length == 2 ? sides[1] : "";
      url =
          switch (sides[0]) {
            case "initiator" -> url.withInitiator(value);
            case "isid" -> url.withIsid(Isid.parse(value));
            default ->
                throw new IllegalArgumentException(
                    "the parameter '%s' is unknown (initiator and isid are known)"
                        .formatted(sides[0]));
          };
    }
    return url;
  }
}
