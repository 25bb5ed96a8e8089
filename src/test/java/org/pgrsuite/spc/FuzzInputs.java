package org.pgrsuite.spc;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Commands with answers that a malicious or broken unit might give: noise, real answers with a few
 * bytes changed, cut off or repeated, lengths that overflow, and 64 KiB of zeros. The same ones in
 * every run of one number; {@code -Dfuzz.inputs=1000000} makes as many instead of {@value #FEW},
 * {@code -Dfuzz.seed=N} others.
 */
public final class FuzzInputs {
  private static final int FEW = 5_000;
  private static final int[] TELLING = {0x00, 0x01, 0x02, 0x07, 0x08, 0x10, 0x7F, 0x80, 0xFE, 0xFF};
  private static final int[][] COMMANDS = {
    {0x5E, 0, 0, 0, 0, 0, 0, 0x20, 0, 0},
    {0x5E, 1, 0, 0, 0, 0, 0, 0x20, 0, 0},
    {0x5E, 2, 0, 0, 0, 0, 0, 0x20, 0, 0},
    {0x5E, 3, 0, 0, 0, 0, 0, 0x20, 0, 0},
    {0x12, 0, 0, 0, 0x24, 0},
    {0x12, 1, 0x80, 0, 0xFF, 0},
    {0x12, 1, 0x83, 0, 0xFF, 0},
    {0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0},
    {0x9E, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0},
    {0xA0, 0, 0, 0, 0, 0, 0, 0, 0x10, 0, 0, 0},
    {0x03, 0, 0, 0, 0xFC, 0},
    {0x5A, 8, 0x0A, 0, 0, 0, 0, 0, 0xFC, 0},
    {0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0}
  };

  /** One command and what came back. */
  public record Input(Command command, Status status, Bytes sense, Bytes dataIn, int residual) {
    /** Everything that is needed to make a unit test of it. */
    @Override
    public String toString() {
      return "CDB %s, %s, sense %s, data in %s, residual %d"
          .formatted(command.cdb(), status, sense, dataIn.first(256), residual);
    }
  }

  private final Random random = new Random(Long.getLong("fuzz.seed", 20261122L));
  private final List<Bytes> real =
      GoldenExchange.all().stream()
          .flatMap(exchange -> Stream.of(exchange.dataIn(), exchange.sense()))
          .filter(bytes -> !bytes.isEmpty())
          .distinct()
          .toList();

  /**
   * Gives a test as many inputs as were asked for.
   *
   * @throws AssertionError with the input for whatever the test throws
   */
  public static void forEach(Consumer<Input> test) {
    FuzzInputs inputs = new FuzzInputs();
    int number = Integer.getInteger("fuzz.inputs", FEW);
    for (int i = 0; i < number; i++) {
      Input input = inputs.next();
      try {
        test.accept(input);
      } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError found) {
        throw new AssertionError("input " + i + " of the seed: " + input, found);
      }
    }
    System.out.println(number + " inputs");
  }

  private Input next() {
    Bytes dataIn = bytes();
    Bytes cdb = random.nextInt(8) == 0 ? noise(17) : Bytes.of(any(COMMANDS));
    return new Input(
        new Command(cdb, Bytes.NONE, Math.max(dataIn.length(), 1)),
        new Status(random.nextInt(3) == 0 ? 0x02 : telling()),
        bytes(),
        dataIn,
        random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(64));
  }

  private Bytes bytes() {
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> noise(80);
      case 4, 5 -> tellingBytes(64);
      case 6 -> Bytes.zeros(random.nextInt(600));
      case 7 -> repeated(any(real));
      case 8 -> random.nextInt(200) == 0 ? huge() : Bytes.NONE;
      default -> damaged(any(real));
    };
  }

  private Bytes huge() {
    return random.nextBoolean() ? Bytes.zeros(0x10000) : noise(0x10000);
  }

  private Bytes noise(int longest) {
    byte[] content = new byte[random.nextInt(longest + 1)];
    random.nextBytes(content);
    return Bytes.copyOf(content);
  }

  /** A header and lengths made of the values at which arithmetic goes wrong. */
  private Bytes tellingBytes(int longest) {
    byte[] content = new byte[random.nextInt(longest + 1)];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) telling();
    }
    return Bytes.copyOf(content);
  }

  private Bytes damaged(Bytes whole) {
    byte[] content = whole.toArray();
    for (int left = random.nextInt(5); left > 0; left--) {
      int at = random.nextInt(Math.min(content.length, random.nextBoolean() ? 32 : 4096));
      content[at] = (byte) (random.nextBoolean() ? telling() : random.nextInt());
    }
    return random.nextBoolean()
        ? Bytes.copyOf(content)
        : Bytes.copyOf(content).first(random.nextInt(content.length + 1));
  }

  private Bytes repeated(Bytes whole) {
    int times = 1 + random.nextInt(5);
    byte[] content = new byte[whole.length() * times];
    for (int i = 0; i < times; i++) {
      whole.copyTo(content, i * whole.length());
    }
    return damaged(Bytes.copyOf(content));
  }

  private int telling() {
    return TELLING[random.nextInt(TELLING.length)];
  }

  private int[] any(int[][] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private Bytes any(List<Bytes> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
