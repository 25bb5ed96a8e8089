package org.pgrsuite.path.sgio;

/** Placeholder. */
public final class SgioPaths {
  private SgioPaths() {}

  /** Placeholder. */
  public static org.pgrsuite.path.ScsiPath open(String path) {
    throw new IllegalStateException(path);
  }
}
