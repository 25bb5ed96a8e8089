package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerListsTest {
  private static final String READ_KEYS = "5E 00";
  private static final String IDENTIFICATION = "12 01 83";
  private static final String REPORT_LUNS = "A0 00";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5E 00    | 00 00 00 05 00 00 00 10 00 00 00 00 00 00 00 0A 00 00 00 00 00 00 00 0B | \
          RESERVATION KEY 1: 0xA, RESERVATION KEY 2: 0xB
          5E 00    | 00 00 00 05 00 00 00 00                                                 | ''
          5E 00    | 00 00 00 05 00 00 00                                                    | ''
          12 01 80 | 00 80 00 04 41 42 43 44 | PRODUCT SERIAL NUMBER: ABCD
          12 01 80 | 00 80 00 00             | ''
          12 01 83 | 00 83 00 0C 01 03 00 08 60 01 40 57 06 77 27 37 | \
          designator of the logical unit: naa.6001405706772737
          A0 00    | 00 00 00 10 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 | \
          LUN: 0000000000000000, LUN: 0001000000000000
          A0 00    | 00 00 00 10 00 00 00 00 00 01 00 00 00 00 00 00                         | \
          LUN: 0001000000000000
          A0 00    | 00 00 00 00 00 00 00 00                                                 | ''
          A0 00    | 00 00 00 08 00 00 00                                                    | ''
          """)
  void every_entry_of_a_list_that_came_is_told(String cdb, String answer, String told) {
    assertThat(told(cdb, Bytes.ofHex(answer)), is(told));
  }

  @Test
  void of_a_long_list_of_keys_64_are_told_and_the_others_counted() {
    assertThat(told(READ_KEYS, keys(64)), endsWith("RESERVATION KEY 64: 0x40"));
    assertThat(told(READ_KEYS, keys(66)), endsWith("RESERVATION KEY 64: 0x40, further keys: 2"));
    assertThat(sentence(READ_KEYS, keys(64)), endsWith("0x3F and 0x40"));
    assertThat(sentence(READ_KEYS, keys(66)), endsWith("0x3F, 0x40 and 2 more"));
  }

  @Test
  void of_a_long_list_of_units_64_are_told_and_the_others_counted() {
    assertThat(told(REPORT_LUNS, units(64)), endsWith("LUN: 003F000000000000"));
    assertThat(told(REPORT_LUNS, units(66)), endsWith("LUN: 003F000000000000, further LUNs: 2"));
  }

  @Test
  void of_a_long_list_of_names_16_are_told_and_the_others_counted() {
    assertThat(
        told(IDENTIFICATION, names(16)),
        endsWith("designator of the logical unit: naa.000000000000000f"));
    assertThat(told(IDENTIFICATION, names(18)), endsWith("further designators: 2"));
    assertThat(sentence(IDENTIFICATION, names(16)), endsWith(", naa.000000000000000f"));
    assertThat(sentence(IDENTIFICATION, names(18)), endsWith(", naa.000000000000000f and 2 more"));
  }

  @Test
  void registrations_are_told_one_by_one_until_the_first_that_is_cut_off() {
    TransportId port = TransportId.iscsiDevice("iqn.x");
    Bytes answer =
        new FullStatusData(
                5,
                List.of(
                    new FullStatusData.Registration(
                        new ReservationKey(0xA), true, true, 0, 1, 0, port),
                    new FullStatusData.Registration(
                        new ReservationKey(0xB), false, false, 0, 0, 2, port)))
            .encode();
    String first =
        "registration 1: key 0xA; R_HOLDER, LU_SCOPE (0h), Write Exclusive (1h); ALL_TG_PT;"
            + " initiator port iqn.x";
    assertThat(
        told("5E 03", answer),
        is(
            first
                + ", registration 2: key 0xB; no R_HOLDER; relative target port 2;"
                + " initiator port iqn.x"));
    assertThat(
        told("5E 03", answer.first(answer.length() - 1)),
        is(first + ", length: 95 bytes received after the header, 96 announced"));
    assertThat(told("5E 03", answer.first(7)), is(""));
  }

  @ParameterizedTest
  @CsvSource({
    "8, 5A, 5A 00 00 00 00 00 00 00 00 00",
    "11, 01, 00 00 00 01 00 00 00 00 00 00",
    "12, 04, 00 00 00 00 04 00 00 00 00 00",
    "14, 01, 00 00 00 00 00 00 01 00 00 00",
    "17, 80, 00 00 00 00 00 00 00 00 00 80",
  })
  void reserved_fields_of_a_registration_are_told_if_there_is_something_in_them(
      int offset, String value, String told) {
    Bytes right = statusOf(new ReservationKey(0xA));
    byte[] bytes = right.toArray();
    bytes[8 + offset] = (byte) Integer.parseInt(value, 16);
    assertThat(told("5E 03", right), not(containsString("reserved")));
    assertThat(
        told("5E 03", Bytes.copyOf(bytes)),
        endsWith(
            "reserved fields of registration 1: " + told.replace(" ", "") + " in bytes 8 to 17"));
  }

  private static Bytes statusOf(ReservationKey key) {
    return new FullStatusData(
            5,
            List.of(
                new FullStatusData.Registration(
                    key, false, false, 0, 0, 1, TransportId.iscsiDevice("iqn.x"))))
        .encode();
  }

  /** What is said of an answer behind its fixed fields. */
  private static String told(String cdb, Bytes answer) {
    List<FieldText> fields = new ArrayList<>();
    AnswerLists.tell(Bytes.ofHex(cdb), answer, fields);
    return fields.stream().map(FieldText::toString).collect(Collectors.joining(", "));
  }

  private static String sentence(String cdb, Bytes answer) {
    return AnswerText.sentence(Command.withoutData(Bytes.ofHex(cdb)), answer);
  }

  /** Keys 1 to {@code number}. */
  private static Bytes keys(int number) {
    BytesBuilder list = new BytesBuilder(8 + 8 * number).u32(4, 8L * number);
    for (int i = 0; i < number; i++) {
      list.u64(8 + 8 * i, i + 1);
    }
    return list.build();
  }

  /** Logical units 0 to {@code number - 1}. */
  private static Bytes units(int number) {
    BytesBuilder list = new BytesBuilder(8 + 8 * number).u32(0, 8L * number);
    for (int i = 0; i < number; i++) {
      list.u16(8 + 8 * i, i);
    }
    return list.build();
  }

  /** NAA designators 0 to {@code number - 1} of the logical unit. */
  private static Bytes names(int number) {
    BytesBuilder page = new BytesBuilder(4 + 12 * number).u8(1, 0x83).u16(2, 12 * number);
    for (int i = 0; i < number; i++) {
      page.u8(4 + 12 * i, 1).u8(5 + 12 * i, 3).u8(7 + 12 * i, 8).u64(8 + 12 * i, i);
    }
    return page.build();
  }
}
