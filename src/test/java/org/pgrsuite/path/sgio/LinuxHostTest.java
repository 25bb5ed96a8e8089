package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.path.TransportException;

class LinuxHostTest {
  @TempDir private Path root;
  private FakeSystem system;
  private LinuxHost host;

  @BeforeEach
  void oneDisk() throws IOException {
    root = root.toRealPath();
    system = new FakeSystem(root);
    system.generic("sg4", system.disk("sda", "2:0:0:1"));
    host = new LinuxHost(root);
  }

  @Test
  void theDiskOfAPathIsFoundUnderItsBlockItsGenericAndItsLinkName() throws IOException {
    system.link("disk/by-id/wwn-1", "../../sda");
    for (String name : List.of("/dev/sda", "/dev/sg4", "/dev/disk/by-id/wwn-1")) {
      assertThat(host.diskOf(name), is(Optional.of("sda")));
    }
  }

  @Test
  void aPathWithoutABlockDeviceHasNoDisk() throws IOException {
    Path device = Files.createDirectories(root.resolve("sys/devices/pci0/host5/5:0:0:0"));
    system.generic("sg5", device);
    assertThat(host.diskOf("/dev/sg5"), is(Optional.empty()));
  }

  @Test
  void aDiskThatNobodyUsesHasNoUses() throws IOException {
    proc("mounts", "/dev/sdaa /srv ext4 rw 0 0", "tmpfs /run tmpfs rw 0 0");
    assertThat(host.usesOf("sda"), is(empty()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void locksStandWhereEveryUserOfTheMachineCanWrite() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    assertThat(host.lockFolder(), is(temporary));
    Path locks = Files.createDirectories(root.resolve("run/lock"));
    Files.setPosixFilePermissions(locks, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat("root's alone", host.lockFolder(), is(temporary));
    Files.setPosixFilePermissions(locks, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(host.lockFolder(), is(locks));
  }

  @Test
  void aMountIsFoundWhateverItsSourceIsCalled() throws IOException {
    system.link("disk/by-id/wwn-1", "../../sda");
    proc("mounts", "/dev/disk/by-id/wwn-1 /srv/with\\040blank ext4 rw 0 0");
    assertThat(host.usesOf("sda"), contains("/dev/sda is mounted on /srv/with blank"));
  }

  @Test
  void aSwapAreaIsFound() throws IOException {
    proc("swaps", "Filename Type Size Used Priority", "/dev/sda partition 1024 0 -2");
    assertThat(host.usesOf("sda"), contains("/dev/sda is a swap area"));
  }

  @Test
  void partitionsAndWhatIsMountedFromThemAreFound() throws IOException {
    system.partition("sda1", "sda");
    proc("mounts", "/dev/sda1 /srv ext4 rw 0 0");
    assertThat(
        host.usesOf("sda"),
        contains("/dev/sda1 is mounted on /srv", "/dev/sda has the partitions sda1"));
  }

  @Test
  void holdersAreFoundAndMultipathIsNamed() throws IOException {
    Files.createDirectories(root.resolve("sys/class/block/sda/holders/dm-3"));
    system.attribute(system.virtual("dm-3", "sda").resolve("dm/uuid"), "mpath-36001405");
    assertThat(host.usesOf("sda"), contains("/dev/sda is a part of dm-3 (dm-multipath)"));
  }

  @Test
  void daemonsThatSendCommandsAreNamed() throws IOException {
    process(17, "multipathd");
    process(18, "smartd");
    process(19, "bash");
    assertThat(
        host.pollersOf(List.of("sda")),
        contains(startsWith("multipathd runs"), startsWith("smartd runs")));
  }

  @Test
  void pollingByTheKernelIsNamedWhereTheDiskIsPolled() throws IOException {
    Path disk = root.resolve("sys/class/block/sda").toRealPath();
    system.attribute(disk.resolve("events"), "media_change");
    system.attribute(disk.resolve("events_poll_msecs"), "-1");
    Path every = root.resolve("sys/module/block/parameters/events_dfl_poll_msecs");
    system.attribute(every, "0");
    assertThat(host.pollersOf(List.of("sda")), is(empty()));
    system.attribute(every, "2000");
    assertThat(host.pollersOf(List.of("sda")), contains(startsWith("the kernel polls sda")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aNodeThatIsThereIsHeldUntilItIsClosed() throws IOException {
    DiskHold hold = host.hold("sda");
    assertThat(openFiles("sda"), is(1L));
    hold.close();
    hold.close();
    assertThat(openFiles("sda"), is(0L));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aNodeThatCannotBeOpenedIsSaidNotToBeHeld() {
    TransportException refused = assertThrows(TransportException.class, () -> host.hold("sdz"));
    assertThat(
        refused.getMessage(),
        allOf(containsString("/dev/sdz cannot be kept"), containsString("No such file")));
  }

  private long openFiles(String node) throws IOException {
    try (var open = Files.list(Path.of("/proc/self/fd"))) {
      return open.filter(each -> leadsTo(each, root.resolve("dev").resolve(node))).count();
    }
  }

  private static boolean leadsTo(Path link, Path file) {
    try {
      return Files.readSymbolicLink(link).equals(file);
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  private void proc(String name, String... lines) throws IOException {
    system.attribute(root.resolve("proc").resolve(name), String.join("\n", lines));
  }

  private void process(int id, String name) throws IOException {
    system.attribute(root.resolve("proc/" + id + "/comm"), name);
  }
}
