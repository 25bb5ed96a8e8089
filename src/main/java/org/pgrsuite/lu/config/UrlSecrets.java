package org.pgrsuite.lu.config;

import java.util.regex.Pattern;
import org.pgrsuite.lu.ending.ConfigurationException;

/**
 * Keeps passwords out of URLs. The value of a -D property stands in clear in the reports of the
 * build, and a URL also stands in logs, so a URL with a user in it is refused wherever it is given.
 */
final class UrlSecrets {
  /**
   * No host, IQN or LUN has an @; a password may have anything, also a slash. The name of a second
   * unit has one before its LUN or devices: {@code naa.6001…@2}.
   */
  private static final Pattern USER = Pattern.compile("(^|,)(?!/|(?:naa|eui|t10|serial)\\.)[^,]+@");

  private static final Pattern QUERY =
      Pattern.compile("[?&][^=&]*(?:pass|user|secret|chap)[^=&]*=[^&,]*", Pattern.CASE_INSENSITIVE);

  private UrlSecrets() {}

  /** Whether there is a user, with or without a password, before the host or after the path. */
  static boolean in(String url) {
    return USER.matcher(url).find() || QUERY.matcher(url).find();
  }

  /** The text without what may be secret in it. */
  static String mask(String text) {
    String withoutUser = USER.matcher(text).replaceAll("$1(hidden)@");
    return QUERY.matcher(withoutUser).replaceAll("?(hidden)");
  }

  /** Refuses a URL that holds a user or a password. */
  static void refuse(Given given, String url) {
    if (in(url)) {
      throw new ConfigurationException(
          ("%s (from %s) names a user or a password in a URL, which would end up in build reports"
                  + " and logs: set PGR_CHAP_USER and PGR_CHAP_PASSWORD in the environment, or name"
                  + " a file that holds them by pgr.password-file.")
              .formatted(given.setting().key(), given.origin()));
    }
  }
}
