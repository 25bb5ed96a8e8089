package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitNamesTest {
  private static final int LOGICAL_UNIT = 0x00;
  private static final int TARGET_PORT = 0x10;

  @Test
  void areInTheOrderOfThePage() {
    Bytes page =
        page(
            designator(LOGICAL_UNIT | 2, Bytes.ofHex("0011223344556677")),
            designator(LOGICAL_UNIT | 1, ascii("VENDOR  disk 1")),
            designator(LOGICAL_UNIT | 8, ascii("naa.5000")));
    assertThat(
        UnitNames.ofLogicalUnit(page),
        contains("eui.0011223344556677", "t10.VENDOR disk 1", "naa.5000"));
  }

  @Test
  void areNotThoseOfPorts() {
    Bytes page = page(designator(TARGET_PORT | 3, Bytes.ofHex("5001405706772737")));
    assertThat(UnitNames.ofLogicalUnit(page), is(empty()));
  }

  @Test
  void haveAnOctalEscapeForWhatIsNotPrintable() {
    Bytes page = page(designator(LOGICAL_UNIT | 1, Bytes.of('A', 0x07, 0xFF, 'B', 0)));
    assertThat(UnitNames.ofLogicalUnit(page), contains("t10.A\\007\\377B"));
  }

  @Test
  void endWhereThePageIsCutOff() {
    Bytes page =
        page(
            designator(LOGICAL_UNIT | 3, Bytes.ofHex("5001405706772737")),
            designator(LOGICAL_UNIT | 3, Bytes.ofHex("6001405706772737")));
    assertThat(
        UnitNames.ofLogicalUnit(page.first(page.length() - 1)), contains("naa.5001405706772737"));
  }

  @Test
  void lackTheSerialNumberThatIsBlank() {
    assertThat(UnitNames.serial(Bytes.ofHex("00 80 00 04 20 20 00 20")), is(Optional.empty()));
    assertThat(UnitNames.serial(Bytes.ofHex("00 80 00 00")), is(Optional.empty()));
  }

  @Test
  void haveTheirWhiteSpaceCollapsed() {
    assertThat(UnitNames.collapse("  A \t B\0\0"), is("A B"));
  }

  private static Bytes page(Bytes... designators) {
    int length = List.of(designators).stream().mapToInt(Bytes::length).sum();
    BytesBuilder page = new BytesBuilder(4 + length).u8(1, 0x83).u16(2, length);
    int offset = 4;
    for (Bytes designator : designators) {
      page.bytes(offset, designator);
      offset += designator.length();
    }
    return page.build();
  }

  private static Bytes designator(int associationAndType, Bytes content) {
    return new BytesBuilder(4 + content.length())
        .u8(1, associationAndType)
        .u8(3, content.length())
        .bytes(4, content)
        .build();
  }

  private static Bytes ascii(String text) {
    return Bytes.copyOf(text.getBytes(StandardCharsets.US_ASCII));
  }
}
