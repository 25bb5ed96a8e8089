package org.pgrsuite.lu.preflight;

import static org.pgrsuite.lu.preflight.Place.at;
import static org.pgrsuite.lu.preflight.Signature.hex;
import static org.pgrsuite.lu.preflight.Signature.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.pgrsuite.spc.Bytes;

/**
 * Signatures that AIX, HP-UX, Solaris, the BSDs and macOS leave. A disk of Veritas Volume Manager
 * has its own in a private region that stands in no fixed place, so that it is not looked for.
 */
final class OtherSystems {
  private static final int KIB = 1024;

  /** Of FS_MAGIC in the superblock of UFS. */
  private static final int UFS = 0x55C;

  static final List<Signature> SIGNATURES =
      Stream.concat(
              Stream.of(
                  text("an APFS container", at(32), "NXSB"),
                  hex("an HFS+ file system", at(1024), "48 2B 00 04"),
                  hex("an HFSX file system", at(1024), "48 58 00 05"),
                  hex("a VxFS file system", at(1024), "F5 FC 01 A5"),
                  hex("a VxFS file system", at(8 * KIB), "A5 01 FC F5"),
                  hex("a physical volume of AIX", at(0), "C9 C2 D4 C1"),
                  text("a physical volume of AIX", at(7 * 512), "_LVM"),
                  text("a physical volume of HP-UX", at(8 * KIB), "LVMREC01"),
                  hex("a disk label of Solaris", at(508), "DA BE")
                      .inSector(OtherSystems::hasEvenParity)),
              LongStream.of(0, 8 * KIB, 64 * KIB, 256 * KIB).boxed().flatMap(OtherSystems::ufs))
          .toList();

  private OtherSystems() {}

  /** UFS1 and UFS2, each as little-endian and as big-endian hosts write it. */
  private static Stream<Signature> ufs(long superblock) {
    return Stream.of("54 19 01 00", "00 01 19 54", "19 01 54 19", "19 54 01 19")
        .map(magic -> hex("a UFS file system", at(superblock + UFS), magic));
  }

  /** The checksum of such a label makes the words of its sector come to 0. */
  private static boolean hasEvenParity(Bytes sector) {
    return IntStream.range(0, sector.length() / 2)
            .map(word -> sector.u16(2 * word))
            .reduce(0, (one, other) -> one ^ other)
        == 0;
  }
}
