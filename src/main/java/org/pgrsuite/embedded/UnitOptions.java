package org.pgrsuite.embedded;

import java.util.EnumSet;
import java.util.Set;
import org.pgrsuite.spc.ReservationType;

/**
 * How a unit is made: size, identity, limits. {@link #standard()} and the {@code with} methods make
 * one.
 *
 * @param serial the unit serial number, printable ASCII; the unit's names derive from it
 * @param blockLength length of a logical block in bytes
 * @param blocks number of logical blocks
 * @param maximumTransfer the most blocks that one READ or WRITE may move
 * @param targetPorts number of target ports; their relative identifiers count from 1
 * @param registrations how many registrations there is room for
 * @param initialGeneration PRgeneration at power on
 * @param types the reservation types that are supported
 */
public record UnitOptions(
    String serial,
    int blockLength,
    long blocks,
    int maximumTransfer,
    int targetPorts,
    int registrations,
    long initialGeneration,
    Set<ReservationType> types) {
  /** Takes a copy of the set. */
  public UnitOptions {
    types = Set.copyOf(types);
  }

  /** 131072 blocks of 512 bytes, one target port, 256 registrations, all six types. */
  public static UnitOptions standard() {
    return new UnitOptions(
        "PGR0000001", 512, 131072, 8192, 1, 256, 0, EnumSet.allOf(ReservationType.class));
  }

  /** The same with another serial number. */
  public UnitOptions withSerial(String value) {
    return new UnitOptions(
        value,
        blockLength,
        blocks,
        maximumTransfer,
        targetPorts,
        registrations,
        initialGeneration,
        types);
  }

  /** The same with another size. */
  public UnitOptions withSize(long newBlocks, int newBlockLength) {
    return new UnitOptions(
        serial,
        newBlockLength,
        newBlocks,
        maximumTransfer,
        targetPorts,
        registrations,
        initialGeneration,
        types);
  }

  /** The same with another number of target ports. */
  public UnitOptions withTargetPorts(int value) {
    return new UnitOptions(
        serial,
        blockLength,
        blocks,
        maximumTransfer,
        value,
        registrations,
        initialGeneration,
        types);
  }

  /** The same with room for another number of registrations. */
  public UnitOptions withRegistrations(int value) {
    return new UnitOptions(
        serial, blockLength, blocks, maximumTransfer, targetPorts, value, initialGeneration, types);
  }

  /** The same with another PRgeneration at power on. */
  public UnitOptions withInitialGeneration(long value) {
    return new UnitOptions(
        serial, blockLength, blocks, maximumTransfer, targetPorts, registrations, value, types);
  }

  /** The same with other reservation types. */
  public UnitOptions withTypes(Set<ReservationType> value) {
    return new UnitOptions(
        serial,
        blockLength,
        blocks,
        maximumTransfer,
        targetPorts,
        registrations,
        initialGeneration,
        value);
  }
}
