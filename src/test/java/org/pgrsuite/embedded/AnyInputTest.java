package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.Status;

/**
 * Whatever the bytes of a command are, it gets a status; the seed is fixed, and {@code
 * -Dpgr.inputs=1000000} tries so many.
 */
class AnyInputTest {
  private static final int INPUTS = Integer.getInteger("pgr.inputs", 20_000);
  private static final int[] CODES = {
    0x00, 0x03, 0x04, 0x08, 0x0A, 0x12, 0x15, 0x16, 0x17, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x25, 0x28,
    0x2A, 0x2E, 0x2F, 0x34, 0x35, 0x37, 0x3B, 0x3C, 0x41, 0x42, 0x48, 0x4C, 0x7F, 0x7F, 0x90, 0x9C,
    0xA2, 0xA4, 0x4D, 0x55, 0x56, 0x57, 0x5A, 0x5E, 0x5E, 0x5F, 0x5F, 0x5F, 0x5F, 0x5F, 0x5F, 0x83,
    0x84, 0x88, 0x89, 0x8A, 0x8B, 0x8E, 0x8F, 0x91, 0x93, 0x9E, 0xA0, 0xA3, 0xA8, 0xAA, 0xAE, 0xAF,
    0xB7, 0xC0
  };

  private static final int[] LENGTHS = {24, 24, 28, 52};

  private final Random random = new Random(20261122);
  private final Bench bench = new Bench(UnitOptions.standard().withSize(64, 512), Rules.standard());

  @Test
  void any_command_gets_a_status_and_never_more_data_than_it_takes() {
    Set<String> outcomes = new TreeSet<>();
    for (int i = 0; i < INPUTS; i++) {
      Command command = any();
      Answer answer = bench.a.execute(command);
      assertThat(
          command.toString(),
          answer.dataIn().length(),
          is(lessThanOrEqualTo(command.dataInLength())));
      assertThat(
          command.toString(),
          answer.status().equals(Status.CHECK_CONDITION),
          is(!answer.sense().isEmpty()));
      outcomes.add(Bench.outcome(answer));
    }
    assertThat(outcomes.toString(), outcomes.size(), is(greaterThan(5)));
  }

  private Command any() {
    byte[] cdb = bytes(random.nextInt(random.nextInt(4) == 0 ? 34 : 18));
    if (cdb.length > 0 && random.nextInt(20) > 0) {
      cdb[0] = (byte) CODES[random.nextInt(CODES.length)];
    }
    if (cdb.length == 10 && random.nextBoolean()) {
      System.arraycopy(new byte[] {0, 0, 0, (byte) LENGTHS[random.nextInt(4)]}, 0, cdb, 5, 4);
    }
    Bytes whole = Bytes.copyOf(cdb);
    return random.nextBoolean()
        ? Command.in(whole, random.nextInt(600))
        : Command.out(whole, Bytes.copyOf(bytes(random.nextInt(80))));
  }

  /** Random bytes, many of them zero. */
  private byte[] bytes(int length) {
    byte[] some = new byte[length];
    for (int i = 0; i < length; i++) {
      some[i] = (byte) (random.nextBoolean() ? 0 : random.nextInt(256));
    }
    return some;
  }
}
