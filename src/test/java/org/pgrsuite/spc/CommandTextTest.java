package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTextTest {
  private static final ReservationKey A = new ReservationKey(0xA);
  private static final ReservationKey B = new ReservationKey(0xB);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          00 00 00 00 00 00                               | TEST UNIT READY
          12 00 00 00 24 00                               | INQUIRY
          12 01 83 10 00 00                               | INQUIRY, page 83h
          28 00 00 00 00 08 00 00 01 00                   | READ(10)
          8A 00                                           | WRITE(16)
          5E 03 00 00 00 00 00 10 00 00                   | PERSISTENT RESERVE IN, READ FULL STATUS
          5E 1F 00 00 00 00 00 10 00 00                   | PERSISTENT RESERVE IN, service action 1Fh
          5F 01                                           | PERSISTENT RESERVE OUT, RESERVE
          5F                                              | PERSISTENT RESERVE OUT
          9E 10                                           | READ CAPACITY(16)
          9E 11                                           | READ LONG(16)
          A4 0E                                           | SET PRIORITY
          7F 00 00 00 00 00 00 18 00 0B                   | WRITE(32)
          C0 00 00 00 00 00                               | operation code C0h
          """)
  void namesACommandAsTheStandardDoes(String cdb, String name) {
    assertThat(CommandText.name(Command.withoutData(Bytes.ofHex(cdb))), is(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          00 00 00 00 00 00                               | TEST UNIT READY
          28 00 00 00 00 08 00 00 01 00                   | READ(10) of 1 block at LBA 8
          0A 1F FF FF 00 00                               | WRITE(6) of 256 blocks at LBA 2097151
          88 00 FF FF FF FF FF FF FF FF FF FF FF FF 00 00 | \
          READ(16) of 4294967295 blocks at LBA 18446744073709551615
          5E 00 00 00 00 00 00 10 00 00                   | READ KEYS
          5E 01 00 00 00 00 00 00 08 00                   | READ RESERVATION with allocation length 8
          5E 01 00                                        | \
          PERSISTENT RESERVE IN, READ RESERVATION with a CDB of 3 bytes
          5E 1F 00 00 00 00 00 10 00 00                   | PERSISTENT RESERVE IN, service action 1Fh
          5E 00 00 00 00 00 00 10 00                      | READ KEYS
          08 00 00 02 01                                  | READ(6) of 1 block at LBA 2
          08 00 00 02                                     | READ(6) with a CDB of 4 bytes
          2A 00 00 00 00 00 00 00 02                      | WRITE(10) of 2 blocks at LBA 0
          2A 00 00 00 00 00 00 00                         | WRITE(10) with a CDB of 8 bytes
          8A 00 00 00 00 00 00 00 00 00 00 00 00 02       | WRITE(16) of 2 blocks at LBA 0
          8A 00 00 00 00 00 00 00 00 00 00 00 00          | WRITE(16) with a CDB of 13 bytes
          5F 00 00 00 00 00 00 00 18                      | \
          PERSISTENT RESERVE OUT, REGISTER with a CDB of 9 bytes
          5F 1F 00 00 00 00 00 00 18 00                   | \
          PERSISTENT RESERVE OUT, service action 1Fh with no parameter list
          """)
  void saysACommandOnOneLine(String cdb, String sentence) {
    assertThat(CommandText.sentence(Command.withoutData(Bytes.ofHex(cdb))), is(sentence));
  }

  @Test
  void saysWhichKeysAServiceActionIsAbout() {
    PersistentReserveOut reserve =
        PersistentReserveOut.of(PrOutAction.RESERVE).withType(ReservationType.WRITE_EXCLUSIVE);
    assertThat(said(reserve.withKey(A)), is("RESERVE as Write Exclusive with key 0xA"));
    assertThat(said(PrOutAction.CLEAR, A, ReservationKey.ZERO), is("CLEAR with key 0xA"));
    assertThat(
        said(PrOutAction.REGISTER, ReservationKey.ZERO, A), is("REGISTER key 0xA quoting key 0x0"));
    assertThat(
        said(PrOutAction.REGISTER, A, ReservationKey.ZERO),
        is("REGISTER key 0x0 (unregister) quoting key 0xA"));
    assertThat(
        said(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY, A, B),
        is("REGISTER AND IGNORE EXISTING KEY key 0xB"));
    assertThat(
        said(PrOutAction.PREEMPT, A, B), is("PREEMPT key 0xB as obsolete type 0h with key 0xA"));
    assertThat(
        said(PrOutAction.REGISTER_AND_MOVE, A, B),
        is("REGISTER AND MOVE to nobody with key 0xB quoting key 0xA"));
  }

  @Test
  void saysTheFlagsOfRegisterAndMoveWhichAreAnotherByteThanThoseOfRegister() {
    Bytes cdb = Bytes.ofHex("5F 07 00 00 00 00 00 00 18 00");
    String move = "REGISTER AND MOVE to nobody with key 0x0 quoting key 0x0";
    assertThat(flagged(cdb, 17, 0x02), is(move + ", UNREG"));
    assertThat(flagged(cdb, 17, 0x01), is(move + ", APTPL"));
    assertThat(flagged(cdb, 17, 0x0C), is(move));
    assertThat(flagged(cdb, 20, 0xFF), is(move));
    Bytes clear = Bytes.ofHex("5F 03 00 00 00 00 00 00 18 00");
    assertThat(flagged(clear, 20, 0x02), is("CLEAR with key 0x0"));
    assertThat(flagged(clear, 20, 0x08), is("CLEAR with key 0x0, SPEC_I_PT"));
    assertThat(flagged(clear, 20, 0x04), is("CLEAR with key 0x0, ALL_TG_PT"));
    assertThat(flagged(clear, 17, 0xFF), is("CLEAR with key 0x0"));
  }

  private static String flagged(Bytes cdb, int at, int flags) {
    return CommandText.sentence(Command.out(cdb, new BytesBuilder(24).u8(at, flags).build()));
  }

  @Test
  void saysWhateverIsOutOfTheOrdinary() {
    PersistentReserveOut odd =
        PersistentReserveOut.of(PrOutAction.REGISTER).withServiceActionKey(A).withScope(1);
    assertThat(
        said(odd.withFlags(0x0D)),
        is("REGISTER key 0xA quoting key 0x0, scope 1h, SPEC_I_PT, ALL_TG_PT, APTPL"));
    Bytes cdb = Bytes.ofHex("5F 03 00 00 00 00 00 00 10 00");
    assertThat(
        CommandText.sentence(Command.out(cdb, Bytes.zeros(23))),
        is("CLEAR with key 0x0, parameter list length 16, 23 bytes of data"));
    assertThat(
        CommandText.sentence(Command.withoutData(cdb)),
        is("PERSISTENT RESERVE OUT, CLEAR with no parameter list"));
  }

  @Test
  void decodesReserveFieldByField() {
    Command reserve =
        PersistentReserveOut.of(PrOutAction.RESERVE)
            .withType(ReservationType.WRITE_EXCLUSIVE)
            .withKey(A)
            .command();
    assertThat(
        text(CommandText.fields(reserve)),
        is(
            """
            OPERATION CODE: 5Fh
            SERVICE ACTION: RESERVE (01h)
            SCOPE: LU_SCOPE (0h)
            TYPE: Write Exclusive (1h)
            PARAMETER LIST LENGTH: 24
            RESERVATION KEY: 0xA
            SERVICE ACTION RESERVATION KEY: 0x0
            SPEC_I_PT: 0
            ALL_TG_PT: 0
            APTPL: 0"""));
  }

  @Test
  void decodesAReadFieldByField() {
    Command read = BlockCommand.READ_10.read(0x01020304, 2, 512);
    assertThat(
        text(CommandText.fields(read)),
        is(
            """
            OPERATION CODE: 28h
            LOGICAL BLOCK ADDRESS: 16909060
            TRANSFER LENGTH: 2"""));
  }

  @Test
  void decodesTheParameterListOfRegisterAndMove() {
    Bytes list =
        new BytesBuilder(28).u64(0, 0xA).u64(8, 0xB).u8(17, 2).u16(18, 1).u32(20, 4).build();
    Command move = Command.out(Bytes.ofHex("5F 07 00 00 00 00 00 00 1C 00"), list);
    String text = text(CommandText.fields(move));
    assertThat(
        text,
        endsWith(
            """
            UNREG: 1
            APTPL: 0
            RELATIVE TARGET PORT IDENTIFIER: 1
            TRANSPORTID LENGTH: 4
            TransportID: 00 00 00 00"""));
  }

  @Test
  void namesReservedFieldsOnlyWhereTheyAreSet() {
    Command plain = PersistentReserveOut.of(PrOutAction.CLEAR).command();
    BytesBuilder odd = new BytesBuilder(24).u8(16, 0xFF).u8(21, 0x80);
    List<FieldText> fields = CommandText.fields(Command.out(plain.cdb(), odd.build()));
    assertThat(fields, hasItem(new FieldText("bytes 16 to 19", "FF000000h")));
    assertThat(fields, hasItem(new FieldText("byte 21", "80h")));
    assertThat(text(CommandText.fields(plain)), not(is(text(fields))));
  }

  @Test
  void saysWhichFieldsAreCutOff() {
    Command cut = Command.out(Bytes.ofHex("5F 00 00"), Bytes.zeros(7));
    List<FieldText> fields = CommandText.fields(cut);
    assertThat(
        fields, hasItem(new FieldText("PARAMETER LIST LENGTH", "missing, cut off after 3 bytes")));
    assertThat(fields, hasItem(new FieldText("RESERVATION KEY", "missing, cut off after 7 bytes")));
  }

  private static String said(PrOutAction action, ReservationKey key, ReservationKey other) {
    return said(PersistentReserveOut.of(action).withKey(key).withServiceActionKey(other));
  }

  private static String said(PersistentReserveOut command) {
    return CommandText.sentence(command.command());
  }

  private static String text(List<FieldText> fields) {
    return fields.stream().map(FieldText::toString).collect(Collectors.joining("\n"));
  }
}
