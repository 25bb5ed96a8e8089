package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.Status;

/**
 * What the first scratch block holds, as far as that is known: whoever reads it has to find that. A
 * write that was refused shows here, if it changed the block all the same.
 */
final class KnownBlock {
  private final ScratchBlocks scratch;
  private Bytes expected;
  private Optional<Bytes> marked = Optional.empty();
  private Optional<String> unverified = Optional.empty();
  private boolean uncertain;

  /** Of these blocks, the first of which holds this. */
  KnownBlock(ScratchBlocks scratch, Bytes content) {
    this.scratch = scratch;
    this.expected = content;
  }

  /** What it holds, as far as is known. */
  Bytes content() {
    return expected;
  }

  /** Whether it holds zeros, or nobody knows what. */
  boolean isBlank() {
    return uncertain || expected.equals(Bytes.zeros(scratch.blockLength()));
  }

  /** An act begins: {@link #unwind()} expects what is there now. */
  void mark() {
    marked = Optional.of(expected).filter(known -> !uncertain);
  }

  /** From now on the block has to have the content that it had at the mark, if that was known. */
  void unwind() {
    expected = marked.orElse(expected);
    uncertain |= marked.isEmpty();
  }

  /** A write has been answered: from now on the block has to have this content. */
  void judge(Command write, ScsiResult result) {
    if (result.isGood() && BlockCommand.writes(write)) {
      expected = write.dataOut();
      uncertain = false;
    }
  }

  /** Nobody knows any more what it holds. */
  void forget() {
    uncertain = true;
  }

  /**
   * Reads it if nobody knows what it holds, so that a scenario can tell whether it has changed it.
   * To be called while nothing is reserved.
   */
  void learn(Stream<Initiator> readers) {
    if (uncertain) {
      verify(readers, "the scratch block has to be known before a scenario");
    }
  }

  /**
   * Reads it back through the first of these initiators that may read, as soon as one may.
   *
   * @param readers who is asked, the likeliest first
   * @param complaint begins the sentence if the content is not what it has to be
   * @throws AssertionError if it is not
   */
  void verify(Stream<Initiator> readers, String complaint) {
    unverified = Optional.of(complaint);
    List<Initiator> order = readers.toList();
    for (Initiator reader : order) {
      ScsiResult result = reader.ask(scratch.readAt(scratch.range().address()));
      if (result.isGood()) {
        unverified = Optional.empty();
        compare(reader, result.dataIn(), complaint);
        return;
      }
      if (!result.status().equals(Status.RESERVATION_CONFLICT)) {
        throw new AssertionError(
            complaint + ", and reading back through " + reader + " ended with " + result.outcome());
      }
    }
  }

  /** What could not be verified yet, since nobody was allowed to read. */
  Optional<String> unverified() {
    return unverified;
  }

  /**
   * Somebody has read this.
   *
   * @param complaint begins the sentence if it is not what it has to be
   * @throws AssertionError if it is not
   */
  void compare(Initiator reader, Bytes content, String complaint) {
    if (uncertain) {
      expected = content;
      uncertain = false;
    }
    if (!content.equals(expected)) {
      Bytes before = expected;
      expected = content;
      throw new AssertionError(
          "%s: initiator %s reads %s in block %d, where %s has to be"
              .formatted(
                  complaint,
                  reader,
                  scratch.describe(content),
                  scratch.range().address(),
                  scratch.describe(before)));
    }
  }
}
