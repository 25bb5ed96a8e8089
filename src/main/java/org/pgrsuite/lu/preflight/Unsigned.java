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

  /**
   * Of the holder of a key that may be cleared, since others were refused before. Cleared it is
   * when there certainly is no file system, and not to find that out.
   */
  static RefusedException keptFromReading() {
    return new RefusedException(
        CHECK,
        "the unit cannot be read to look for a file system, since somebody's reservation keeps this"
            + " machine from reading it (RESERVATION CONFLICT)",
        "have the holder release it (sg_persist --out --release), and run again; the suite clears"
            + " keys of pgr.allow-foreign-keys only when it has looked");
  }

  static RefusedException refusal(String found) {
    return new RefusedException(CHECK, found, REMEDY);
  }
}
