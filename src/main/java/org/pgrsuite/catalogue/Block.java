package org.pgrsuite.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One record of a file: its name in the first line, then a line for each key. */
final class Block {
  private final Line head;
  private final Map<String, String> values = new TreeMap<>();

  private Block(Line head) {
    this.head = head;
  }

  /**
   * The blocks of a file, which are parted by blank lines.
   *
   * @param keys the keys that may occur
   * @throws CatalogueException if a line has no value, an unknown key, or one that the block has
   */
  static List<Block> parse(List<Line> lines, List<String> keys) {
    List<Block> blocks = new ArrayList<>();
    boolean inside = false;
    for (Line line : lines) {
      if (line.text().isEmpty()) {
        inside = false;
      } else if (inside) {
        blocks.get(blocks.size() - 1).add(line, keys);
      } else {
        blocks.add(new Block(line));
        inside = true;
      }
    }
    return blocks;
  }

  private void add(Line line, List<String> keys) {
    int colon = line.text().indexOf(": ");
    if (colon < 0) {
      throw line.wrong("'" + line.text() + "' is no key with a value");
    }
    String key = line.text().substring(0, colon);
    if (!keys.contains(key)) {
      throw line.wrong("'" + key + "' is no key; write one of " + String.join(", ", keys));
    }
    if (values.put(key, line.text().substring(colon + 2).strip()) != null) {
      throw line.wrong("'" + key + "' stands twice in " + name());
    }
  }

  String name() {
    return head.text();
  }

  CatalogueException wrong(String complaint) {
    return head.wrong(complaint);
  }

  /**
   * The value of a key.
   *
   * @throws CatalogueException if the block has not got it
   */
  String required(String key) {
    String value = values.get(key);
    if (value == null) {
      throw wrong(name() + " has no '" + key + "'");
    }
    return value;
  }

  Optional<String> optional(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The parts of a value, none if the block has not got the key. */
  List<String> list(String key, char separator) {
    String value = values.get(key);
    return value == null ? List.of() : Parts.of(value, separator);
  }
}
