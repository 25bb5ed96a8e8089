package org.pgrsuite.lu.preflight;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

class SignatureTest {
  @ParameterizedTest
  @CsvSource({
    "0x438, 53EF, an ext file system",
    "0, 58465342, an XFS file system",
    "0x10040, 5F42485266535F4D, a btrfs file system",
    "0x200, 4C4142454C4F4E45, an LVM2 physical volume",
    "0x1000, FC4E2BA9, a part of an MD array",
    "0x200, 4546492050415254, a GPT partition table",
    "0x1000, 4546492050415254, a GPT partition table",
    "0x1FE, 55AA, a partition table or a boot sector",
    "0, 4C554B53BABE, a LUKS container",
    "0x4018, 76657273696F6E, a ZFS pool",
    "0xFF6, 53574150535041434532, a swap area"
  })
  void whatOthersLeaveIsKnown(String offset, String magic, String name) {
    Bytes disk =
        new BytesBuilder(Signature.REACH).bytes(Integer.decode(offset), Bytes.ofHex(magic)).build();
    assertThat(Signature.in(disk).map(Signature::name), is(Optional.of(name)));
  }

  @Test
  void aFileSystemOnAWholeDiskIsNamedBeforeItsBootSector() {
    Bytes disk =
        new BytesBuilder(Signature.REACH)
            .bytes(0x1FE, Bytes.ofHex("55AA"))
            .bytes(0x438, Bytes.ofHex("53EF"))
            .build();
    assertThat(Signature.in(disk).map(Signature::name), is(Optional.of("an ext file system")));
  }

  @Test
  void zerosAndWhatTheSuiteWritesAreNothing() {
    assertThat(Signature.in(Bytes.zeros(Signature.REACH)), is(Optional.empty()));
    String pattern = "PGR suite, run 1234, pattern 1 by I1                            \n";
    Bytes disk = Bytes.copyOf(pattern.repeat(1100).getBytes(StandardCharsets.US_ASCII));
    assertThat(Signature.in(disk), is(Optional.empty()));
  }

  @Test
  void aDiskThatIsShorterThanTheReachIsLookedAtAsFarAsItGoes() {
    assertThat(Signature.in(Bytes.NONE), is(Optional.empty()));
    assertThat(
        Signature.in(Bytes.ofHex("58465342")).map(Signature::name),
        is(Optional.of("an XFS file system")));
  }
}
