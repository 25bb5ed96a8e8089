package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.ConfigurationReader;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.routes.Routes;

class EmbeddedTargetTest {
  @TempDir private Path directory;

  private Configuration configuration(String target) {
    Properties properties = new Properties();
    properties.setProperty("pgr.target", target);
    return new ConfigurationReader(properties, Map.of(), directory).read();
  }

  @ParameterizedTest
  @CsvSource({"embedded, ''", "embedded?, ''", "embedded?crh=0&block=4096, crh=0&block=4096"})
  void optionsOfTheUnitStandBehindAQuestionMark(String target, String options) {
    Configuration configuration = configuration(target);
    assertThat(configuration.isEmbedded(), is(true));
    assertThat(configuration.embeddedOptions(), is(options));
    assertThat(Routes.of(configuration).routes().size(), is(3));
  }

  @Test
  void anUnknownOptionIsAnsweredWithTheNearest() {
    Configuration configuration = configuration("embedded?registration=3");
    ConfigurationException wrong =
        assertThrows(ConfigurationException.class, () -> Routes.of(configuration));
    assertThat(
        wrong.getMessage(),
        is(
            "pgr.target: 'registration' is no option of the embedded unit; the nearest is"
                + " 'registrations'"));
  }

  @Test
  void aValueOfAnotherFormIsAnsweredWithTheRightOne() {
    Configuration configuration = configuration("embedded?block=513");
    ConfigurationException wrong =
        assertThrows(ConfigurationException.class, () -> Routes.of(configuration));
    assertThat(wrong.getMessage(), containsString("block=512 or 4096"));
  }
}
