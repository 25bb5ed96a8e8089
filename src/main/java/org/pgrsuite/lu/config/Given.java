package org.pgrsuite.lu.config;

import org.pgrsuite.lu.ending.ConfigurationException;

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
}
