package org.pgrsuite.lu.preflight;

import org.pgrsuite.spc.Bytes;

/** What a disk holds. */
interface DiskContent {
  /** How much, in bytes. */
  long size();

  /**
   * A part of it that lies within one sector of 512 bytes.
   *
   * @param offset of its first byte, not negative
   * @param length in bytes
   * @return less, or nothing, where the disk ends before
   */
  Bytes read(long offset, int length);
}
