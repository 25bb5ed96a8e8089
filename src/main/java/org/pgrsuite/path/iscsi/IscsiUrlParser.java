package org.pgrsuite.path.iscsi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one URL; every complaint is a sentence with a remedy. */
final class IscsiUrlParser {
  private static final Pattern SECRET =
      Pattern.compile("(?i)[?&][^=&]*(?:chap|user|pass|secret)[^=&]*(?:[=&]|$)");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:\\[([0-9A-Fa-f:.]+(?:%[^\\]]*)?)\\]|([^:\\[\\]]+))(?::([^:]*))?");
  private static final Pattern ISCSI_NAME =
      Pattern.compile("(?:iqn|eui|naa)\\.[A-Za-z0-9.:_-]{1,219}");
  private static final int MOST_LUNS = 16384;

  private final String text;

  IscsiUrlParser(String text) {
    this.text = text.strip();
  }

  IscsiUrl parse() {
    if (!text.startsWith(IscsiUrl.SCHEME)) {
      throw complaint("does not begin with " + IscsiUrl.SCHEME);
    }
    refuseSecrets();
    String[] sides = text.substring(IscsiUrl.SCHEME.length()).split("\\?", 2);
    String[] parts = sides[0].split("/", -1);
    if (parts.length != 3) {
      throw complaint("does not consist of host, target name and LUN, with a / between them");
    }
    IscsiUrl bare =
        new IscsiUrl(
            host(parts[0]),
            port(parts[0]),
            iscsiName("the target name", parts[1]),
            lun(parts[2]),
            Optional.empty(),
            Optional.empty());
    return sides.length == 1 ? bare : withParameters(bare, sides[1]);
  }

  /** Also before anything else is complained of, since complaints quote the URL. */
  private void refuseSecrets() {
    if (text.indexOf('@') >= 0 || SECRET.matcher(text).find()) {
      throw new IllegalArgumentException(
          "An iSCSI URL must not hold a user or a password, since the values of -D properties end"
              + " up in build reports: give them in the environment or in a file"
              + " (pgr.password-file).");
    }
    if (text.indexOf('%') >= 0) {
      throw new IllegalArgumentException(
          "An iSCSI URL must not hold a percent sign, which libiscsi takes for the beginning of a"
              + " password: write names as they are, and give a password in the environment or in"
              + " a file (pgr.password-file).");
    }
  }

  private String host(String authority) {
    Matcher matcher = authority(authority);
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }

  private int port(String authority) {
    String port = authority(authority).group(3);
    if (port == null) {
      return IscsiUrl.DEFAULT_PORT;
    }
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535) {
      throw complaint("has the port '" + port + "', which is not a number from 1 to 65535");
    }
    return Integer.parseInt(port);
  }

  private Matcher authority(String authority) {
    Matcher matcher = AUTHORITY.matcher(authority);
    if (authority.isEmpty()) {
      throw complaint("names no host");
    }
    if (!matcher.matches()) {
      throw complaint(
          "has '" + authority + "' for a host (an IPv6 address is written in brackets: [::1])");
    }
    return matcher;
  }

  private String iscsiName(String what, String name) {
    if (!ISCSI_NAME.matcher(name).matches()) {
      throw complaint(
          "has '%s' for %s, which begins with iqn., eui. or naa. and holds letters, digits, . : -"
              .formatted(name, what));
    }
    return name;
  }

  private int lun(String number) {
    if (!number.matches("\\d{1,5}") || Integer.parseInt(number) >= MOST_LUNS) {
      throw complaint("has the LUN '" + number + "', which is not a number from 0 to 16383");
    }
    return Integer.parseInt(number);
  }

  private IscsiUrl withParameters(IscsiUrl bare, String parameters) {
    IscsiUrl url = bare;
    for (String parameter : parameters.split("&", -1)) {
      String[] sides = parameter.split("=", 2);
      String value = sides.length == 2 ? sides[1] : "";
      url =
          switch (sides[0]) {
            case "initiator" -> url.withInitiator(iscsiName("the initiator name", value));
            case "isid" -> url.withIsid(isid(value));
            default ->
                throw complaint(
                    "has the parameter '" + sides[0] + "', and only initiator and isid are known");
          };
    }
    return url;
  }

  private Isid isid(String value) {
    try {
      return Isid.parse(value);
    } catch (IllegalArgumentException malformed) {
      throw complaint("is not usable: " + malformed.getMessage());
    }
  }

  private IllegalArgumentException complaint(String what) {
    return new IllegalArgumentException(
        "The iSCSI URL %s %s; write %s.".formatted(text, what, IscsiUrl.FORM));
  }
}
