package org.pgrsuite.lu.preflight;

import java.util.HashMap;
import java.util.Map;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Status;

/** Reads what it is asked for from the unit, in chunks, each once. For one thread at a time. */
final class DiskReader implements DiskContent {
  /** In bytes: a multiple of every block length, so no sector lies in two of them. */
  private static final int CHUNK = 0x10000;

  private final Probe reader;
  private final Capacity capacity;
  private final Map<Long, Bytes> chunks = new HashMap<>();

  DiskReader(Probe reader, Capacity capacity) {
    this.reader = reader;
    this.capacity = capacity;
  }

  /** A size that no number here can hold is not the true one: its end cannot be read then. */
  @Override
  public long size() {
    long most = Long.MAX_VALUE / capacity.blockLength();
    return Math.min(capacity.blocks(), most) * capacity.blockLength();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedException if the unit does not let it be read
   */
  @Override
  public Bytes read(long offset, int length) {
    if (offset >= size()) {
      return Bytes.NONE;
    }
    Bytes chunk = chunks.computeIfAbsent(offset / CHUNK, this::chunk);
    int begin = (int) (offset % CHUNK);
    return chunk.slice(begin, Math.min(length, chunk.length() - begin));
  }

  private Bytes chunk(long number) {
    int perChunk = CHUNK / capacity.blockLength();
    long first = number * perChunk;
    int blocks = (int) Math.min(perChunk, capacity.blocks() - first);
    BlockCommand form =
        BlockCommand.READ_10.reaches(first + blocks - 1)
            ? BlockCommand.READ_10
            : BlockCommand.READ_16;
    ScsiResult result = reader.ask(form.read(first, blocks, capacity.blockLength()));
    if (result.status().equals(Status.RESERVATION_CONFLICT)) {
      throw Unsigned.keptFromReading();
    }
    if (!result.isGood() || result.dataIn().length() < blocks * capacity.blockLength()) {
      throw Unsigned.refusal(
          "its %d blocks from %d cannot be read to look for a file system, which ended with %s and %d bytes"
              .formatted(blocks, first, result.outcome(), result.dataIn().length()));
    }
    return result.dataIn();
  }
}
