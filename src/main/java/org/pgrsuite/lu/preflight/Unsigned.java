package org.pgrsuite.lu.preflight;

import org.pgrsuite.lu.ending.RefusedException;

/**
 * Nobody keeps data on the unit that a file system, a volume manager or a partition table speaks
 * of. Looks at the places where they do, on whatever path.
 */
final class Unsigned {
  private static final String CHECK = "no file system and no partitions on the unit";
  private static final String REMEDY =
      "take another unit, or wipe this one (wipefs -a); pgr.expendable=true says that everything on"
          + " it may be lost";

  private Unsigned() {}

  static void confirm(DiskContent disk) {
    Signatures.on(disk)
        .ifPresent(
            found -> {
              throw refusal("the unit holds " + found.name());
            });
  }

  static RefusedException refusal(String found) {
    return new RefusedException(CHECK, found, REMEDY);
  }
}
