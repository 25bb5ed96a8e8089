package org.pgrsuite.lu.journal;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Makes file names of the names of units, which may hold anything. */
final class FileNames {
  private static final int LONGEST = 80;

  private FileNames() {}

  /** A name that no other unit's name makes, but by accident. */
  static String of(String unit) {
    CRC32 sum = new CRC32();
    sum.update(unit.getBytes(StandardCharsets.UTF_8));
    String plain = unit.replaceAll("[^A-Za-z0-9.-]", "_");
    String start = plain.substring(0, Math.min(LONGEST, plain.length()));
    return "%s-%08x".formatted(start, sum.getValue());
  }
}
