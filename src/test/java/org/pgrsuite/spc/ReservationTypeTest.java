package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservationTypeTest {
  @ParameterizedTest
  @CsvSource({
    "WRITE_EXCLUSIVE, false, false",
    "EXCLUSIVE_ACCESS, false, false",
    "WRITE_EXCLUSIVE_REGISTRANTS_ONLY, true, false",
    "EXCLUSIVE_ACCESS_REGISTRANTS_ONLY, true, false",
    "WRITE_EXCLUSIVE_ALL_REGISTRANTS, false, true",
    "EXCLUSIVE_ACCESS_ALL_REGISTRANTS, false, true"
  })
  void two_types_are_for_registrants_with_one_holder_and_two_make_all_of_them_holders(
      ReservationType type, boolean registrantsOnly, boolean allRegistrants) {
    assertThat(type.isRegistrantsOnly(), is(registrantsOnly));
    assertThat(type.isAllRegistrants(), is(allRegistrants));
  }
}
