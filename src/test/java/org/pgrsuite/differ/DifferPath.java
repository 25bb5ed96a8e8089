package org.pgrsuite.differ;

import java.util.Optional;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.iscsi.IscsiPaths;
import org.pgrsuite.path.iscsi.IscsiUrl;
import org.pgrsuite.path.sgio.SgioPaths;

/** Opens what {@link DifferProbe} is given. */
final class DifferPath {
  private DifferPath() {}

  /** A path by its name: a device, or an iSCSI URL with an initiator. */
  static ScsiPath open(String name) {
    return name.startsWith(IscsiUrl.SCHEME)
        ? IscsiPaths.open(IscsiUrl.parse(name), Optional.empty())
        : SgioPaths.open(name);
  }
}
