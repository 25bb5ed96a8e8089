package org.pgrsuite;

import java.util.Optional;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.iscsi.IscsiPaths;
import org.pgrsuite.path.iscsi.IscsiUrl;
import org.pgrsuite.path.sgio.SgioPaths;

/** Opens what the probes of {@code lab/} are given. */
final class ProbePath {
  private ProbePath() {}

  /** A path by its name: a device, or an iSCSI URL. */
  static ScsiPath open(String name) {
    return name.startsWith(IscsiUrl.SCHEME)
        ? IscsiPaths.open(IscsiUrl.parse(name), Optional.empty())
        : SgioPaths.open(name);
  }
}
