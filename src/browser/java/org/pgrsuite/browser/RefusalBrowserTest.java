package org.pgrsuite.browser;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a run that the suite refused. */
class RefusalBrowserTest {
  @ParameterizedTest
  @EnumSource(Width.class)
  void saysWhyAndWhatToDo(Width width) {
    try (Browser browser = new Browser()) {
      browser.open(Pages.refusal(), width);
      assertThat(browser.find(".verdict").getText(), containsString("refused to touch this unit"));
      assertThat(
          browser.find(".refusal").getText(),
          allOf(
              containsString("What was looked at"),
              containsString("What was found"),
              containsString("What you can do")));
      assertThat("told at once", browser.find(".refusal").isDisplayed(), is(true));
      assertThat("no scenario", browser.findAll(".r").isEmpty(), is(true));
    }
  }
}
