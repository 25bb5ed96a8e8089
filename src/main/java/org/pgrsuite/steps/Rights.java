package org.pgrsuite.steps;

/**
 * What an initiator may do with the medium.
 *
 * @param read whether it may read
 * @param write whether it may write
 */
public record Rights(boolean read, boolean write) {
  static Rights parse(String text) {
    return new Rights(!text.startsWith("neither"), text.equals("read and write"));
  }
}
