package org.pgrsuite.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All requirements, by group and number. Immutable. */
public final class Catalogue {
  private final List<Group> groups;
  private final Map<String, Requirement> requirements;
  private final Map<String, String> unobservable;

  Catalogue(
      List<Group> groups, Map<String, Requirement> requirements, Map<String, String> unobservable) {
    this.groups = List.copyOf(groups);
    this.requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
    this.unobservable = Collections.unmodifiableMap(new LinkedHashMap<>(unobservable));
  }

  /**
   * Reads the catalogue that is delivered with the suite: some milliseconds.
   *
   * @throws CatalogueException if a file of it is not as it should be, with file and line
   */
  public static Catalogue load() {
    return new CatalogueReader(Source.RESOURCES).read();
  }

  /**
   * Which catalogue this is: the number of its requirements and a digest of all that they say. Two
   * runs with the same were held against the same requirements.
   */
  public String version() {
    return requirements.size()
        + " requirements, "
        + Integer.toHexString(all().toString().hashCode());
  }

  /** The groups, in the order of the catalogue. */
  public List<Group> groups() {
    return groups;
  }

  /** The requirements, group by group. */
  public List<Requirement> all() {
    return List.copyOf(requirements.values());
  }

  /** The requirements of a group. */
  public List<Requirement> in(Group group) {
    return requirements.values().stream()
        .filter(requirement -> requirement.group().equals(group.code()))
        .toList();
  }

  /** The requirement with this id, written as {@code REL-06}. */
  public Optional<Requirement> find(String id) {
    return Optional.ofNullable(requirements.get(id));
  }

  /** The requirements that no scenario can observe: id and reason. */
  public Map<String, String> unobservable() {
    return unobservable;
  }
}
