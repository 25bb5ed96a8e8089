package org.pgrsuite.lu.preflight;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.pgrsuite.spc.Bytes;

/**
 * What a file system, a volume manager or a partition table leaves in a fixed place on a disk, so
 * that others know it.
 *
 * @param name what it says is there, as a clause has it: {@code an ext file system}
 * @param place where; it does not reach from one sector of 512 bytes into the next
 * @param magic what stands there
 * @param whole what holds of the sector of 512 bytes that it stands in
 */
record Signature(String name, Place place, Bytes magic, Predicate<Bytes> whole) {
  private static final int SECTOR = 512;

  private Signature(String name, Place place, Bytes magic) {
    this(name, place, magic, any -> true);
  }

  static Signature text(String name, Place place, String magic) {
    return new Signature(name, place, Bytes.copyOf(magic.getBytes(StandardCharsets.US_ASCII)));
  }

  static Signature hex(String name, Place place, String magic) {
    return new Signature(name, place, Bytes.ofHex(magic));
  }

  /** The same where this holds of its whole sector, for a magic that is short. */
  Signature inSector(Predicate<Bytes> condition) {
    return new Signature(name, place, magic, condition);
  }

  boolean standsOn(DiskContent disk) {
    long offset = place.on(disk.size());
    return offset >= 0
        && disk.read(offset, magic.length()).equals(magic)
        && whole.test(disk.read(offset / SECTOR * SECTOR, SECTOR));
  }
}
