package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          70 00 06 00 00 00 00 0A 00 00 00 00 2A 04 00 00 00 00 | \
          UNIT ATTENTION, RESERVATIONS RELEASED (06/2A/04)
          72 06 2A 05                                           | \
          UNIT ATTENTION, REGISTRATIONS PREEMPTED (06/2A/05)
          70 00 05 00 00 00 00 0A 00 00 00 00 24 00 00 CF 00 02 | \
          ILLEGAL REQUEST, INVALID FIELD IN CDB (05/24/00): byte 2 bit 7 of the CDB
          70 00 05 00 00 00 00 0A 00 00 00 00 26 00 00 80 00 14 | \
          ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST (05/26/00): byte 20 of the parameter list
          71 00 03 00 00 00 00 0A 00 00 00 00 0C 00 00 00 00 00 | \
          deferred: MEDIUM ERROR, WRITE ERROR (03/0C/00)
          70 00 0B 00 00 00 00 0A 00 00 00 00 9A BC 00 00 00 00 | ABORTED COMMAND (0B/9A/BC)
          72 05 24 00 00 00 00 08 02 06 00 00 CF 00 02 00       | \
          ILLEGAL REQUEST, INVALID FIELD IN CDB (05/24/00): byte 2 bit 7 of the CDB
          72 05 26 00 00 00 00 0C 00 02 80 00 02 06 00 00 80 00 14 00 | \
          ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST (05/26/00): byte 20 of the parameter list
          72 05 24 00 00 00 00 00                               | \
          ILLEGAL REQUEST, INVALID FIELD IN CDB (05/24/00)
          70 00 05 00 00 00 00 0A 00 00 00 00 24 00 00 CF 00    | \
          ILLEGAL REQUEST, INVALID FIELD IN CDB (05/24/00)
          7F 00                                                 | \
          sense data that cannot be decoded: 7F 00
          ''                                                    | no sense data
          """)
  void saysSenseDataInWords(String sense, String words) {
    assertThat(AnswerText.sense(Bytes.ofHex(sense)), is(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5E 00 | 00 00 00 05 00 00 00 08 00 00 00 00 00 00 00 0A | PRgeneration 5, key 0xA
          5E 00 | 00 00 00 05 00 00 00 00                         | PRgeneration 5, no key
          5E 00 | 00 00 00 05 00 00 00 10 00 00 00 00 00 00 00 0A | \
          PRgeneration 5, key 0xA (16 bytes of keys announced, 8 received)
          5E 00 | 00 00 00                                        | 3 bytes
          5E 01 | 00 00 00 02 00 00 00 10 00 00 00 00 00 00 00 0A 00 00 00 00 00 01 00 00 | \
          PRgeneration 2, Write Exclusive, key 0xA
          5E 01 | 00 00 00 02 00 00 00 00                         | PRgeneration 2, no reservation
          5E 02 | 00 08 10 80 EA 01 00 00                         | CRH, ALLOW COMMANDS 0, all types
          5E 02 | 00 08 9D C1 EA 01 00 00                         | \
          RLR_C, CRH, SIP_C, ATP_C, PTPL_C, PTPL_A, ALLOW COMMANDS 4, all types
          5E 02 | 00 08 00 80 02 00 00 00                         | \
          ALLOW COMMANDS 0, types [Write Exclusive]
          5E 02 | 00 08 00 00 EA 01 00 00                         | ALLOW COMMANDS 0, no type mask
          5E 01 | 00 00 00 02 00 00 00 10 00 00 00 00 00 00 00 0A 00 00 00 00 00 31 00 00 | \
          PRgeneration 2, Write Exclusive, reserved scope 3h, key 0xA
          A0 00 | 00 00 00 10 00 00 00 00                         | 2 logical units
          12 01 83 | 00 83 00 00                                  | no name of the logical unit
          25 00 | 00 01 FF FF 00 00 02 00                         | 131072 blocks of 512 bytes
          12 01 80 | 00 80 00 04 41 42 43 44                      | serial.ABCD
          03 00 | 70 00 00 00 00 00 00 0A 00 00 00 00 00 00       | \
          NO SENSE, NO ADDITIONAL SENSE INFORMATION (00/00/00)
          28 00 | 00 00                                           | 2 bytes
          28 00 | ''                                              | no data
          25 00 | 00 01 FF FF 00 00 02                            | 7 bytes
          9E 10 | 00 00 00 00 00 00 00 0F 00 00 10 00             | 16 blocks of 4096 bytes
          9E 10 | 00 00 00 00 00 00 00 0F 00 00 10                | 11 bytes
          A0 00 | 00 00 00 08                                     | 1 logical unit
          A0 00 | 00 00 00                                        | 3 bytes
          5E 01 | 00 00 00 02 00 00 00 10 00 00 00 00 00 00 00 0A 00 00 00 00 00 01 | \
          PRgeneration 2, Write Exclusive, key 0xA
          5E 01 | 00 00 00 02 00 00 00 10 00 00 00 00 00 00 00 0A 00 00 00 00 00 | 21 bytes
          12 00 | 00 00 06 02 1F 00 00 00 41 42 43 20 20 20 20 20 \
          64 69 73 6B 20 31 00 00 00 00 00 00 00 00 00 00 30 30 30 31 | ABC disk 1 0001
          12 00 | 00 00 06 02 1F 00 00 00 41 42 43 20 20 20 20 20 \
          64 69 73 6B 20 31 00 00 00 00 00 00 00 00 00 00 30 30 30    | 35 bytes
          """)
  void saysAnAnswerOnOneLine(String cdb, String answer, String words) {
    Command command = Command.withoutData(Bytes.ofHex(cdb));
    assertThat(AnswerText.sentence(command, Bytes.ofHex(answer)), is(words));
  }

  @Test
  void decodesReadReservationFieldByField() {
    Bytes answer =
        Bytes.ofHex("00 00 00 02 00 00 00 10 00 00 00 00 00 00 00 0A 00 00 00 00 00 16 00 00");
    Command command = PersistentReserveIn.of(PrInAction.READ_RESERVATION);
    assertThat(
        AnswerText.fields(command, answer),
        contains(
            new FieldText("PRGENERATION", "2"),
            new FieldText("ADDITIONAL LENGTH", "16"),
            new FieldText("RESERVATION KEY", "0xA"),
            new FieldText("SCOPE", "obsolete scope 1h"),
            new FieldText("TYPE", "Exclusive Access Registrants Only (6h)")));
  }

  @Test
  void saysThatReadKeysAnnouncedMoreThanCame() {
    Bytes answer = Bytes.ofHex("00 00 00 05 00 00 00 10 00 00 00 00 00 00 00 0A");
    List<FieldText> fields =
        AnswerText.fields(PersistentReserveIn.of(PrInAction.READ_KEYS), answer);
    assertThat(
        fields,
        hasItem(new FieldText("length", "8 bytes received after the header, 16 announced")));
  }

  @Test
  void tellsEveryRegistrationOfTheFullStatus() {
    TransportId port = TransportId.iscsiPort("iqn.x", 1);
    FullStatusData status =
        new FullStatusData(
            5,
            List.of(
                new FullStatusData.Registration(
                    new ReservationKey(0xA), false, true, 0, 5, 1, port)));
    List<FieldText> fields =
        AnswerText.fields(PersistentReserveIn.of(PrInAction.READ_FULL_STATUS), status.encode());
    assertThat(
        fields,
        hasItem(
            new FieldText(
                "registration 1",
                "key 0xA; R_HOLDER, LU_SCOPE (0h), Write Exclusive Registrants Only (5h);"
                    + " relative target port 1; initiator port iqn.x,i,0x000000000001")));
  }

  @Test
  void saysThatTheFullStatusIsCutOffWithinADescriptor() {
    Bytes answer = Bytes.ofHex("00 00 00 05 00 00 00 34 00 00 00 00 00 00 00 0A");
    List<FieldText> fields =
        AnswerText.fields(PersistentReserveIn.of(PrInAction.READ_FULL_STATUS), answer);
    assertThat(
        fields,
        hasItem(new FieldText("length", "8 bytes received after the header, 52 announced")));
  }

  @Test
  void aSerialNumberWithoutEndIsCutOff() {
    Bytes page = new BytesBuilder(40_000).u8(1, 0x80).u16(2, 39_996).build();
    byte[] noise = page.toArray();
    java.util.Arrays.fill(noise, 4, noise.length, (byte) 0xB0);
    String sentence = AnswerText.sentence(InquiryData.vitalProductData(0x80), Bytes.copyOf(noise));
    assertThat(sentence.length(), lessThan(2_000));
  }
}
