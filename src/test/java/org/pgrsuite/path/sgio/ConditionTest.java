package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.path.TransportException;

class ConditionTest {
  @TempDir private Path root;
  private FakeSystem system;
  private Path device;
  private Condition condition;

  @BeforeEach
  void aDisk() throws IOException {
    system = new FakeSystem(root);
    device = system.disk("sda", "2:0:0:1");
    system.generic("sg1", device);
    condition = new Condition(new Sysfs(root), "sg1");
  }

  @Test
  void deviceAndHostAdapterAreNamed() throws IOException {
    states("offline", "running");
    assertThat(
        condition.words(), is("the kernel calls the device offline and its host adapter running"));
  }

  @Test
  void aDeviceThatIsGoneIsSaidSo() {
    assertThat(
        new Condition(new Sysfs(root), "sg9").words(),
        is("the kernel does not have the device any more"));
  }

  @Test
  void aDeviceThatIsBlockedOrGoneDoesNotRun() throws IOException {
    states("blocked", "running");
    assertThat(condition.isRunning(), is(false));
    assertThat(new Condition(new Sysfs(root), "sg9").isRunning(), is(false));
  }

  @Test
  void aDeviceThatRunsCanBeOpened() throws IOException {
    states("running", "running");
    assertThat(condition.isRunning(), is(true));
    assertDoesNotThrow(() -> condition.requireUsable("/dev/sda"));
  }

  @Test
  void aDeviceThatIsOfflineIsNotOpenedAndTheRemedyNamed() throws IOException {
    states("offline", "running");
    TransportException refusal =
        assertThrows(TransportException.class, () -> condition.requireUsable("/dev/sda"));
    assertThat(
        refusal.getMessage(),
        allOf(
            containsString("/dev/sda cannot be opened: the kernel calls the device offline"),
            containsString("echo running > "),
            containsString("sg1/device/state")));
    assertThat(refusal.kind(), is(TransportException.Kind.NOT_OPENED));
  }

  @Test
  void nothingIsOpenedWhileTheHostAdapterRecovers() throws IOException {
    states("running", "recovery");
    TransportException refusal =
        assertThrows(TransportException.class, () -> condition.requireUsable("/dev/sda"));
    assertThat(refusal.getMessage(), containsString("its host adapter recovery: wait until"));
  }

  private void states(String ofDevice, String ofAdapter) throws IOException {
    system.attribute(device.resolve("state"), ofDevice);
    system.attribute(root.resolve("sys/class/scsi_host/host2/state"), ofAdapter);
  }
}
