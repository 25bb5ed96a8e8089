package org.pgrsuite.browser;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/** The report of a run that found failures, as a vendor uses it. */
@ParameterizedClass
@EnumSource(Width.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReportBrowserTest {
  private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  @Parameter private Width width;

  private final Browser browser = new Browser();

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void aCellOfAMatrixLeadsToItsScenario() {
    browser.open(Pages.report(), width);
    WebElement cell = browser.find(".matrix td.failed a");
    String address = cell.getDomAttribute("href");
    cell.click();
    WebElement scenario = browser.find(address + "[open]");
    browser.await("Math.abs(arguments[0].getBoundingClientRect().top) < 300", scenario);
    assertThat(scenario.getText(), startsWith("✗ failed"));
    assertThat(scenario.getText(), containsString("To run just this again: mvn verify"));
  }

  @Test
  void aLinkToAScenarioThatPassedOpensItAndAllAroundIt() {
    browser.open(Pages.report(), width);
    WebElement cell = browser.find(".matrix td.passed a");
    String address = cell.getDomAttribute("href");
    browser.open(Pages.report().toUri() + address, width);
    WebElement scenario = browser.find(address + "[open]");
    browser.await("arguments[0].getBoundingClientRect().top < innerHeight", scenario);
    assertThat(scenario.getText(), containsString("\nWhen "));
  }

  @Test
  void everyLinkOfThePageLeadsSomewhere() {
    browser.open(Pages.report(), width);
    Object dead =
        browser.value(
            "[...document.links].map(a => a.getAttribute('href'))"
                + ".filter(h => !h.startsWith('#') || !document.getElementById(h.slice(1)))");
    assertThat((List<?>) dead, is(empty()));
  }

  @Test
  void theAddressOfAScenarioAndItsRerunLineAreCopied() {
    browser.open(Pages.report(), width);
    browser.cdp(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    browser.cdp("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    WebElement scenario = browser.find(".r > details[open]");
    copy(scenario, 0);
    assertThat(clipboard(), endsWith("/report.html#" + scenario.getDomAttribute("id")));
    copy(scenario, 1);
    assertThat(clipboard(), containsString(" -Dpgr.only=features/"));
    assertThat(scenario.getText(), containsString(clipboard()));
  }

  private void copy(WebElement scenario, int which) {
    WebElement button =
        (WebElement)
            browser.value("arguments[0].querySelectorAll('button')[" + which + "]", scenario);
    button.click();
    browser.await("arguments[0].textContent === 'copied'", button);
  }

  private String clipboard() {
    return browser
        .driver()
        .executeAsyncScript("navigator.clipboard.readText().then(arguments[0], arguments[0])")
        .toString();
  }

  @Test
  void itPrints() {
    browser.open(Pages.report(), width);
    byte[] pdf =
        Base64.getDecoder().decode(browser.driver().print(new PrintOptions()).getContent());
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text, startsWith("%PDF-"));
    long pages = PDF_PAGE.matcher(text).results().count();
    System.out.println(width + ": " + pages + " pages of paper, " + pdf.length + " bytes of PDF");
    assertThat("pages", pages, is(greaterThan(4L)));
  }

  @Test
  void withoutJavaScriptItCanBeRead() {
    browser.scripts(false);
    try {
      browser.open(Pages.report(), width);
      assertThat("the filter", browser.find("#filter").isDisplayed(), is(false));
      assertThat(browser.find(".verdict").getText(), containsString("does not conform"));
      assertThat(browser.find(".r > details[open]").getText(), containsString("Expected"));
      WebElement requirement = browser.find(".r:not([open])");
      requirement.findElement(By.tagName("summary")).click();
      assertThat("opened by hand", requirement.getDomAttribute("open") != null, is(true));
    } finally {
      browser.scripts(true);
    }
  }
}
