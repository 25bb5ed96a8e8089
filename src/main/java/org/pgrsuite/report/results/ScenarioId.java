package org.pgrsuite.report.results;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a scenario in baselines, comparisons and addresses: by the first requirement that it tests
 * and a digest of its name. Lines move and files are split; names are unique, and change only with
 * what they say.
 */
public final class ScenarioId {
  private static final int DIGEST_BYTES = 3;

  private ScenarioId() {}

  /**
   * The id: {@code REL-06-1f3c9a}.
   *
   * @param requirement the first that it tests; empty if it names none
   * @param name with the values of the row put in
   */
  public static String of(String requirement, String name) {
    return (requirement.isEmpty() ? "none" : requirement) + '-' + digest(name);
  }

  private static String digest(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
