package org.pgrsuite.lu.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.Status;

/** A disk of zeros with a few bytes here and there, which answers READ(10) and READ(16). */
final class FakeDisk {
  final Capacity capacity;
  final List<Integer> operationCodes = new ArrayList<>();
  private final Map<Long, byte[]> content = new TreeMap<>();
  private Status status = Status.GOOD;
  private int lost;

  FakeDisk(long blocks, int blockLength) {
    this.capacity = new Capacity(blocks, blockLength);
  }

  FakeDisk with(long offset, String hex) {
    content.put(offset, Bytes.ofHex(hex).toArray());
    return this;
  }

  /** From now on it answers reads like this. */
  FakeDisk ending(Status with) {
    status = with;
    return this;
  }

  /** From now on it returns fewer bytes than it is asked for. */
  FakeDisk losing(int bytes) {
    lost = bytes;
    return this;
  }

  Probe probe() {
    PathDescription path = new PathDescription("/dev/sdx", "SG_IO", "host1", "/dev/sg1", "");
    return new Probe("I1", path, this::answer);
  }

  private ScsiResult answer(Command command) {
    operationCodes.add(command.operationCode());
    boolean is16 = command.operationCode() == OperationCode.READ_16;
    long first = is16 ? command.cdb().u64(2) : command.cdb().u32(2);
    int blocks = is16 ? (int) command.cdb().u32(10) : command.cdb().u16(7);
    if (first + blocks > capacity.blocks()) {
      throw new AssertionError("read beyond the end of the disk");
    }
    byte[] data = read(first * capacity.blockLength(), blocks * capacity.blockLength());
    return new ScsiResult(status, Bytes.NONE, Bytes.copyOf(data, 0, data.length - lost), 0, 1);
  }

  private byte[] read(long from, int length) {
    byte[] data = new byte[length];
    content.forEach(
        (offset, bytes) -> {
          if (offset >= from && offset < from + length) {
            System.arraycopy(bytes, 0, data, (int) (offset - from), bytes.length);
          }
        });
    return data;
  }
}
