package org.pgrsuite.path;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps passwords out of whatever quotes a URL: the value of a -D property stands in clear in the
 * reports of the build, and a URL also stands in logs. What is shown is what is known to be
 * harmless, and from the first that is not on, all of that URL is hidden. Stateless.
 */
public final class UrlSecrets {
  private static final String HIDDEN = "(hidden)";
  private static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]*://";

  /** Of a list. A comma before anything else may be one of a password. */
  private static final Pattern BETWEEN_URLS = Pattern.compile(",(?=\\s*" + SCHEME + ")");

  private static final Pattern URL = Pattern.compile("(.*?)(" + SCHEME + ")(.*)", Pattern.DOTALL);

  /**
   * No host, IQN or LUN has an @; a password may have anything, also a slash. The name of a second
   * unit has one before its LUN or devices: {@code naa.6001…@2}.
   */
  private static final Pattern USER =
      Pattern.compile("(^|,)(?!/|(?:naa|eui|t10|serial)\\.).+@", Pattern.DOTALL);

  private static final String PARAMETER = "(?:initiator|isid)=[^?&%=]*";
  private static final String QUERY = "(?:\\?" + PARAMETER + "(?:&" + PARAMETER + ")*)?";

  /** Host, port of up to five digits, path, and the parameters that an iSCSI URL may have. */
  private static final Pattern HARMLESS_URL =
      Pattern.compile(
          "(?:\\[[0-9A-Fa-f:.]*\\]|[^:/?%\\[\\]]*)(?::\\d{0,5}(?=[/?,]|$))?(?:/[^?%]*)?" + QUERY);

  private static final Pattern HARMLESS_TEXT = Pattern.compile("[^?]*" + QUERY);

  /** What says of which kind the hidden rest is. */
  private static final Pattern REST = Pattern.compile("[:%]|[?&](?:[^?&%=,\\s]*=)?|");

  /** Its options are no parameters of a URL, and none of them is a password. */
  private static final String EMBEDDED_UNIT = "embedded?";

  private UrlSecrets() {}

  /** Whether something is, or may be, a user or a password. */
  public static boolean in(String text) {
    return !mask(text).equals(text);
  }

  /** The text, which may hold several URLs with commas between them, without what may be secret. */
  public static String mask(String text) {
    return Arrays.stream(BETWEEN_URLS.split(text, -1))
        .map(UrlSecrets::maskOne)
        .collect(Collectors.joining(","));
  }

  private static String maskOne(String text) {
    Matcher url = URL.matcher(text);
    return url.matches()
        ? maskText(url.group(1)) + url.group(2) + maskUrl(url.group(3))
        : maskText(text);
  }

  private static String maskUrl(String text) {
    int user = text.lastIndexOf('@');
    if (hasQueryBefore(text, user)) {
      return HIDDEN;
    }
    String rest = hideRest(HARMLESS_URL, text.substring(user + 1));
    return user < 0 ? rest : HIDDEN + "@" + rest;
  }

  private static String maskText(String text) {
    if (text.startsWith(EMBEDDED_UNIT)) {
      return text;
    }
    return hasQueryBefore(text, text.lastIndexOf('@'))
        ? HIDDEN
        : hideRest(HARMLESS_TEXT, USER.matcher(text).replaceAll("$1" + HIDDEN + "@"));
  }

  /** An @ there may end a user, or stand in a parameter: nobody knows where the secret begins. */
  private static boolean hasQueryBefore(String text, int at) {
    return text.lastIndexOf('?', at) >= 0;
  }

  private static String hideRest(Pattern harmless, String text) {
    Matcher shown = harmless.matcher(text);
    Matcher rest = REST.matcher(text);
    rest.region(shown.lookingAt() ? shown.end() : 0, text.length()).lookingAt();
    return rest.end() == text.length() ? text : text.substring(0, rest.end()) + HIDDEN;
  }
}
