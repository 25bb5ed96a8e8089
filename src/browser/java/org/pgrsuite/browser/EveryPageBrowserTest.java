package org.pgrsuite.browser;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page has to be, at every width. */
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageBrowserTest {
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  /** Some of each kind that is folded at first. */
  private static final String FOLDED =
      ".r:nth-of-type(-n+3), .r:nth-of-type(-n+3) > details, .x:nth-of-type(-n+2)";

  private static final Duration LIMIT_OF_THE_GREAT_REPORT = Duration.ofMinutes(4);

  private final Browser browser = new Browser();

  @AfterAll
  void close() {
    browser.close();
  }

  static Stream<Arguments> pages() throws IOException {
    return Pages.all().stream()
        .flatMap(page -> Stream.of(Width.values()).map(width -> Arguments.of(page, width)));
  }

  @Test
  void reportRefusalAndMoreAreAmongThem() throws IOException {
    assertThat(Pages.all(), hasItem(Pages.report()));
    assertThat(Pages.all(), hasItem(Pages.refusal()));
    assertThat(smallPages().count(), is(greaterThan(2L)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asksForNothingButItselfAndHasNoComplaint(Path page, Width width) {
    browser.open(page, width);
    List<String> others =
        browser.requests().stream().filter(each -> !each.equals(page.toUri().toString())).toList();
    assertThat("beside the page", others, everyItem(startsWith("data:")));
    assertThat("in the console", browser.complaints(), is(empty()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void doesNotScrollSideways(Path page, Width width) {
    browser.open(page, width);
    Long wide = (Long) browser.value("document.documentElement.scrollWidth");
    assertThat(wide, is(lessThanOrEqualTo((long) width.pixels())));
  }

  static Stream<Arguments> smallPages() throws IOException {
    return pages().filter(page -> !page.get()[0].equals(Pages.report()));
  }

  @ParameterizedTest
  @MethodSource("smallPages")
  void isForEverybody(Path page, Width width) {
    browser.open(page, width);
    requireForEverybody();
  }

  /** Takes a minute, so at one width. */
  @Test
  void theGreatReportIsForEverybody() {
    browser.open(Pages.report(), Width.DESK);
    browser.driver().manage().timeouts().scriptTimeout(LIMIT_OF_THE_GREAT_REPORT);
    requireForEverybody();
  }

  private void requireForEverybody() {
    browser.value(
        "document.querySelectorAll(arguments[0]).forEach(e => { e.open = true; })", FOLDED);
    List<String> grave =
        new AxeBuilder()
            .analyze(browser.driver()).getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(EveryPageBrowserTest::words)
                .toList();
    assertThat("violations", grave, is(empty()));
  }

  private static String words(Rule rule) {
    return "%s (%s): %s, %d times, first %s"
        .formatted(
            rule.getId(),
            rule.getImpact(),
            rule.getHelp(),
            rule.getNodes().size(),
            rule.getNodes().get(0).getHtml());
  }

  @Test
  void aRequestAndAnErrorWouldBeNoticed() {
    browser.open(Pages.refusal(), Width.DESK);
    browser
        .driver()
        .executeAsyncScript(
            "const done = arguments[0]; const image = new Image(); image.onerror = () => done();"
                + " image.src = 'file:///nothing-there.png'");
    assertThat(
        browser.requests(),
        contains(Pages.refusal().toUri().toString(), "file:///nothing-there.png"));
    assertThat(browser.complaints(), contains(containsString("nothing-there.png")));
  }
}
