package org.pgrsuite;

import java.util.Optional;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.iscsi.IscsiPaths;
import org.pgrsuite.path.iscsi.IscsiUrl;
import org.pgrsuite.path.sgio.SgioPaths;

/** Opens what the probes of {@code lab/} are given. */
final class ProbePath {
  private static final String INITIATOR = "iqn.2026-11.org.pgrsuite:probe";

  private ProbePath() {}

  /** A path by its name: a device, or an iSCSI URL that need not say as whom to log in. */
  static ScsiPath open(String name) {
    return name.startsWith(IscsiUrl.SCHEME) ? openIscsi(name) : SgioPaths.open(name);
  }

  private static ScsiPath openIscsi(String url) {
    String complete = url.contains("?") ? url : url + "?initiator=" + INITIATOR;
    return IscsiPaths.open(IscsiUrl.parse(complete), Optional.empty());
  }
}
