package org.pgrsuite.spc;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bytes of any length and content, the same ones in every run. */
final class AnyBytes {
  private static final long SEED = 20261122;

  private AnyBytes() {}

  /** All beginnings of {@code whole}, from nothing to everything. */
  static Stream<Bytes> beginningsOf(Bytes whole) {
    return IntStream.rangeClosed(0, whole.length()).mapToObj(whole::first);
  }

  /** {@code number} times random bytes, up to {@code longest} of them. */
  static Stream<Bytes> random(int number, int longest) {
    Random random = new Random(SEED);
    return IntStream.range(0, number).mapToObj(i -> next(random, longest));
  }

  /** {@code whole} with a few of its bytes replaced, {@code number} times. */
  static Stream<Bytes> damaged(Bytes whole, int number) {
    Random random = new Random(SEED);
    return IntStream.range(0, number).mapToObj(i -> damage(whole, random));
  }

  private static Bytes next(Random random, int longest) {
    byte[] content = new byte[random.nextInt(longest + 1)];
    random.nextBytes(content);
    return Bytes.copyOf(content);
  }

  private static Bytes damage(Bytes whole, Random random) {
    byte[] content = whole.toArray();
    for (int i = 0; i < 3; i++) {
      content[random.nextInt(content.length)] = (byte) random.nextInt();
    }
    return Bytes.copyOf(content).first(random.nextInt(content.length + 1));
  }
}
