package org.pgrsuite.path.sgio;

import java.util.Optional;

/** Where the header of SG_IO looks otherwise, or does not exist. */
final class Unsupported {
  private Unsupported() {}

  /** Why SG_IO cannot be used here; nothing if it can. */
  static Optional<String> reason(String system, int pointerSize) {
    if (!system.equals("Linux")) {
      return Optional.of(
          "SG_IO is an interface of Linux, and this is %s: use an iscsi:// path."
              .formatted(system));
    }
    return pointerSize == Long.BYTES
        ? Optional.empty()
        : Optional.of("SG_IO needs a Java runtime of 64 bits here; this one has 32.");
  }
}
