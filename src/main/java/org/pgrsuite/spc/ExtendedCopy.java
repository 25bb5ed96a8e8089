package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The parameter list of EXTENDED COPY(LID1), as far as blocks are copied from unit to unit: targets
 * named by a designator (descriptor type E4h) and segments from block to block (02h). SPC-4 6.4.
 *
 * @param targets the logical units, in the order in which segments count them
 * @param segments what is copied
 */
public record ExtendedCopy(List<UnitDesignator> targets, List<Segment> segments) {
  /** Most targets that a list may name here. */
  public static final int MOST_TARGETS = 2;

  private static final int HEADER = 16;
  private static final int TARGET_TYPE = 0xE4;
  private static final int TARGET_LENGTH = 32;
  private static final int SEGMENT_TYPE = 0x02;
  private static final int SEGMENT_LENGTH = 28;
  private static final int SEGMENT_HEADER = 4;
  private static final String LIST = "the parameter list of EXTENDED COPY";

  /** Keeps its own lists. */
  public ExtendedCopy {
    targets = List.copyOf(targets);
    segments = List.copyOf(segments);
  }

  /**
   * One copy from block to block. SPC-4 6.4.6.3.
   *
   * @param source which target the blocks are read from, from 0 on
   * @param destination which target they are written to
   * @param blocks how many, 0 to 65535
   * @param sourceAddress logical block address of the first that is read
   * @param destinationAddress logical block address of the first that is written
   */
  public record Segment(
      int source, int destination, int blocks, long sourceAddress, long destinationAddress) {}

  /**
   * The command: {@code 83 00}, eight zeros, the length of the list in bytes 10 to 13. The list has
   * a header of 16 bytes with the lengths of the target descriptors in bytes 2 and 3 and of the
   * segment descriptors in bytes 8 to 11.
   *
   * @param blockLength of all targets, in bytes
   */
  public Command command(int blockLength) {
    int all = HEADER + TARGET_LENGTH * targets.size() + SEGMENT_LENGTH * segments.size();
    BytesBuilder list =
        new BytesBuilder(all)
            .u16(2, TARGET_LENGTH * targets.size())
            .u32(8, SEGMENT_LENGTH * segments.size());
    int at = HEADER;
    for (UnitDesignator target : targets) {
      list.bytes(at, encode(target, blockLength));
      at += TARGET_LENGTH;
    }
    for (Segment segment : segments) {
      list.bytes(at, encode(segment));
      at += SEGMENT_LENGTH;
    }
    Bytes cdb = new BytesBuilder(16).u8(0, OperationCode.EXTENDED_COPY).u32(10, all).build();
    return Command.out(cdb, list.build());
  }

  /** Code set, kind and length are in bytes 4, 5 and 7, the designator from byte 8 on. */
  private static Bytes encode(UnitDesignator target, int blockLength) {
    return new BytesBuilder(TARGET_LENGTH)
        .u8(0, TARGET_TYPE)
        .u8(4, target.codeSet())
        .u8(5, target.type())
        .u8(7, target.value().length())
        .bytes(8, target.value())
        .u32(28, blockLength)
        .build();
  }

  private static Bytes encode(Segment segment) {
    return new BytesBuilder(SEGMENT_LENGTH)
        .u8(0, SEGMENT_TYPE)
        .u16(2, SEGMENT_LENGTH - SEGMENT_HEADER)
        .u16(4, segment.source())
        .u16(6, segment.destination())
        .u16(10, segment.blocks())
        .u64(12, segment.sourceAddress())
        .u64(20, segment.destinationAddress())
        .build();
  }

  /**
   * Decodes a parameter list.
   *
   * @throws MalformedDataException if it is cut off, or has descriptors of other types, or segments
   *     that count targets that are not there
   */
  public static ExtendedCopy decode(Bytes list) {
    MalformedDataException.requireLength(list, HEADER, LIST, "SPC-4 6.4");
    int targetBytes = list.u16(2);
    long segmentBytes = list.u32(8);
    require(
        targetBytes % TARGET_LENGTH == 0
            && targetBytes <= MOST_TARGETS * TARGET_LENGTH
            && segmentBytes % SEGMENT_LENGTH == 0
            && HEADER + targetBytes + segmentBytes <= list.length());
    List<UnitDesignator> targets = new ArrayList<>();
    for (int i = 0; i < targetBytes / TARGET_LENGTH; i++) {
      targets.add(target(list.slice(HEADER + i * TARGET_LENGTH, TARGET_LENGTH)));
    }
    int first = HEADER + targetBytes;
    List<Segment> segments =
        IntStream.range(0, (int) segmentBytes / SEGMENT_LENGTH)
            .mapToObj(i -> list.slice(first + i * SEGMENT_LENGTH, SEGMENT_LENGTH))
            .map(each -> segment(each, targets.size()))
            .toList();
    return new ExtendedCopy(targets, segments);
  }

  private static UnitDesignator target(Bytes descriptor) {
    int length = descriptor.u8(7);
    require(descriptor.u8(0) == TARGET_TYPE && length <= UnitDesignator.LONGEST);
    return new UnitDesignator(
        descriptor.u8(4) & 0x0F, descriptor.u8(5) & 0x3F, descriptor.slice(8, length));
  }

  private static Segment segment(Bytes descriptor, int targets) {
    Segment segment =
        new Segment(
            descriptor.u16(4),
            descriptor.u16(6),
            descriptor.u16(10),
            descriptor.u64(12),
            descriptor.u64(20));
    require(
        descriptor.u8(0) == SEGMENT_TYPE
            && descriptor.u16(2) == SEGMENT_LENGTH - SEGMENT_HEADER
            && segment.source() < targets
            && segment.destination() < targets);
    return segment;
  }

  private static void require(boolean right) {
    if (!right) {
      throw new MalformedDataException(
          LIST + " has lengths or descriptors that it cannot have here (SPC-4 6.4)");
    }
  }
}
