package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldLayoutTest {
  private static final Bytes BYTES = Bytes.ofHex("01 23 45 67 89 AB CD EF 41 42");

  private static FieldLayout one(String text) {
    return FieldLayout.parse(text).get(0);
  }

  private static List<FieldText> told(String layout, Bytes bytes) {
    List<FieldText> fields = new ArrayList<>();
    one(layout).tell(bytes, fields);
    return fields;
  }

  @ParameterizedTest
  @CsvSource({
    "A FIELD 1, 23",
    "A FIELD 0-1, 0123",
    "A FIELD 0-7 hex, 0123456789ABCDEF",
    "A FIELD 1:7-4, 2",
    "A FIELD 1:3-0 hex, 3",
    "A FIELD 1:0-3, 3",
    "A FIELD 1:5, 1",
    "A FIELD 1:4, 0",
    "A FIELD 2-3:12-3, AC"
  })
  void aFieldHasBytesAndBits(String layout, String value) {
    assertThat(one(layout).name(), is("A FIELD"));
    assertThat(one(layout).value(BYTES), is(Long.parseUnsignedLong(value, 16)));
  }

  @ParameterizedTest
  @CsvSource({
    "F 1, FF, 01 FF 45 67",
    "F 0-1, FEDC, FE DC 45 67",
    "F 1:7-4, 9, 01 93 45 67",
    "F 1:7-4, 19, 01 93 45 67",
    "F 1:3-0, C, 01 2C 45 67",
    "F 1:5, 0, 01 03 45 67",
    "F 2-3:12-3, 3FF, 01 23 5F FF",
    "F 2-3:12-3, 0, 01 23 40 07"
  })
  void settingAFieldLeavesAllOtherBitsAlone(String layout, String value, String bytes) {
    assertThat(one(layout).set(BYTES.first(4), Long.parseLong(value, 16)), is(Bytes.ofHex(bytes)));
  }

  @ParameterizedTest
  @CsvSource({
    "F 0-1, 291",
    "F 0-1 hex, 0123h",
    "F 1:7-4 hex, 2h",
    "F 0-7 key, 0x123456789ABCDEF",
    "F 8-9 text, AB",
    "F 0 scope, obsolete scope 1h",
    "F 0 type, Write Exclusive (1h)",
    "F 0 in_action, READ RESERVATION (01h)",
    "F 0 out_action, RESERVE (01h)",
    "F 3 out_action, reserved (67h)"
  })
  void aValueIsSaidInItsStyle(String layout, String words) {
    assertThat(told(layout, BYTES), contains(new FieldText("F", words)));
  }

  @Test
  void aFieldThatWasCutOffIsSaidToBeMissing() {
    assertThat(
        told("F 8-9", BYTES.first(9)),
        contains(new FieldText("F", "missing, cut off after 9 bytes")));
    assertThat(told("F 8-9?", BYTES.first(9)), is(empty()));
  }

  @Test
  void withAQuestionMarkZeroGoesWithoutSaying() {
    assertThat(told("F 1:4?", BYTES), is(empty()));
    assertThat(told("F 1:5?", BYTES), contains(new FieldText("F", "1")));
    assertThat(told("F 1:4", BYTES), contains(new FieldText("F", "0")));
  }

  @Test
  void fieldsAreSeparatedBySemicolonsAndLineEnds() {
    assertThat(
        FieldLayout.parse("A 0; B C 1\nD 2").stream().map(FieldLayout::name).toList(),
        contains("A", "B C", "D"));
  }
}
