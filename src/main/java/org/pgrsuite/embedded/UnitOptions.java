package org.pgrsuite.embedded;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pgrsuite.spc.ReservationType;

/**
 * How a unit is made: size, identity, limits, capabilities, and what it does where the standard
 * leaves a choice. {@link #standard()}, {@link #parse} and the {@code with} methods make one.
 * Immutable.
 */
public final class UnitOptions {
  private static final UnitOptions STANDARD = new UnitOptions(new EnumMap<>(UnitOption.class));

  private final Map<UnitOption, Object> values;
  private final Set<ReservationType> types;

  private UnitOptions(Map<UnitOption, Object> given) {
    Map<UnitOption, Object> all = new EnumMap<>(UnitOption.class);
    for (UnitOption option : UnitOption.values()) {
      all.put(option, given.getOrDefault(option, option.standard()));
    }
    this.values = Collections.unmodifiableMap(all);
    Set<ReservationType> chosen = EnumSet.noneOf(ReservationType.class);
    ((Set<?>) all.get(UnitOption.TYPES)).forEach(type -> chosen.add((ReservationType) type));
    this.types = Collections.unmodifiableSet(chosen);
  }

  /** Every option as {@link UnitOption} has it: 131072 blocks of 512 bytes, all capabilities. */
  public static UnitOptions standard() {
    return STANDARD;
  }

  /**
   * Options as a path string has them: {@code crh=0&block=4096&types=135}. An empty text gives the
   * standard options.
   *
   * @throws UnknownOptionException for an option that there is not
   * @throws IllegalArgumentException for a value of another form, and for an option given twice
   */
  public static UnitOptions parse(String text) {
    Map<UnitOption, Object> given = new EnumMap<>(UnitOption.class);
    for (String part : text.isEmpty() ? new String[0] : text.split("&", -1)) {
      String[] sides = part.split("=", 2);
      UnitOption option =
          UnitOption.titled(sides[0]).orElseThrow(() -> new UnknownOptionException(sides[0]));
      if (given.put(option, read(option, sides.length == 2 ? sides[1] : "")) != null) {
        throw new IllegalArgumentException(option.title() + " is given twice");
      }
    }
    return new UnitOptions(given);
  }

  private static Object read(UnitOption option, String written) {
    return option
        .read(written)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s=%s has another form than %s=%s. %s"
                        .formatted(
                            option.title(),
                            written,
                            option.title(),
                            option.form(),
                            option.sentence())));
  }

  /**
   * The same with one option changed.
   *
   * @param written the value as a path string has it
   * @throws IllegalArgumentException for a value of another form
   */
  public UnitOptions with(UnitOption option, String written) {
    Map<UnitOption, Object> changed = new EnumMap<>(values);
    changed.put(option, read(option, written));
    return new UnitOptions(changed);
  }

  /** Whether a flag is on. */
  public boolean is(UnitOption flag) {
    return (Boolean) values.get(flag);
  }

  /** Whether an option has this word for its value. */
  public boolean is(UnitOption option, String word) {
    return values.get(option).equals(word);
  }

  /** The number that an option has for its value. */
  public long number(UnitOption option) {
    return (Long) values.get(option);
  }

  /** The word that an option has for its value. */
  public String word(UnitOption option) {
    return (String) values.get(option);
  }

  /** The unit serial number, printable ASCII; the unit's names derive from it. */
  public String serial() {
    return word(UnitOption.SERIAL);
  }

  /** Length of a logical block in bytes. */
  public int blockLength() {
    return (int) number(UnitOption.BLOCK);
  }

  /** Number of logical blocks. */
  public long blocks() {
    return number(UnitOption.BLOCKS);
  }

  /** The most blocks that one command may move. */
  public int maximumTransfer() {
    return (int) number(UnitOption.TRANSFER);
  }

  /** Number of target ports; their relative identifiers count from 1. */
  public int targetPorts() {
    return (int) number(UnitOption.PORTS);
  }

  /** How many registrations there is room for. */
  public int registrations() {
    return (int) number(UnitOption.REGISTRATIONS);
  }

  /** PRgeneration when the unit is made. */
  public long initialGeneration() {
    return number(UnitOption.GENERATION);
  }

  /** The reservation types that are supported. */
  public Set<ReservationType> types() {
    return types;
  }

  /** The same with another serial number. */
  public UnitOptions withSerial(String value) {
    return with(UnitOption.SERIAL, value);
  }

  /** The same with another size. */
  public UnitOptions withSize(long blocks, int blockLength) {
    return with(UnitOption.BLOCKS, String.valueOf(blocks))
        .with(UnitOption.BLOCK, String.valueOf(blockLength));
  }

  /** The same with another number of target ports. */
  public UnitOptions withTargetPorts(int value) {
    return with(UnitOption.PORTS, String.valueOf(value));
  }

  /** The same with room for another number of registrations. */
  public UnitOptions withRegistrations(int value) {
    return with(UnitOption.REGISTRATIONS, String.valueOf(value));
  }

  /** The same with another PRgeneration when it is made. */
  public UnitOptions withInitialGeneration(long value) {
    return with(UnitOption.GENERATION, String.valueOf(value));
  }

  /** The same with other reservation types. */
  public UnitOptions withTypes(Set<ReservationType> value) {
    return with(
        UnitOption.TYPES,
        value.stream().map(type -> String.valueOf(type.code())).collect(Collectors.joining()));
  }
}
