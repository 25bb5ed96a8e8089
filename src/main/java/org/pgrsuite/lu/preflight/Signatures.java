package org.pgrsuite.lu.preflight;

import static org.pgrsuite.lu.preflight.Place.at;
import static org.pgrsuite.lu.preflight.Place.beforeBoundary;
import static org.pgrsuite.lu.preflight.Place.beforeEnd;
import static org.pgrsuite.lu.preflight.Signature.hex;
import static org.pgrsuite.lu.preflight.Signature.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Those that are looked for. Some stand at the end of a disk, where they survive what overwrites
 * its beginning: a disk of a mirror looks empty from its beginning.
 */
final class Signatures {
  private static final int KIB = 1024;
  private static final int MIB = 1024 * KIB;

  /** Of an MD superblock, little endian. */
  private static final String MD = "FC 4E 2B A9";

  /** Of MD superblocks of version 0.90, which a big-endian host wrote. */
  private static final String MD_BIG_ENDIAN = "A9 2B 4E FC";

  /** The name of the first pair in the list of a ZFS label, 18h bytes into it. */
  private static final String ZFS = "version";

  /** Revision 2.0, and the magic of two bytes behind it. */
  private static final String NILFS2 = "02 00 00 00 00 00 34 34";

  /** Those that say what it is, on disks of Linux and of hypervisors. */
  private static final List<Signature> KNOWN =
      List.of(
          text("a GPT partition table", at(512), "EFI PART"),
          text("a GPT partition table", at(4096), "EFI PART"),
          text("an XFS file system", at(0), "XFSB"),
          text("a btrfs file system", at(64 * KIB + 0x40), "_BHRfS_M"),
          text("an LVM2 physical volume", at(0), "LABELONE"),
          text("an LVM2 physical volume", at(512), "LABELONE"),
          text("an LVM2 physical volume", at(1024), "LABELONE"),
          text("an LVM2 physical volume", at(1536), "LABELONE"),
          text("a swap area", at(4 * KIB - 10), "SWAPSPACE2"),
          text("a swap area", at(64 * KIB - 10), "SWAPSPACE2"),
          text("a ZFS pool", at(16 * KIB + 0x18), ZFS),
          text("an OCFS2 file system", at(0x400), "OCFSV2"),
          text("an OCFS2 file system", at(0x800), "OCFSV2"),
          text("an OCFS2 file system", at(0x1000), "OCFSV2"),
          text("an OCFS2 file system", at(0x2000), "OCFSV2"),
          text("an Oracle ASM disk", at(32), "ORCLDISK"),
          text("an SBD device of a cluster", at(0), "SBD_SBD_"),
          text("a Ceph BlueStore device", at(0), "bluestore block device"),
          text("a JFS file system", at(32 * KIB), "JFS1"),
          text("a ReiserFS file system", at(8 * KIB + 0x34), "ReIsErFs"),
          text("a ReiserFS file system", at(64 * KIB + 0x34), "ReIsEr"),
          text("a Reiser4 file system", at(64 * KIB), "ReIsEr4"),
          text("a squashfs file system", at(0), "hsqs"),
          text("a squashfs file system", at(0), "sqsh"),
          text("an ISO 9660 file system", at(32 * KIB + 1), "CD001"),
          text("a Stratis pool", at(512 + 4), "!Stra0tis"),
          text("a Stratis pool", at(9 * 512 + 4), "!Stra0tis"),
          text("a VDO volume", at(0), "dmvdo001"),
          hex("a VMFS volume", at(MIB), "0D D0 01 C0"),
          hex("a VMFS file system", at(2 * MIB), "5E F1 AB 2F"),
          hex("a LUKS container", at(0), "4C 55 4B 53 BA BE"),
          hex("a LUKS container", at(16 * KIB), "53 4B 55 4C BA BE"),
          hex("a GFS2 file system", at(64 * KIB), "01 16 19 70"),
          hex("an F2FS file system", at(1024), "10 20 F5 F2"),
          hex("an EROFS file system", at(1024), "E2 E1 F5 E0"),
          hex("a NILFS2 file system", at(1024), NILFS2),
          hex("a NILFS2 file system", beforeBoundary(512, 4 * KIB), NILFS2),
          hex("a part of an MD array", at(0), MD),
          hex("a part of an MD array", at(4 * KIB), MD),
          hex("a part of an MD array", beforeBoundary(4 * KIB, 8 * KIB), MD),
          hex("a part of an MD array", beforeBoundary(64 * KIB, 64 * KIB), MD),
          hex("a part of an MD array", beforeBoundary(64 * KIB, 64 * KIB), MD_BIG_ENDIAN),
          hex("a bcache device", at(4 * KIB + 0x18), "C6 85 73 F6 4E 1A 45 CA"),
          hex("a bcachefs file system", at(4 * KIB + 0x18), "C6 85 73 F6 66 CE 90 A9"),
          hex("a DRBD device", beforeEnd(4 * KIB - 60), "83 74 02 6B"),
          hex("a DRBD device", beforeEnd(4 * KIB - 60), "83 74 02 6C"),
          hex("a DRBD device", beforeEnd(4 * KIB - 60), "83 74 02 6D"),
          text("a part of an Intel firmware RAID", beforeEnd(1024), "Intel Raid ISM Cfg Sig. "),
          text("a ZFS pool", beforeBoundary(256 * KIB, 240 * KIB - 0x18), ZFS),
          text("the backup of a GPT partition table", beforeEnd(512), "EFI PART"),
          text("the backup of a GPT partition table", beforeEnd(4096), "EFI PART"));

  /** Those that may be a part of something else. */
  private static final List<Signature> VAGUE =
      List.of(
          hex("an ext file system", at(0x438), "53 EF"),
          hex("a partition table or a boot sector", at(510), "55 AA"));

  private Signatures() {}

  /** The first that stands on a disk: what says most of it comes first. */
  static Optional<Signature> on(DiskContent disk) {
    return Stream.of(KNOWN, OtherSystems.SIGNATURES, VAGUE)
        .flatMap(List::stream)
        .filter(each -> each.standsOn(disk))
        .findFirst();
  }
}
