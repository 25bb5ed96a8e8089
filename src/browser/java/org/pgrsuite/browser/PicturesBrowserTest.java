package org.pgrsuite.browser;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.WebElement;

/**
 * Takes pictures of the sample for the README, into the folder that {@code browser.pictures} names:
 * what somebody sees first, and a scenario that failed.
 */
@EnabledIfSystemProperty(named = "browser.pictures", matches = ".+")
class PicturesBrowserTest {
  private static final int WIDE = 1000;
  private static final int HIGH = 1080;

  private final Path folder = Path.of(System.getProperty("browser.pictures", ""));

  @Test
  void coverAndFailure() throws IOException {
    try (Browser browser = new Browser()) {
      browser.open(Pages.sample(), Width.DESK);
      browser.cdp(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", WIDE, "height", HIGH, "deviceScaleFactor", 1, "mobile", false));
      picture(browser, "header", 0, "cover.png");
      picture(browser, ".r > details[open]", 80, "report.png");
    }
  }

  /** From a little above an element on, at most a window high. */
  private void picture(Browser browser, String selector, int above, String name)
      throws IOException {
    WebElement element = browser.find(selector);
    Number top =
        (Number) browser.value("arguments[0].getBoundingClientRect().top + scrollY", element);
    Number high = (Number) browser.value("arguments[0].getBoundingClientRect().height", element);
    double from = Math.max(0, top.doubleValue() - above);
    double height = Math.min(HIGH, high.doubleValue() + above + 20);
    Map<String, Object> clip =
        Map.of("x", 0, "y", from, "width", WIDE, "height", height, "scale", 1);
    Object data =
        browser
            .driver()
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "clip", clip))
            .get("data");
    byte[] picture = Base64.getDecoder().decode(data.toString());
    assertThat(picture.length, is(greaterThan(10_000)));
    Files.write(folder.resolve(name), picture);
  }
}
