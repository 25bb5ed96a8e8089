package org.pgrsuite.browser;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What each filter of a report leaves, against what {@code results.json} says. */
@ParameterizedClass
@EnumSource(Width.class)
@TestInstance(Lifecycle.PER_CLASS)
class FilterBrowserTest {
  /** Where so few are left their requirements are opened. */
  private static final int FEW = 100;

  private static final String SHOWN =
      "[...document.querySelectorAll('.r > details')].filter(e => !e.closest('.gone')).map(e => e.id)";
  private static final String IN_SIGHT =
      "[...document.querySelectorAll('.r > details > summary')].filter(e => e.getClientRects().length)"
          + ".map(e => e.parentElement.id)";

  @Parameter private Width width;

  private final Browser browser = new Browser();
  private final Expected expected = new Expected();

  @BeforeEach
  void open() {
    browser.open(Pages.report(), width);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void withoutAFilterEveryScenarioIsThere() {
    assertThat(shown(), is(expected.ids(any -> true)));
  }

  @Test
  void byVerdict() {
    for (String verdict : expected.values("verdict")) {
      select("v", verdict);
      shows(scenario -> Expected.has(scenario, "verdict", verdict));
    }
  }

  @Test
  void byGroup() {
    for (String group : List.of("REL", "ACC")) {
      select("g", group);
      shows(scenario -> scenario.path("id").asText().startsWith(group + "-"));
    }
  }

  @Test
  void byLevel() {
    for (String level : expected.values("level")) {
      select("l", level);
      shows(scenario -> Expected.has(scenario, "level", level));
    }
  }

  @Test
  void byCapability() {
    Set<String> capabilities = new TreeSet<>(expected.values("needs"));
    capabilities.addAll(expected.values("capability"));
    Select field = new Select(browser.find("[name=c]"));
    assertThat("offered", field.getOptions().size(), is(1 + capabilities.size()));
    for (String capability : List.copyOf(capabilities).subList(0, 6)) {
      select("c", capability);
      shows(
          scenario ->
              Expected.has(scenario, "needs", capability)
                  || Expected.has(scenario, "capability", capability));
    }
  }

  @Test
  void byText() {
    JsonNode failed = expected.one("verdict", "failed");
    type(failed.path("name").asText().toUpperCase(Locale.ROOT));
    shows(scenario -> scenario.path("name").equals(failed.path("name")));
    type(failed.path("id").asText());
    shows(scenario -> scenario.path("id").equals(failed.path("id")));
    type("what no scenario says");
    shows(none -> false);
    type("");
    shows(all -> true);
  }

  @Test
  void bySeveralAtOnce() {
    select("v", "passed");
    select("l", "optional");
    select("g", "REL");
    shows(
        scenario ->
            Expected.has(scenario, "verdict", "passed")
                && Expected.has(scenario, "level", "optional")
                && scenario.path("id").asText().startsWith("REL-"));
  }

  private void select(String name, String words) {
    new Select(browser.find("[name=" + name + "]")).selectByVisibleText(words);
  }

  private void type(String text) {
    WebElement field = browser.find("[name=t]");
    field.clear();
    field.sendKeys(text);
  }

  /** The page waits a moment for more keys before it filters. */
  private void shows(Predicate<JsonNode> fits) {
    Set<String> right = expected.ids(fits);
    String all = " of " + expected.ids(any -> true).size() + " scenarios";
    browser.await(
        "document.querySelector('#filter output').textContent === arguments[0]",
        right.size() + all);
    assertThat(shown(), is(right));
    if (right.size() <= FEW) {
      assertThat("in sight", ids(IN_SIGHT), is(right));
    } else {
      assertThat("in sight", ids(IN_SIGHT), is(not(Set.of())));
    }
  }

  private Set<String> shown() {
    return ids(SHOWN);
  }

  private Set<String> ids(String expression) {
    Set<String> ids = new TreeSet<>();
    ((List<?>) browser.value(expression)).forEach(id -> ids.add(id.toString()));
    return ids;
  }
}
