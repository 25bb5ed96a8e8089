package org.pgrsuite.report.results;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class ComplaintTest {
  @Test
  void aComparisonIsTakenApartAndPutOnOneLine() {
    Complaint complaint =
        Complaint.of(
            "in round 3\nExpected: PRgeneration is unchanged\n     but: it is 2\n   after I1's"
                + " RELEASE ended with GOOD");
    assertThat(complaint.expected(), is("PRgeneration is unchanged"));
    assertThat(
        complaint.line(),
        is(
            "in round 3: expected PRgeneration is unchanged, but it is 2; after I1's RELEASE ended"
                + " with GOOD"));
  }

  @Test
  void anythingElseIsTheReasonOnOneLine() {
    assertThat(Complaint.of("no answer\n  in 10 s").line(), is("no answer in 10 s"));
  }
}
