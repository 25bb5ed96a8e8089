package org.pgrsuite.lu.preflight;

/** A place on a disk that follows from the size of the disk alone. */
@FunctionalInterface
interface Place {
  /**
   * Where it is, in bytes from the beginning.
   *
   * @param size of the disk, in bytes
   * @return negative if the disk is too small for it
   */
  long on(long size);

  /** So many bytes from the beginning. */
  static Place at(long offset) {
    return size -> offset;
  }

  /** So many bytes before the end. */
  static Place beforeEnd(long distance) {
    return size -> size - distance;
  }

  /**
   * So many bytes before the last boundary at a multiple of {@code alignment}, which is the end of
   * the disk if that is one.
   */
  static Place beforeBoundary(long alignment, long distance) {
    return size -> size / alignment * alignment - distance;
  }
}
