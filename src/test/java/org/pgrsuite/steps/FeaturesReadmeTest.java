package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The list of steps in features/README.md is what the code says. To write it anew: {@code mvn test
 * -Dtest=FeaturesReadmeTest -Dreadme.write=true}.
 */
class FeaturesReadmeTest {
  private static final Path README = Path.of("features/README.md");
  private static final String BEGIN = "<!-- steps: made from the code -->\n";
  private static final String END = "<!-- end of steps -->";

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
}
