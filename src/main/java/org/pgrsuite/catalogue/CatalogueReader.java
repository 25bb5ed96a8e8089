package org.pgrsuite.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a catalogue of its files. */
final class CatalogueReader {
  private static final List<String> KEYS =
      List.of("says", "clause", "level", "needs", "commands", "accepts", "holds", "cells");

  private final Source source;

  CatalogueReader(Source source) {
    this.source = source;
  }

  Catalogue read() {
    List<Group> groups = groups();
    Map<String, Requirement> requirements = new LinkedHashMap<>();
    for (Group group : groups) {
      for (Requirement requirement : requirements(group)) {
        requirements.put(requirement.id(), requirement);
      }
    }
    return new Catalogue(groups, requirements, unobservable(requirements));
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Line line : filled("groups.txt")) {
      int blank = line.text().indexOf(' ');
      if (blank < 0) {
        throw line.wrong("'" + line.text() + "' is no code with a title");
      }
      String title = line.text().substring(blank).strip();
      groups.add(new Group(groups.size() + 1, line.text().substring(0, blank), title));
    }
    return groups;
  }

  private List<Requirement> requirements(Group group) {
    List<Requirement> requirements = new ArrayList<>();
    for (Block block : Block.parse(source.lines(group.code() + ".txt"), KEYS)) {
      int number = requirements.size() + 1;
      String id = group.code() + (number < 10 ? "-0" : "-") + number;
      if (!block.name().equals(id)) {
        throw block.wrong("'" + block.name() + "' stands where " + id + " should");
      }
      requirements.add(requirement(group, block));
    }
    return requirements;
  }

  private static Requirement requirement(Group group, Block block) {
    String level = block.required("level");
    return new Requirement(
        block.name(),
        group.code(),
        block.required("says"),
        block.required("clause"),
        Level.named(level).orElseThrow(() -> block.wrong("'" + level + "' is no level")),
        block.list("needs", ','),
        block.list("commands", ','),
        block.list("accepts", '|'),
        block.optional("holds"),
        block.list("cells", ','));
  }

  private Map<String, String> unobservable(Map<String, Requirement> requirements) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Line line : filled("unobservable.txt")) {
      int colon = Math.max(0, line.text().indexOf(": "));
      String id = line.text().substring(0, colon);
      if (!requirements.containsKey(id)) {
        throw line.wrong("'" + line.text() + "' begins with no id of the catalogue");
      }
      if (reasons.put(id, line.text().substring(colon + 2)) != null) {
        throw line.wrong(id + " has a reason already");
      }
    }
    return reasons;
  }

  private List<Line> filled(String file) {
    List<Line> lines = source.lines(file);
    lines.removeIf(line -> line.text().isEmpty());
    return lines;
  }
}
