package org.pgrsuite.lu.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One line of a journal: a checksum of eight hexadecimal digits, a word that says what the line is
 * about, and what it says of it.
 *
 * @param word what it is about
 * @param text the rest, on one line
 */
record JournalLine(String word, String text) {
  private static final int SUM_LENGTH = 8;

  /** The line as the file has it, with its end. */
  String encode() {
    String content = word + " " + text;
    return sum(content) + " " + content + "\n";
  }

  /** Reads a line without its end; nothing if it is damaged. */
  static Optional<JournalLine> decode(String line) {
    if (line.length() <= SUM_LENGTH + 1 || line.charAt(SUM_LENGTH) != ' ') {
      return Optional.empty();
    }
    String content = line.substring(SUM_LENGTH + 1);
    int blank = content.indexOf(' ');
    if (blank < 1 || !line.startsWith(sum(content))) {
      return Optional.empty();
    }
    return Optional.of(new JournalLine(content.substring(0, blank), content.substring(blank + 1)));
  }

  private static String sum(String content) {
    CRC32 crc = new CRC32();
    crc.update(content.getBytes(StandardCharsets.UTF_8));
    return "%08X".formatted(crc.getValue());
  }
}
