package org.pgrsuite.lu.preflight;

import java.nio.charset.StandardCharsets;
import org.pgrsuite.spc.Bytes;

/**
 * What a file system, a volume manager or a partition table leaves in a fixed place on a disk, so
 * that others know it.
 *
 * @param name what it says is there, as a clause has it: {@code an ext file system}
 * @param place where; it does not reach from one sector of 512 bytes into the next
 * @param magic what stands there
 */
record Signature(String name, Place place, Bytes magic) {
  static Signature text(String name, Place place, String magic) {
    return new Signature(name, place, Bytes.copyOf(magic.getBytes(StandardCharsets.US_ASCII)));
  }

  static Signature hex(String name, Place place, String magic) {
    return new Signature(name, place, Bytes.ofHex(magic));
  }

  boolean standsOn(DiskContent disk) {
    long offset = place.on(disk.size());
    return offset >= 0 && disk.read(offset, magic.length()).equals(magic);
  }
}
