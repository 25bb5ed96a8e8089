package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The list of steps in features/README.md is what the code says. To write it anew: {@code mvn test
 * -Dtest=FeaturesReadmeTest -Dreadme.write=true}.
 */
class FeaturesReadmeTest {
  private static final Path README = Path.of("features/README.md");
  private static final String BEGIN = "<!-- steps: made from the code -->\n";
  private static final String END = "<!-- end of steps -->";
  private static final Pattern WORD = Pattern.compile("\\{[a-z ]+}");

  /** Whole numbers and single words. */
  private static final Set<String> OF_CUCUMBER = Set.of("{int}", "{word}");

  @Test
  void everyStepSaysWhatItDoes() {
    StepList.methods()
        .forEach(
            method ->
                assertThat(method.toString(), method.getAnnotation(Meaning.class), notNullValue()));
  }

  @Test
  void theListOfStepsIsUpToDate() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    if (Boolean.getBoolean("readme.write")) {
      Files.writeString(
          README, readme.substring(0, begin) + StepList.markdown() + readme.substring(end));
      return;
    }
    assertThat(readme.substring(begin, end), is(StepList.markdown()));
  }

  @Test
  void everyWordInBracesIsExplained() throws IOException {
    String readme = Files.readString(README);
    String explained = readme.substring(readme.indexOf(END));

    assertThat(
        WORD.matcher(StepList.markdown())
            .results()
            .map(MatchResult::group)
            .distinct()
            .filter(word -> !OF_CUCUMBER.contains(word))
            .filter(word -> !explained.contains("`" + word + "`"))
            .toList(),
        is(empty()));
  }
}
