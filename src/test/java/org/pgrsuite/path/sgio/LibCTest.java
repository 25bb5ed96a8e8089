package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.pgrsuite.path.NativeBlock;
import org.pgrsuite.spc.Bytes;

/** The C library through the mapping, on files that every Linux has. */
@EnabledOnOs(OS.LINUX)
class LibCTest {
  @BeforeEach
  void mapped() {
    LibC.load();
  }

  @Test
  void aFileThatIsNotThereIsAnErrorNumberAndASentence() {
    int descriptor = LibC.open("/nowhere/at/all", LibC.O_RDWR);

    int errno = LibC.errno();
    assertThat(descriptor, is(lessThan(0)));
    assertThat(errno, is(Errno.ENOENT));
    assertThat(LibC.words(errno), is("No such file or directory"));
  }

  @Test
  void nativeMemoryIsWhatTheKernelWritesTo() {
    NativeBlock block = new NativeBlock(LibC::addressOf);
    block.set(Bytes.of(1, 2, 3, 4));
    int zero = LibC.open("/dev/zero", LibC.O_RDWR | LibC.nonBlocking());

    long read = LibC.read(zero, block.address(), 3);

    LibC.close(zero);
    assertThat(read, is(3L));
    assertThat(block.first(4), is(Bytes.of(0, 0, 0, 4)));
  }

  @Test
  void aFileThatIsNoGenericNodeRefusesACommand() {
    int nothing = LibC.open("/dev/null", LibC.O_RDWR);

    int result = LibC.ioctl(nothing, LibC.SG_IO, new NativeBlock(LibC::addressOf).address());

    int errno = LibC.errno();
    LibC.close(nothing);
    assertThat(result, is(-1));
    assertThat(LibC.words(errno), is("Inappropriate ioctl for device"));
  }
}
