package org.pgrsuite.browser;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium with one window, which remembers what it asked for and complained about. It
 * is the one that {@code browser.binary} and {@code browser.driver} name, else Debian's. For one
 * thread.
 */
final class Browser implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final Duration POLL = Duration.ofMillis(50);

  private final ChromeDriver driver;

  Browser() {
    File executable = new File(System.getProperty("browser.driver", "/usr/bin/chromedriver"));
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(executable).build(), options());
    driver.manage().timeouts().pageLoadTimeout(LIMIT).scriptTimeout(LIMIT);
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("browser.binary", "/usr/bin/chromium"));
    options.addArguments(
        "--headless=new",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run");
    if ("root".equals(System.getProperty("user.name"))) {
      // Chromium's sandbox needs another user; it loads nothing but files that the suite wrote.
      options.addArguments("--no-sandbox");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a file in a window of this width, and forgets what was before. */
  void open(Path page, Width width) {
    open(page.toUri().toString(), width);
  }

  /** The same with an address that may lead to a place in it. */
  void open(String address, Width width) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width.pixels(),
            "height",
            width.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    driver.get("about:blank");
    driver.manage().logs().get(LogType.BROWSER);
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.get(address);
  }

  /** Lets pages run scripts or not, from the next one on. */
  void scripts(boolean run) {
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** A command of the DevTools protocol. */
  void cdp(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> findAll(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The value of an expression in the page. */
  Object value(String expression, Object... arguments) {
    return driver.executeScript("return " + expression, arguments);
  }

  /** Waits until an expression in the page is true. */
  void await(String expression, Object... arguments) {
    new WebDriverWait(driver, LIMIT)
        .withMessage(expression)
        .pollingEvery(POLL)
        .until(any -> Boolean.TRUE.equals(value(expression, arguments)));
  }

  /** What the console holds against the page since it was opened. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(each -> each.getLevel() + " " + each.getMessage())
        .toList();
  }

  /** What the page asked for since it was opened, the page itself first. */
  List<String> requests() {
    return Requests.in(driver.manage().logs().get(LogType.PERFORMANCE).getAll());
  }

  @Override
  public void close() {
    driver.quit();
  }
}
