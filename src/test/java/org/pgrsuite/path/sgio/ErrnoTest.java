package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.path.TransportException.Kind;

class ErrnoTest {
  @Test
  void aNodeThatMayNotBeOpenedNamesItsGroup() {
    assertThat(
        Errno.ofOpening(Errno.EACCES, "Permission denied", "root:disk (rw-rw----)", "disk"),
        is(
            "it belongs to root:disk (rw-rw----): run as root, or as a member of the group disk"
                + " (errno 13, Permission denied)"));
  }

  @ParameterizedTest
  @CsvSource({"1, CAP_SYS_RAWIO", "6, lsblk -S", "19, lsblk -S", "16, fuser", "2, udev"})
  void whateverKeepsANodeClosedComesWithARemedy(int errno, String remedy) {
    assertThat(Errno.ofOpening(errno, "…", "root:disk", "disk"), containsString(remedy));
  }

  @ParameterizedTest
  @CsvSource({
    "19, CONNECTION_LOST, the device is gone",
    "6, CONNECTION_LOST, the device is gone",
    "4, NO_ANSWER, a signal",
    "12, HOST_ERROR, no memory",
    "1, HOST_ERROR, CAP_SYS_RAWIO",
    "99, HOST_ERROR, the kernel refuses it"
  })
  void aCommandThatTheKernelRefusesSaysWhetherThePathStillWorks(
      int errno, Kind kind, String words) {
    assertThat(Errno.kind(errno), is(kind));
    assertThat(Errno.ofCommand(errno, "…"), containsString(words));
  }
}
