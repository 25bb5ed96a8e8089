package org.pgrsuite.lu.ending;

import java.util.function.Function;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.MalformedDataException;

/** Answers that the suite needs itself. Stateless. */
public final class Decoded {
  private Decoded() {}

  /**
   * What an answer says.
   *
   * @param reader who was answered
   * @throws AssertionError if it cannot be what the standard says it is
   */
  public static <T> T of(Bytes answer, Function<Bytes, T> decoder, String reader) {
    try {
      return decoder.apply(answer);
    } catch (MalformedDataException malformed) {
      throw new AssertionError("initiator " + reader + ": " + malformed.getMessage(), malformed);
    }
  }
}
