package org.pgrsuite.lu.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pgrsuite.lu.config.BlockRange;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.ReservationKey;

/**
 * The lines of a journal, from what they mean and back. The first says which format it is; a last
 * one without an end was never synced, and what it announces never happened.
 */
final class JournalText {
  private static final JournalLine FORMAT = new JournalLine("pgr-suite", "journal 1");
  private static final String UNIT = "unit";
  private static final String RUN = "run";
  private static final String PATH = "path";
  private static final String KEY = "key";
  private static final String BLOCKS = "blocks";
  private static final String WRITING = "writing";
  private static final String RESTORED = "restored";
  private static final String MODE = "mode";

  private String unit = "";
  private String run = "a run that did not say who it is";
  private final List<String> paths = new ArrayList<>();
  private final Set<ReservationKey> keys = new HashSet<>();
  private Optional<SavedBlocks> blocks = Optional.empty();
  private final Map<String, Boolean> modes = new LinkedHashMap<>();
  private boolean written;

  private JournalText() {}

  /** What every journal begins with. */
  static List<JournalLine> beginning(String unit, String run, List<String> paths) {
    List<JournalLine> lines =
        new ArrayList<>(List.of(FORMAT, new JournalLine(UNIT, unit), new JournalLine(RUN, run)));
    paths.forEach(path -> lines.add(path(path)));
    return lines;
  }

  /** This path is used. */
  static JournalLine path(String path) {
    return new JournalLine(PATH, path);
  }

  /** This key is about to be registered. */
  static JournalLine key(ReservationKey key) {
    return new JournalLine(KEY, key.toString());
  }

  /** This is what was in the scratch blocks. */
  static JournalLine blocks(SavedBlocks saved) {
    String text =
        "%s %d %s".formatted(saved.range(), saved.blockLength(), saved.content().plainHex());
    return new JournalLine(BLOCKS, text);
  }

  /** The scratch blocks are about to be written. */
  static JournalLine writing() {
    return new JournalLine(WRITING, "scratch blocks");
  }

  /** The scratch blocks and the Control mode page are as they were. */
  static JournalLine restored() {
    return new JournalLine(RESTORED, "scratch blocks");
  }

  /** This field of the Control mode page is about to be changed. */
  static JournalLine mode(String field, boolean was) {
    return new JournalLine(MODE, field + " " + was);
  }

  /** A journal that says what an earlier one says: it can be added to, whatever end that had. */
  static List<JournalLine> again(LeftBehind left) {
    List<JournalLine> lines = beginning(left.unit(), left.run(), left.paths());
    left.keys().forEach(key -> lines.add(key(key)));
    left.blocks().ifPresent(blocks -> lines.add(blocks(blocks)));
    if (left.written()) {
      lines.add(writing());
    }
    left.modes().forEach((field, was) -> lines.add(mode(field, was)));
    return lines;
  }

  /**
   * Reads a journal.
   *
   * @param file all of it
   * @throws IllegalArgumentException if it is damaged; the message says where
   */
  static LeftBehind read(String file) {
    JournalText text = new JournalText();
    String[] lines = file.split("\n", -1);
    for (int i = 0; i < lines.length - 1; i++) {
      Optional<JournalLine> line = JournalLine.decode(lines[i]);
      if (line.isEmpty() || i == 0 && !line.equals(Optional.of(FORMAT))) {
        throw new IllegalArgumentException("line " + (i + 1) + " is damaged");
      }
      text.take(line.get());
    }
    if (lines.length == 1) {
      throw new IllegalArgumentException("it is no journal");
    }
    return new LeftBehind(
        text.unit, text.run, text.paths, text.keys, text.blocks, text.written, text.modes);
  }

  private void take(JournalLine line) {
    switch (line.word()) {
      case UNIT -> unit = line.text();
      case RUN -> run = line.text();
      case PATH -> paths.add(line.text());
      case KEY -> keys.add(ReservationKey.parse(line.text()));
      case BLOCKS -> blocks = Optional.of(saved(line.text()));
      case WRITING -> written = true;
      case MODE -> mode(line.text().split(" "));
      case RESTORED -> {
        written = false;
        modes.clear();
      }
      default -> {}
    }
  }

  private void mode(String[] parts) {
    modes.putIfAbsent(parts[0], Boolean.parseBoolean(parts[1]));
  }

  private static SavedBlocks saved(String text) {
    String[] parts = text.split("[+ ]");
    BlockRange range = new BlockRange(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    return new SavedBlocks(range, Integer.parseInt(parts[2]), Bytes.ofHex(parts[3]));
  }
}
