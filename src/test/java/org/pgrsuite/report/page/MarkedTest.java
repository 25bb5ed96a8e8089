package org.pgrsuite.report.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTest {
  private static final String BEFORE =
      "as before the command: keys 0xA, 0xB; PRgeneration 7; Write Exclusive, key 0xA";

  @Test
  void whatDiffersBetweenTwoStatesIsMarkedAndNothingElse() {
    String now =
        "it is now: keys 0xA, 0xB; PRgeneration 8; Write Exclusive, key 0xA\n   after a; b ended";
    assertThat(
        marked(now, BEFORE),
        is(
            "it is now: keys 0xA, 0xB; [PRgeneration 8]; Write Exclusive, key 0xA\n   after a; b"
                + " ended"));
    assertThat(
        marked(BEFORE, now),
        is("as before the command: keys 0xA, 0xB; [PRgeneration 7]; Write Exclusive, key 0xA"));
  }

  @Test
  void aStateInWhichEverythingDiffersNeedsNoMark() {
    String now = "it is now: no key; PRgeneration 8; no reservation";
    assertThat(marked(now, BEFORE), is(now));
  }

  @Test
  void otherTextsStayAsTheyAre() {
    assertThat(marked("GOOD", "RESERVATION CONFLICT"), is("GOOD"));
    assertThat(marked("", BEFORE), is(""));
    assertThat(marked("a: b: c;\nd", "x; y\r\n"), is("a: b: c;\nd"));
    assertThat(marked("\n", "\n\n"), is("\n"));
  }

  private static String marked(String text, String other) {
    return Marked.in(text, other).stream()
        .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
