package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ModeParametersTest {
  @Test
  void theCommandAsksForTheHeaderOfAllPages() {
    assertThat(ModeParameters.command().cdb(), is(Bytes.ofHex("1A 08 3F 00 04 00")));
    assertThat(ModeParameters.command10().cdb(), is(Bytes.ofHex("5A 08 3F 00 00 00 00 00 08 00")));
  }

  @Test
  void oneBitSaysThatTheMediumIsWriteProtected() {
    assertThat(ModeParameters.decode(Bytes.ofHex("43 00 90 00")).writeProtected(), is(true));
    assertThat(ModeParameters.decode(Bytes.ofHex("43 00 10 00")).writeProtected(), is(false));
    assertThat(ModeParameters.decode10(Bytes.ofHex("00 46 00 90")).writeProtected(), is(true));
    assertThat(ModeParameters.decode10(Bytes.ofHex("00 46 90 10")).writeProtected(), is(false));
  }

  @Test
  void tooFewBytesAreNoHeader() {
    assertThrows(MalformedDataException.class, () -> ModeParameters.decode(Bytes.ofHex("43 00")));
  }
}
