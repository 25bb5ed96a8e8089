package org.pgrsuite.defects;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.defects.Defect;
import org.pgrsuite.run.Verdict;

class DefectPageTest {
  @Test
  void whatADeviceSaysCannotBecomeMarkup() throws Exception {
    Defect defect = new Defect("a", "ACC-01", "Says <b>.", rules -> rules);
    ScenarioResult failed =
        new ScenarioResult(
            "name",
            "place:1",
            Set.of("@ACC-01"),
            "step",
            new Verdict(Verdict.Kind.FAILED, "<script>alert('x')</script>"));
    SearchResult result =
        new SearchResult(defect, 1, List.of(new SuiteResult(List.of(failed), Optional.empty())));

    String page = new DefectPage(List.of(result)).html("1 & 1");

    assertThat(page, containsString("&lt;script&gt;alert(&#39;x&#39;)"));
    assertThat(page, containsString("Says &lt;b&gt;."));
    assertThat(page, containsString("1 &amp; 1"));
    assertThat(page, not(containsString("<script>")));
  }
}
