package org.pgrsuite.lu.preflight;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.Status;

/** Bytes as the tools that make them leave them, on disks of 512 and 4096 bytes a block. */
class SignatureTest {
  private static final String GPT = "4546492050415254 00000100 5C000000";
  private static final String MD_090 = "FC4E2BA9 00000000 5A000000 00000000";
  private static final String MD_1 = "FC4E2BA9 01000000 00000000 00000000";
  private static final String ZFS = "01010000 00000000 00000001 00000024 00000020 00000007 ";
  private static final String VERSION = "76657273696F6E00 00000008 00000001 0000000000001388";

  /** 4 MiB and five blocks of 4096 bytes: no end is at a boundary of 64 KiB. */
  private static final long SIZE = 0x405000;

  @ParameterizedTest
  @CsvSource({
    "0x438, 53EF 0100 0100, an ext file system",
    "0, 58465342 00001000, an XFS file system",
    "0x10040, 5F42485266535F4D, a btrfs file system",
    "0x200, 4C4142454C4F4E45 0100000000000000 00000000 20000000 4C564D3220303031, an LVM2",
    "0x1000, " + MD_1 + ", a part of an MD array",
    "0, " + MD_1 + ", a part of an MD array",
    "0x200, " + GPT + ", a GPT partition table",
    "0x1000, " + GPT + ", a GPT partition table",
    "0x1FE, 55AA, a partition table or a boot sector",
    "0, 4C554B53BABE 0002 0000000000004000, a LUKS container",
    "0x4000, 534B554CBABE 0002 0000000000004000, a LUKS container",
    "0x4000, " + ZFS + VERSION + ", a ZFS pool",
    "0xFF6, 53574150535041434532, a swap area",
    "0xFFF6, 53574150535041434532, a swap area",
    "0x1018, C68573F64E1A45CA8265F57F48BA6D81, a bcache device",
    "0x1018, C68573F666CE90A9D96A60CF803DF7EF, a bcachefs file system",
    "0x204, 21537472613074697386FF025E417268, a Stratis pool",
    "0x100000, 0DD001C0 06000000, a VMFS volume",
    "0x200000, 5EF1AB2F 18000000, a VMFS file system",
    "0x8000, 4A465331 02000000, a JFS file system",
    "0x2034, 5265497345724673, a ReiserFS file system",
    "0x10034, 526549734572324673, a ReiserFS file system",
    "0x10034, 526549734572334673, a ReiserFS file system",
    "0x10000, 52654973457234, a Reiser4 file system",
    "0, 68737173 01000000, a squashfs file system",
    "0x400, E2E1F5E0 00000000, an EROFS file system",
    "0x400, 0200000000003434 18010000, a NILFS2 file system",
    "0x20, 4E585342 00100000, an APFS container",
    "0x400, 482B0004 80000100, an HFS+ file system",
    "0x400, 48580005 80000100, an HFSX file system",
    "0x400, F5FC01A5 07000000, a VxFS file system",
    "0x2000, A501FCF5 00000007, a VxFS file system",
    "0, C9C2D4C1 00000000, a physical volume of AIX",
    "0xE00, 5F4C564D 00000000, a physical volume of AIX",
    "0x2000, 4C564D5245433031, a physical volume of HP-UX",
    "0x255C, 54190100, a UFS file system",
    "0x255C, 00011954, a UFS file system",
    "0x1055C, 19015419, a UFS file system",
    "0x1055C, 19540119, a UFS file system",
    "0x4055C, 19015419, a UFS file system",
    "0x1FC, DABE DABE, a disk label of Solaris",
  })
  void whatOthersLeaveAtTheBeginningIsKnown(String offset, String bytes, String name) {
    refusedOnBothBlockLengths(Long.decode(offset), bytes, name);
  }

  /** Offsets from the end; the disk ends 5000h behind a boundary of 64 KiB and of 256 KiB. */
  @ParameterizedTest
  @CsvSource({
    "0x15000, " + MD_090 + ", a part of an MD array",
    "0x15000, A92B4EFC 00000000 0000005A 00000000, a part of an MD array",
    "0x2000, " + MD_1 + ", a part of an MD array",
    "0x200, " + GPT + ", the backup of a GPT partition table",
    "0x1000, " + GPT + ", the backup of a GPT partition table",
    "0x41000, " + ZFS + VERSION + ", a ZFS pool",
    "0xFC4, 8374026B 00000800, a DRBD device",
    "0x1000, 0200000000003434 18010000, a NILFS2 file system",
    "0xFC4, 8374026D 00000800, a DRBD device",
    "0x400, 496E74656C20526169642049534D20436667205369672E2031, a part of an Intel",
  })
  void whatOthersLeaveAtTheEndIsKnown(String beforeEnd, String bytes, String name) {
    refusedOnBothBlockLengths(SIZE - Long.decode(beforeEnd), bytes, name);
  }

  private static void refusedOnBothBlockLengths(long offset, String bytes, String name) {
    for (int blockLength : new int[] {512, 4096}) {
      FakeDisk disk = new FakeDisk(SIZE / blockLength, blockLength).with(offset, bytes);
      assertThat(refusal(disk), startsWith("the unit holds " + name));
    }
  }

  /** Two bytes alone are no label. */
  @Test
  void aLabelOfSolarisHasARightChecksum() {
    FakeDisk disk = new FakeDisk(SIZE / 512, 512).with(0x1FC, "DABE DABF");
    assertDoesNotThrow(() -> confirm(disk));
  }

  @Test
  void anMdSuperblockIsBelowTheLastBoundaryOf4KibWhereverTheDiskEnds() {
    FakeDisk disk = new FakeDisk(SIZE / 512 + 3, 512).with(SIZE - 0x2000, MD_1);
    assertThat(refusal(disk), startsWith("the unit holds a part of an MD array"));
  }

  @Test
  void theEndOfADiskThatRead10DoesNotReachIsLookedAtToo() {
    long blocks = 0x1_8000_0000L;
    FakeDisk disk = new FakeDisk(blocks, 512).with((blocks - 1) * 512, GPT);
    assertThat(refusal(disk), startsWith("the unit holds the backup of a GPT partition table"));
    assertThat(disk.operationCodes, hasItem(OperationCode.READ_16));
  }

  @Test
  void aFileSystemOnAWholeDiskIsNamedBeforeItsBootSector() {
    FakeDisk disk = new FakeDisk(SIZE / 512, 512).with(0x1FE, "55AA").with(0x438, "53EF");
    assertThat(refusal(disk), startsWith("the unit holds an ext file system"));
  }

  @Test
  void zerosAndWhatTheSuiteWritesAreNothing() {
    FakeDisk disk = new FakeDisk(SIZE / 512, 512);
    assertDoesNotThrow(() -> confirm(disk));
    assertThat("each chunk is read once", disk.operationCodes, hasSize(lessThan(10)));
    String line = "PGR suite, run 1234, pattern 1 by I1                           \n";
    String block = HexFormat.of().formatHex(line.repeat(8).getBytes(StandardCharsets.US_ASCII));
    LongStream.range(0, SIZE / 512).forEach(each -> disk.with(each * 512, block));
    assertDoesNotThrow(() -> confirm(disk));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 8, 100, 128, 129})
  void aSmallDiskIsLookedAtAsFarAsItGoes(long blocks) {
    FakeDisk disk = new FakeDisk(blocks, 512);
    assertDoesNotThrow(() -> confirm(disk));
    disk.with(0, "58465342");
    assertThat(refusal(disk), startsWith("the unit holds an XFS file system"));
  }

  @Test
  void whatCannotBeReadIsRefused() {
    FakeDisk disk = new FakeDisk(64, 512).ending(Status.BUSY);
    assertThat(refusal(disk), allOf(containsString("cannot be read"), containsString("BUSY")));
  }

  @Test
  void aReservationThatKeepsItFromBeingReadIsNamedWithItsRemedy() {
    FakeDisk disk = new FakeDisk(64, 512).ending(Status.RESERVATION_CONFLICT);
    assertThat(
        refusal(disk),
        allOf(
            containsString("somebody's reservation keeps this machine from reading it"),
            containsString("have the holder release it"),
            not(containsString("wipefs"))));
  }

  @Test
  void whatIsReadInPartIsRefused() {
    FakeDisk disk = new FakeDisk(64, 512).losing(1);
    assertThat(
        refusal(disk), startsWith("its 64 blocks from 0 cannot be read to look for a file system"));
    assertThat(refusal(disk), containsString("GOOD and 32767 bytes"));
  }

  @Test
  void aSizeThatCannotBeIsNoReasonToLookNowhere() {
    FakeDisk disk = new FakeDisk(Long.MAX_VALUE, 4096).with(0, "58465342");
    assertThat(refusal(disk), startsWith("the unit holds an XFS file system"));
  }

  private static String refusal(FakeDisk disk) {
    return assertThrows(RefusedException.class, () -> confirm(disk)).getMessage();
  }

  private static void confirm(FakeDisk disk) {
    Unsigned.confirm(new DiskReader(disk.probe(), disk.capacity));
  }
}
