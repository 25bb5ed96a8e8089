package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesOfTheStandardTest {
  @ParameterizedTest
  @CsvSource({
    "1, Write Exclusive",
    "3, Exclusive Access",
    "5, Write Exclusive Registrants Only",
    "6, Exclusive Access Registrants Only",
    "7, Write Exclusive All Registrants",
    "8, Exclusive Access All Registrants",
    "0, obsolete type 0h",
    "4, obsolete type 4h",
    "9, reserved type 9h",
    "15, reserved type Fh"
  })
  void everyTypeCodeHasAName(int code, String name) {
    assertThat(ReservationType.describe(code), is(name));
  }

  @ParameterizedTest
  @EnumSource(ReservationType.class)
  void aTypeIsFoundByItsCodeAndByItsName(ReservationType type) {
    assertThat(ReservationType.of(type.code()), is(Optional.of(type)));
    assertThat(ReservationType.named(type.title()), is(Optional.of(type)));
  }

  @ParameterizedTest
  @CsvSource({"0, REGISTER", "5, PREEMPT AND ABORT", "8, REPLACE LOST RESERVATION"})
  void aServiceActionIsFoundByItsCode(int code, String name) {
    assertThat(PrOutAction.of(code).orElseThrow().title(), is(name));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 9, 31})
  void reservedServiceActionsHaveNoName(int code) {
    assertThat(PrOutAction.of(code), is(Optional.empty()));
    assertThat(PrInAction.of(code), is(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"0, GOOD", "24, RESERVATION CONFLICT", "64, TASK ABORTED", "99, status 63h"})
  void everyStatusHasAName(int code, String name) {
    assertThat(new Status(code).title(), is(name));
  }

  @Test
  void onlyBusyAndTaskSetFullAskForARetry() {
    assertThat(Status.BUSY.asksForRetry(), is(true));
    assertThat(Status.TASK_SET_FULL.asksForRetry(), is(true));
    assertThat(Status.RESERVATION_CONFLICT.asksForRetry(), is(false));
  }

  @Test
  void additionalSenseIsFoundByItsNameAndNamedByItsCodesOtherwise() {
    assertThat(
        AdditionalSense.named("RESERVATIONS RELEASED"),
        is(Optional.of(AdditionalSense.RESERVATIONS_RELEASED)));
    assertThat(AdditionalSense.named("RESERVATIONS LOST"), is(Optional.empty()));
    assertThat(new AdditionalSense(0x9A, 0x0C).title(), is("9A/0C"));
  }
}
