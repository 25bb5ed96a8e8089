package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

class SgDeviceResolverTest {
  private static final String ISCSI = "sys/devices/platform/host3/session7/target3:0:0";

  @TempDir private Path root;
  private FakeSystem system;

  @BeforeEach
  void twoDisks() throws IOException {
    system = new FakeSystem(root.toRealPath());
    system.generic("sg4", system.disk("sda", "2:0:0:1"));
    system.generic("sg5", system.disk("sdb", "3:0:0:1", ISCSI));
  }

  @Test
  void aDiskIsUsedThroughItsGenericNode() {
    SgDevice device = resolve("/dev/sda");

    assertThat(device.node(), is(node("sg4")));
    assertThat(device.name(), is("/dev/sda"));
    assertThat(device.address(), is("2:0:0:1"));
  }

  @Test
  void aGenericNodeIsUsedAsItIs() {
    assertThat(resolve("/dev/sg5").node(), is(node("sg5")));
  }

  @Test
  void aLinkLeadsToTheNodeOfItsDisk() throws IOException {
    system.link("disk/by-id/wwn-0x6001405", "../../sdb");

    SgDevice device = resolve("/dev/disk/by-id/wwn-0x6001405");

    assertThat(device.node(), is(node("sg5")));
    assertThat(device.name(), is("/dev/disk/by-id/wwn-0x6001405"));
  }

  @Test
  void anIscsiDiskTellsTheNamesOfInitiatorAndTarget() throws IOException {
    Path session = root.resolve("sys/class/iscsi_session/session7");
    system.attribute(session.resolve("initiatorname"), "iqn.2026-11.org.pgrsuite:i1");
    system.attribute(session.resolve("targetname"), "iqn.2026-11.org.example:array");

    SgDevice device = resolve("/dev/sdb");

    assertThat(device.initiatorPort(), is("iqn.2026-11.org.pgrsuite:i1"));
    assertThat(device.targetPort(), is("iqn.2026-11.org.example:array"));
  }

  @Test
  void aFibreChannelDiskTellsThePortNameOfItsAdapter() throws IOException {
    system.attribute(root.resolve("sys/class/fc_host/host2/port_name"), "0x10000090fa000001");

    assertThat(resolve("/dev/sda").initiatorPort(), is("0x10000090fa000001"));
  }

  @Test
  void anyOtherDiskTellsItsAdapter() {
    assertThat(resolve("/dev/sda").initiatorPort(), is("host2"));
  }

  @Test
  void whatIsNotThereIsSaidNotToBeThere() {
    assertThat(refusal("/dev/sdz"), containsString("there is no such device"));
  }

  @Test
  void aFolderIsSaidToBeOne() {
    assertThat(refusal("/dev/disk/by-id"), containsString("it is a folder"));
    assertThat(refusal("/"), containsString("it is a folder"));
  }

  @Test
  void aLinkThatLeadsNowhereIsSaidSo() throws IOException {
    system.link("disk/by-id/gone", "../../sdq");

    assertThat(refusal("/dev/disk/by-id/gone"), containsString("leads nowhere"));
  }

  @Test
  void aPartitionNamesItsDisk() throws IOException {
    system.partition("sda1", "sda");

    assertThat(
        refusal("/dev/sda1"),
        allOf(containsString("it is a partition"), containsString("name the disk, /dev/sda.")));
  }

  @Test
  void aMultipathDeviceNamesThePathsUnderIt() throws IOException {
    Path multipath = system.virtual("dm-0", "sdb", "sda");
    system.attribute(multipath.resolve("dm/uuid"), "mpath-36001405");

    assertThat(
        refusal("/dev/dm-0"),
        allOf(
            containsString("it is a multipath device"),
            containsString("name the disks under it: /dev/sda, /dev/sdb.")));
  }

  @Test
  void aVolumeOnPartitionsOfAMultipathDeviceNamesTheDisksAtTheBottom() throws IOException {
    system.partition("sda1", "sda");
    system.virtual("dm-1", "sda1", "sdb");
    system.virtual("dm-2", "dm-1");

    assertThat(
        refusal("/dev/dm-2"),
        allOf(
            containsString("it is made of other devices"), containsString("/dev/sda, /dev/sdb.")));
  }

  @Test
  void aBlockDeviceWithoutScsiIsNotASCSIDevice() throws IOException {
    system.virtual("loop0");

    assertThat(refusal("/dev/loop0"), containsString("it is not a SCSI device"));
  }

  @Test
  void aCharacterDeviceIsNotASCSIDevice() throws IOException {
    system.node("null");

    assertThat(refusal("/dev/null"), containsString("it is not a SCSI device"));
  }

  @Test
  void aDiskWithoutAGenericNodeAsksForTheDriver() throws IOException {
    system.disk("sdc", "4:0:0:0");

    assertThat(refusal("/dev/sdc"), containsString("modprobe sg"));
  }

  @Test
  void aLeftOverGenericNodeAsksForTheDriver() throws IOException {
    system.node("sg9");

    assertThat(refusal("/dev/sg9"), containsString("modprobe sg"));
  }

  private SgDevice resolve(String name) {
    return new SgDeviceResolver(root).resolve(name);
  }

  private String refusal(String name) {
    TransportException refused = assertThrows(TransportException.class, () -> resolve(name));
    assertThat(refused.kind(), is(Kind.NOT_OPENED));
    return refused.getMessage();
  }

  private Path node(String name) {
    return root.resolve("dev").resolve(name);
  }
}
