package org.pgrsuite.path.iscsi;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class ErrorTextTest {
  @Test
  void aComplaintOfLibiscsiFitsIntoASentence() {
    assertThat(
        ErrorText.tidy("iscsi_service: socket error Connection refused(111)\n while connecting.\n"),
        is("iscsi_service: socket error Connection refused(111) while connecting"));
  }

  @Test
  void aPeerThatHangsUpIsSaidSo() {
    String hungUp = "the target closed the connection";

    assertThat(
        ErrorText.tidy("iscsi_service_reconnect_if_loggedin. Can not reconnect right now.\n"),
        is(hungUp));
    assertThat(ErrorText.tidy(""), is(hungUp));
  }
}
