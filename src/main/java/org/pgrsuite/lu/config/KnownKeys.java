package org.pgrsuite.lu.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.path.UrlSecrets;

/** Tells keys that the suite does not know, which are mostly misspelt. */
final class KnownKeys {
  /** Set by the build in the process that runs the features; no setting of an operator. */
  private static final String RUN = "pgr.run";

  private KnownKeys() {}

  /** Refuses the first key of this source that looks like one of the suite's and is none. */
  static void check(Source source) {
    Collection<String> known = known(source);
    for (String name : source.values().keySet()) {
      if (isOurs(source, name) && !known.contains(name) && !name.equals(RUN)) {
        throw unknown(source, name, known);
      }
    }
  }

  /** The file is the suite's own, so that whatever stands there has to be known. */
  private static boolean isOurs(Source source, String name) {
    return switch (source.kind()) {
      case SYSTEM -> name.startsWith("pgr.");
      case ENVIRONMENT -> name.startsWith("PGR_");
      case FILE -> true;
    };
  }

  private static Collection<String> known(Source source) {
    if (source.kind() != Source.Kind.ENVIRONMENT) {
      return Setting.keys();
    }
    List<String> variables = new ArrayList<>(Setting.variables());
    variables.add(CredentialsReader.USER);
    variables.add(CredentialsReader.PASSWORD);
    return variables;
  }

  private static ConfigurationException unknown(
      Source source, String name, Collection<String> known) {
    if (isSecret(name) && source.kind() != Source.Kind.ENVIRONMENT) {
      return new ConfigurationException(
          ("%s (from %s) is no key: user and password come from PGR_CHAP_USER and"
                  + " PGR_CHAP_PASSWORD in the environment, or from a file named by"
                  + " pgr.password-file, since -D values end up in build reports.")
              .formatted(name, source.origin()));
    }
    String value = isSecret(name) ? "(hidden)" : UrlSecrets.mask(source.values().get(name));
    return new ConfigurationException(
        "%s=%s (from %s) is no setting of the suite; the nearest is %s."
            .formatted(name, value, source.origin(), Nearest.to(name, known).orElseThrow()));
  }

  private static boolean isSecret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("chap") || lower.contains("secret") || lower.endsWith("password");
  }
}
