package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.pgrsuite.path.NativeBlock;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

/** On memory that no kernel sees: the block is said to be at address 1000h. */
class SgHeaderTest {
  private static final long AT = 0x1000;
  private static final long DATA = 0x2000;

  private final NativeBlock block = new NativeBlock(buffer -> AT);
  private final SgHeader header = new SgHeader(block);
  private final ByteBuffer fields = block.buffer();

  @Test
  void theStructIsAsLongAsTheKernelsOnSixtyFourBits() {
    assertThat(SgHeader.INFO + Integer.BYTES + 4, is(SgHeader.SIZE));
  }

  @Test
  void theCdbAndTheSenseBufferStandBehindTheStruct() {
    header.fill(Command.withoutData(Bytes.of(0x5E, 1, 2, 3, 4, 5, 6, 7, 8, 9)), DATA, 500);

    int cdb = (int) (fields.getLong(24) - AT);
    assertThat(fields.getInt(0), is((int) 'S'));
    assertThat(fields.get(8), is((byte) 10));
    assertThat(fields.get(cdb), is((byte) 0x5E));
    assertThat(fields.get(cdb + 9), is((byte) 9));
    assertThat(fields.get(9) & 0xFF, is(252));
    assertThat(fields.getLong(32) >= fields.getLong(24) + SgHeader.LONGEST_CDB, is(true));
    assertThat(fields.getInt(40), is(500));
  }

  @Test
  void aCommandWithoutDataHasNoBuffer() {
    header.fill(Command.withoutData(Bytes.zeros(6)), DATA, 500);

    assertThat(fields.getInt(4), is(-1));
    assertThat(fields.getInt(12), is(0));
    assertThat(fields.getLong(16), is(0L));
  }

  @Test
  void dataGoesOutOrComesInAsTheCommandSays() {
    header.fill(Command.out(Bytes.zeros(10), Bytes.zeros(24)), DATA, 500);
    assertThat(fields.getInt(4), is(-2));
    assertThat(fields.getInt(12), is(24));

    header.fill(Command.in(Bytes.zeros(10), 252), DATA, 500);
    assertThat(fields.getInt(4), is(-3));
    assertThat(fields.getInt(12), is(252));
    assertThat(fields.getLong(16), is(DATA));
  }

  @Test
  void whatTheKernelWritesBackIsReadFieldByField() {
    header.fill(Command.withoutData(Bytes.zeros(6)), DATA, 500);
    int sense = (int) (fields.getLong(32) - AT);
    fields.put(sense, (byte) 0x70).put(sense + 2, (byte) 6);
    fields.put(64, (byte) 2).put(67, (byte) 3);
    fields.putShort(68, (short) 0x11).putShort(70, (short) 8).putInt(72, -5);

    assertThat(header.completion(), is(new SgCompletion(2, 0x11, 8, Bytes.of(0x70, 0, 6), -5)));
  }

  @Test
  void nothingOfTheLastCommandIsLeftInTheNext() {
    fields.putLong(64, -1).putInt(72, 99);

    header.fill(Command.withoutData(Bytes.zeros(6)), DATA, 500);

    assertThat(header.completion(), is(new SgCompletion(0, 0, 0, Bytes.NONE, 0)));
  }
}
