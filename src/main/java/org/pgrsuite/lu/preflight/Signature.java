package org.pgrsuite.lu.preflight;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.Bytes;

/**
 * What a file system, a volume manager or a partition table leaves in fixed places at the beginning
 * of a disk, so that others know it.
 *
 * @param name what it says is there, as a clause has it: {@code an ext file system}
 * @param offset where, in bytes from the beginning
 * @param magic what stands there
 */
record Signature(String name, int offset, Bytes magic) {
  /** How much of the beginning of a disk holds all of them, in bytes. */
  static final int REACH = 0x11000;

  private static final int GPT = 512;

  /** Those that say what it is before those that only say that it is something. */
  private static final List<Signature> KNOWN =
      List.of(
          text("a GPT partition table", GPT, "EFI PART"),
          text("a GPT partition table", 4096, "EFI PART"),
          text("an XFS file system", 0, "XFSB"),
          text("a btrfs file system", 0x10040, "_BHRfS_M"),
          text("an LVM2 physical volume", 0, "LABELONE"),
          text("an LVM2 physical volume", 512, "LABELONE"),
          text("an LVM2 physical volume", 1024, "LABELONE"),
          text("an LVM2 physical volume", 1536, "LABELONE"),
          text("a swap area", 4086, "SWAPSPACE2"),
          text("a ZFS pool", 0x4018, "version"),
          text("an OCFS2 file system", 0x400, "OCFSV2"),
          text("an OCFS2 file system", 0x800, "OCFSV2"),
          text("an OCFS2 file system", 0x1000, "OCFSV2"),
          text("an OCFS2 file system", 0x2000, "OCFSV2"),
          text("an Oracle ASM disk", 32, "ORCLDISK"),
          text("an SBD device of a cluster", 0, "SBD_SBD_"),
          text("a Ceph BlueStore device", 0, "bluestore block device"),
          text("an ISO 9660 file system", 0x8001, "CD001"),
          hex("a LUKS container", 0, "4C 55 4B 53 BA BE"),
          hex("a GFS2 file system", 0x10000, "01 16 19 70"),
          hex("a part of an MD array", 0, "FC 4E 2B A9"),
          hex("a part of an MD array", 4096, "FC 4E 2B A9"),
          hex("a bcache device", 0x1018, "C6 85 73 F6 4E 1A 45 CA"),
          hex("an ext file system", 0x438, "53 EF"),
          hex("a partition table or a boot sector", 510, "55 AA"));

  /** The first that stands in the beginning of a disk. */
  static Optional<Signature> in(Bytes beginning) {
    byte[] content = beginning.toArray();
    return KNOWN.stream().filter(each -> each.standsIn(content)).findFirst();
  }

  private boolean standsIn(byte[] content) {
    int end = offset + magic.length();
    return end <= content.length
        && Arrays.equals(content, offset, end, magic.toArray(), 0, magic.length());
  }

  private static Signature text(String name, int offset, String magic) {
    return new Signature(name, offset, Bytes.copyOf(magic.getBytes(StandardCharsets.US_ASCII)));
  }

  private static Signature hex(String name, int offset, String magic) {
    return new Signature(name, offset, Bytes.ofHex(magic));
  }
}
