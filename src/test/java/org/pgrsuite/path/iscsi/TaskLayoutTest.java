package org.pgrsuite.path.iscsi;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.Bytes;

/** On memory that looks like libiscsi's; the library itself is not needed. */
class TaskLayoutTest {
  private static final long MAGIC = 0x1122334455667788L;

  private final Memory task = new Memory(192);

  TaskLayoutTest() {
    task.clear();
  }

  @ParameterizedTest
  @CsvSource({"88", "96"})
  void thePrivatePointerIsFoundWhereverAReleasePutIt(int offset) {
    task.setLong(offset, MAGIC);

    assertThat(TaskLayout.offsetOf(task, MAGIC), is(OptionalInt.of(offset)));
  }

  @Test
  void aLayoutWithoutThePrivatePointerIsNotGuessed() {
    assertThat(TaskLayout.offsetOf(task, MAGIC), is(OptionalInt.empty()));
  }

  @Test
  void anUnderflowIsPositiveAndAnOverflowNegative() {
    TaskLayout layout = new TaskLayout(64);
    task.setLong(40, 16);

    assertThat(layout.residual(address()), is(0));
    task.setInt(32, 1);
    assertThat(layout.residual(address()), is(16));
    task.setInt(32, 2);
    assertThat(layout.residual(address()), is(-16));
  }

  @Test
  void senseDataIsReadThroughThePointerOfDataIn() {
    Memory segment = new Memory(6);
    segment.write(0, new byte[] {0, 4, 0x70, 0, 6, 0}, 0, 6);
    task.setInt(72, 6);
    task.setPointer(80, segment);

    assertThat(new TaskLayout(72).sense(address()), is(Bytes.of(0x70, 0, 6, 0)));
  }

  @Test
  void aTaskWithoutDataInHasNoSenseData() {
    assertThat(new TaskLayout(72).sense(address()), is(Bytes.NONE));
  }

  private long address() {
    return Pointer.nativeValue(task);
  }
}
