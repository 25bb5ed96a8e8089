package org.pgrsuite.lu.config;

import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.path.UrlSecrets;

/**
 * A value that the operator gave.
 *
 * @param setting what it is for
 * @param value as it was written, without white space around it
 * @param origin where it was written, in words
 */
record Given(Setting setting, String value, String origin) {
  /** Says that the value is not of the form that it has to have. */
  ConfigurationException malformed() {
    return because("is not valid");
  }

  /** Says what is wrong with the value, and which form is right. */
  ConfigurationException because(String complaint) {
    return new ConfigurationException(
        "%s=%s (from %s) %s; the form is: %s."
            .formatted(setting.key(), UrlSecrets.mask(value), origin, complaint, setting.form()));
  }

  /** Refuses what is, or may be, a user or a password in a URL that was given. */
  void refuseSecrets(String url) {
    if (UrlSecrets.in(url)) {
      throw new ConfigurationException(
          ("%s (from %s) holds what may be a user or a password in a URL, where only initiator and"
                  + " isid follow the question mark: %s. It would end up in build reports and logs:"
                  + " set PGR_CHAP_USER and PGR_CHAP_PASSWORD in the environment, or name a file"
                  + " that holds them by pgr.password-file.")
              .formatted(setting.key(), origin, UrlSecrets.mask(value)));
    }
  }
}
