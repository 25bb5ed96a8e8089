package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reports speak of whatever was sent and came back: the words must never be what fails. */
class TextForAnyBytesTest {
  @Test
  void everyOperationCodeAndServiceActionHasAName() {
    IntStream.range(0, 0x10000)
        .mapToObj(start -> Bytes.of(start >>> 8, start, 0, 0, 0, 0, 0, 0, 0, 0))
        .forEach(cdb -> say(Command.withoutData(cdb)));
  }

  @Test
  void everyBeginningOfACommandCanBeSaid() {
    PersistentReserveOut full =
        new PersistentReserveOut(
            PrOutAction.REGISTER, 1, 3, new ReservationKey(-1), new ReservationKey(1), 0xFF);
    AnyBytes.beginningsOf(full.command().cdb())
        .forEach(
            cdb ->
                AnyBytes.beginningsOf(full.command().dataOut())
                    .forEach(list -> say(Command.out(cdb, list))));
  }

  @Test
  void anyCommandCanBeSaid() {
    AnyBytes.random(20_000, 40).forEach(bytes -> say(Command.out(bytes, bytes)));
  }

  @Test
  void anyServiceActionWithAnyParameterListCanBeSaid() {
    AnyBytes.random(500, 60)
        .forEach(
            list ->
                IntStream.range(0, 0x20)
                    .mapToObj(action -> Bytes.of(0x5F, action, 0xFF, 0, 0, 0, 0, 0, 24, 0))
                    .forEach(cdb -> say(Command.out(cdb, list))));
  }

  @Test
  void anyAnswerToAnyCommandCanBeSaid() {
    int[][] starts = {
      {0x5E, 0},
      {0x5E, 1},
      {0x5E, 2},
      {0x5E, 3},
      {0x12, 0, 0},
      {0x12, 1, 0x80},
      {0x12, 1, 0x83},
      {0x25},
      {0x9E, 0x10},
      {0xA0},
      {0x03},
      {0x28},
      {}
    };
    for (int[] start : starts) {
      Command command = Command.withoutData(Bytes.of(start));
      AnyBytes.random(2_000, 64).forEach(answer -> say(command, answer));
      AnyBytes.beginningsOf(Bytes.zeros(64)).forEach(answer -> say(command, answer));
    }
  }

  private static void say(Command command) {
    assertThat(CommandText.name(command), not(emptyString()));
    assertThat(CommandText.sentence(command), not(emptyString()));
    assertThat(CommandText.fields(command).isEmpty(), is(false));
  }

  private static void say(Command command, Bytes answer) {
    assertThat(AnswerText.sentence(command, answer), not(emptyString()));
    assertThat(AnswerText.sense(answer), not(emptyString()));
    AnswerText.fields(command, answer)
        .forEach(field -> assertThat(field.value(), not(emptyString())));
  }
}
