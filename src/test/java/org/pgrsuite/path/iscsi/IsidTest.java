package org.pgrsuite.path.iscsi;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsidTest {
  @Test
  void anInitiatorNameHasTheSameIsidInEveryRun() {
    assertThat(Isid.ofInitiator("iqn.2026-11.org.pgrsuite:i1").toString(), is("0x80009a3ff91b"));
  }

  @Test
  void anotherInitiatorNameHasAnotherIsid() {
    assertThat(
        Isid.ofInitiator("iqn.2026-11.org.pgrsuite:i1"),
        is(not(Isid.ofInitiator("iqn.2026-11.org.pgrsuite:i2"))));
  }

  @Test
  void anOuiAndItsQualifierHaveThreeBytesEach() {
    Isid isid = Isid.parse("00023d000001");

    assertThat(isid.format(), is(0));
    assertThat(isid.upper22(), is(0x00023D));
    assertThat(isid.lower24(), is(1));
  }

  @Test
  void aNumberBehindAFormatByteHasThreeBytesAndItsQualifierTwo() {
    Isid isid = Isid.parse("0x80123456789A");

    assertThat(isid.format(), is(2));
    assertThat(isid.middle24(), is(0x123456));
    assertThat(isid.lower16(), is(0x789A));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C00000000000", "410000000000", "810000000000"})
  void aFormatThatLibiscsiCannotSendIsRefused(String text) {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> Isid.parse(text));

    assertThat(refused.getMessage(), containsString("not with " + text.substring(0, 2)));
  }
}
