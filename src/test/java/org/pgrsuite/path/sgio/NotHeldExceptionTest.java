package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotHeldExceptionTest {
  @Test
  void aDiskThatSomebodyHasIsInUse() {
    NotHeldException busy = notHeld(Errno.EBUSY);
    assertThat(busy.isInUse(), is(true));
    assertThat(busy.getMessage(), containsString("mounted, swap, RAID, LVM or multipath"));
  }

  @ParameterizedTest
  @CsvSource({"13, run as root", "1, run as root", "6, look whether", "2, look whether", "5, look"})
  void whatKeepsADiskFromBeingOpenedSaysNothingOfItsUse(int errno, String remedy) {
    NotHeldException failure = notHeld(errno);
    assertThat(failure.isInUse(), is(false));
    assertThat(failure.getMessage(), containsString("system's words (errno " + errno));
    assertThat(failure.remedy(), startsWith(remedy));
  }

  private static NotHeldException notHeld(int errno) {
    return new NotHeldException(Path.of("/dev/sdx"), errno, "system's words");
  }
}
